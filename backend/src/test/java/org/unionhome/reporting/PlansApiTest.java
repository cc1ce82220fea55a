package org.unionhome.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Imports;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class PlansApiTest {

    private static final int YEAR = 2026;
    private World world;
    private UUID bureau;
    private UUID branch;
    private TestMember administrator;
    private TestMember organiser;
    private TestMember member;
    private TestMember outsider;

    @BeforeEach
    void a_bureau_with_a_branch_and_a_sibling() {
        world = World.fresh();
        UUID committee = world.union("省直属机关工会工委", world.root());
        bureau = world.union("机关事务局工会", committee);
        branch = world.union("第一分工会", bureau);
        administrator = world.officer("冯管理", Role.ADMINISTRATOR, bureau);
        organiser = world.officer("周组织", Role.ORGANIZER, bureau);
        member = world.member("陈思远", branch);
        outsider = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", committee));
    }

    @Test
    void the_twelve_themes_of_a_year_become_a_plan_that_members_see() {
        UUID file = preview(text("month-themes.txt").getBytes(StandardCharsets.UTF_8));
        assertThat(imports().show(file).getInt("counts.added")).isEqualTo(12);
        assertThat(imports().show(file).getInt("counts.errors")).isZero();
        assertThat(plansOf(member)).isEmpty();
        imports().commit(file);
        String plan = onlyPlanOf(member);
        Api.as(member)
                .get("/annual-plans/" + plan)
                .then()
                .statusCode(200)
                .body("title", equalTo("2026 年度局工会活动计划"))
                .body("documentNumber", equalTo("局工会文件〔2026〕7号"))
                .body("items", hasSize(12))
                .body("items.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
                .body("items[8].title", equalTo("秋游活动"))
                .body("items[8].section", equalTo("拥抱金秋、感受生活"))
                .body("items[8].windows.from", contains("2026-09-01"))
                .body("items[8].windows.to", contains("2026-10-01"))
                .body("items[8].eventCount", equalTo(0))
                .body("schedulable", equalTo(false));
        Api.as(organiser).get("/annual-plans/" + plan).then().body("schedulable", equalTo(true));
        Api.as(outsider).get("/annual-plans/" + plan).then().statusCode(404);
        assertThat(plansOf(outsider)).isEmpty();
    }

    @Test
    void thirty_items_in_five_sections_come_from_a_gb18030_text() {
        imports().commit(preview(text("year-schedule.txt").getBytes(Charset.forName("GB18030"))));
        JsonPath plan = plan();
        assertThat(plan.getList("items")).hasSize(30);
        assertThat(Map.copyOf(counted(plan.getList("items.section", String.class))))
                .isEqualTo(Map.of("政治引领和宣传工作", 3, "民主建设", 3, "维权帮扶和服务教工", 9, "群体活动", 9, "综合工作", 6));
        assertThat(plan.getString("items.find { it.title == '教职工春秋游活动' }.scheduleText"))
                .isEqualTo("3-5月、9-11月");
        assertThat(plan.getList("items.find { it.title == '教职工春秋游活动' }.windows.from"))
                .isEqualTo(List.of("2026-03-01", "2026-09-01"));
        assertThat(plan.getString("items.find { it.title.startsWith('教职工疗休养') }.title"))
                .contains("，");
    }

    @Test
    void a_time_that_nobody_understands_is_an_error_that_names_it_and_the_rest_is_taken() {
        UUID file = preview("一、民主建设\n1. 提案征集（择期）\n2. 代表巡视（11月）\n3. 年会\n".getBytes(StandardCharsets.UTF_8));
        JsonPath errors = imports().rows(file, "ERROR");
        assertThat(errors.getList("items.rowNo")).isEqualTo(List.of(2, 4));
        assertThat(errors.getString("items[0].issues[0].message")).contains("择期");
        assertThat(errors.getString("items[1].issues[0].code")).isEqualTo("SCHEDULE_MISSING");
        imports().commit(file);
        assertThat(plan().getList("items.title")).isEqualTo(List.of("代表巡视"));
    }

    @Test
    void the_same_file_again_changes_nothing_another_time_changes_that_item_and_undo_restores_it() {
        String text = text("month-themes.txt");
        UUID first = preview(text.getBytes(StandardCharsets.UTF_8));
        imports().commit(first);
        assertThat(imports()
                        .show(preview(text.getBytes(StandardCharsets.UTF_8)))
                        .getInt("counts.unchanged"))
                .isEqualTo(12);
        String moved = text.replace("9 月\t", "10 月\t");
        UUID second = preview(moved.getBytes(StandardCharsets.UTF_8));
        assertThat(imports().show(second).getInt("counts.changed")).isEqualTo(1);
        imports().commit(second);
        assertThat(plan().getString("items.find { it.title == '秋游活动' }.windows[0].from"))
                .isEqualTo("2026-10-01");
        imports().undo(second);
        assertThat(plan().getString("items.find { it.title == '秋游活动' }.windows[0].from"))
                .isEqualTo("2026-09-01");
    }

    @Test
    void undoing_the_first_import_takes_the_plan_away_unless_activities_came_from_it() {
        UUID file = preview(text("month-themes.txt").getBytes(StandardCharsets.UTF_8));
        imports().commit(file);
        imports().undo(file);
        assertThat(plansOf(member)).isEmpty();
        UUID again = preview(text("month-themes.txt").getBytes(StandardCharsets.UTF_8));
        imports().commit(again);
        schedule(organiser, "2026-09-12", "2026-09-12").statusCode(201);
        imports().tryUndo(again).then().statusCode(202);
        imports().await(again, "COMMITTED");
        assertThat(plan().getList("items")).hasSize(12);
    }

    @Test
    void an_activity_from_an_item_must_lie_in_one_of_its_windows() {
        imports().commit(preview("一、群体活动\n1. 春秋游（3-5月、9-11月）\n".getBytes(StandardCharsets.UTF_8)));
        schedule(organiser, "2026-05-31", "2026-05-31").statusCode(201).header("Location", containsString("/events/"));
        assertThat(plan().getInt("items[0].eventCount")).isEqualTo(1);
        schedule(organiser, "2026-06-01", "2026-06-01")
                .statusCode(422)
                .body("code", equalTo("OUTSIDE_PLAN_WINDOW"))
                .body("detail", containsString("2026-03-01至2026-05-31、2026-09-01至2026-11-30"));
        schedule(organiser, "2026-05-30", "2026-09-02").statusCode(422);
        var direct = activity(bureau, "2026-07-01", "2026-07-01");
        direct.put("planItemId", plan().getString("items[0].id"));
        Api.sending(organiser, direct).post("/events").then().statusCode(422);
        direct.putAll(activity(branch, "2026-10-01", "2026-10-02"));
        Api.sending(organiser, direct).post("/events").then().statusCode(201);
        assertThat(plan().getInt("items[0].eventCount")).isEqualTo(2);
    }

    @Test
    void only_who_organises_there_puts_items_on_the_calendar() {
        imports().commit(preview("一、群体活动\n1. 春游（3-5月）\n".getBytes(StandardCharsets.UTF_8)));
        schedule(member, "2026-04-01", "2026-04-01").statusCode(403);
        schedule(outsider, "2026-04-01", "2026-04-01").statusCode(404);
        TestMember below = world.officer("郑组织", Role.ORGANIZER, branch);
        schedule(below, "2026-04-01", "2026-04-01").statusCode(404);
        Api.sending(below, activity(branch, "2026-04-01", "2026-04-01"))
                .post(path())
                .then()
                .statusCode(201);
        Api.sending(organiser, activity(bureau, "2026-04-01", "2026-04-01"))
                .post("/annual-plans/" + UUID.randomUUID() + "/items/" + plan().getString("items[0].id") + "/events")
                .then()
                .statusCode(404);
    }

    private Imports imports() {
        return Imports.by(administrator).ofYear(YEAR);
    }

    private UUID preview(byte[] file) {
        return imports().preview("ANNUAL_PLAN", bureau, file);
    }

    private List<String> plansOf(TestMember caller) {
        return Api.as(caller)
                .queryParam("year", YEAR)
                .get("/annual-plans")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private String onlyPlanOf(TestMember caller) {
        List<String> plans = plansOf(caller);
        assertThat(plans).hasSize(1);
        return plans.get(0);
    }

    private JsonPath plan() {
        return Api.as(member)
                .get("/annual-plans/" + onlyPlanOf(member))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String path() {
        JsonPath plan = plan();
        return "/annual-plans/" + plan.getString("id") + "/items/" + plan.getString("items[-1].id") + "/events";
    }

    private ValidatableResponse schedule(TestMember caller, String first, String last) {
        JsonPath plan = plan();
        String item = plan.getString(
                "items.find { it.windows[0].from <= '" + first + "' && it.windows[-1].to > '" + first + "' }.id");
        String items = "/annual-plans/" + plan.getString("id") + "/items/";
        return Api.sending(caller, activity(bureau, first, last))
                .post(items + (item == null ? plan.getString("items[0].id") : item) + "/events")
                .then();
    }

    private static Map<String, Object> activity(UUID union, String first, String last) {
        var activity = new LinkedHashMap<String, Object>();
        activity.put("unionId", union);
        activity.put("title", "计划内活动");
        activity.put("kind", "OUTING");
        activity.put("startsAt", first + "T09:00:00+08:00");
        activity.put("endsAt", last + "T23:30:00+08:00");
        activity.put("registrationOpensAt", "2026-01-01T09:00:00+08:00");
        activity.put("registrationClosesAt", first + "T08:00:00+08:00");
        activity.put("capacity", 20);
        activity.put("waitingList", true);
        activity.put("status", "PUBLISHED");
        return activity;
    }

    private static Map<String, Integer> counted(List<String> words) {
        var counts = new LinkedHashMap<String, Integer>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(PlansApiTest.class.getResourceAsStream("/plans/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
