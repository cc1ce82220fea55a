package org.unionhome.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class UnionsApiTest {

    private World world;
    private UUID committee;
    private UUID bureau;
    private TestMember administrator;

    @BeforeEach
    void a_committee_with_a_bureau_and_their_administrator() {
        world = World.fresh();
        committee = world.union("省直属机关工会工委", world.root());
        bureau = world.union("机关事务局工会", committee);
        administrator = world.officer("郑管理", Role.ADMINISTRATOR, committee);
    }

    @Test
    void a_union_is_founded_below_another_and_known_from_that_day_on() {
        String id = found(bureau, "第一分工会", "SUB_UNION", "2024-03-01")
                .statusCode(201)
                .body("name", equalTo("第一分工会"))
                .body("level", equalTo(4))
                .body("line.name", hasItems("省直属机关工会工委", "机关事务局工会"))
                .body("memberCount", equalTo(0))
                .body("from", equalTo("2024-03-01"))
                .extract()
                .path("id");
        assertThat(names("parentId=" + bureau)).contains("第一分工会");
        assertThat(names("parentId=" + bureau + "&asOf=2024-02-29")).isEmpty();
        Api.as(administrator).get("/unions/" + id + "?asOf=2024-02-29").then().statusCode(404);
        Api.as(administrator).get("/unions/" + id + "?asOf=2024-03-01").then().statusCode(200);
    }

    @Test
    void the_same_key_founds_one_union_and_answers_the_same() {
        String key = Api.freshKey();
        var body = wanted(bureau, "第二分工会", "SUB_UNION", "2024-03-01");
        String first = Api.sending(administrator, body)
                .header("Idempotency-Key", key)
                .post("/unions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.sending(administrator, body)
                .header("Idempotency-Key", key)
                .post("/unions")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        assertThat(names("parentId=" + bureau)).containsOnlyOnce("第二分工会");
    }

    @Test
    void a_kind_that_may_not_stand_there_and_a_seventh_level_are_refused() {
        found(bureau, "上级总工会", "FEDERATION", null)
                .statusCode(400)
                .body("errors.pointer", contains("/kind"))
                .body("errors.code", contains("KIND_NOT_ALLOWED"));
        found(bureau, "无名工会", "NO_SUCH_KIND", null).statusCode(400).body("errors.code", contains("UNKNOWN_KIND"));
        UUID sub = world.union("分工会", bureau);
        UUID group = world.union("小组", world.union("小组", sub));
        found(group, "更小的小组", "GROUP", null).statusCode(400).body("errors.code", hasItem("TOO_DEEP"));
        assertThat(names("parentId=" + group)).isEmpty();
    }

    @Test
    void a_code_is_used_once_in_a_root_and_a_founding_lies_not_ahead() {
        var body = wanted(bureau, "第三分工会", "SUB_UNION", "2024-03-01");
        Api.sending(administrator, body).post("/unions").then().statusCode(201);
        Api.sending(administrator, body)
                .post("/unions")
                .then()
                .statusCode(400)
                .body("errors.code", contains("CODE_TAKEN"));
        found(bureau, "以后的分工会", "SUB_UNION", "2199-01-01").statusCode(400).body("errors.code", contains("IN_FUTURE"));
    }

    @Test
    void outside_the_own_subtree_nothing_is_founded_or_changed() {
        UUID foreign = world.union("别的工委", world.root());
        found(foreign, "外面的工会", "BASIC", null).statusCode(404);
        Api.sending(administrator, Map.of("name", "改名", "kind", "WORK_COMMITTEE"))
                .header("If-Match", "\"0\"")
                .put("/unions/" + foreign)
                .then()
                .statusCode(404);
    }

    @Test
    void a_new_name_holds_from_its_day_on_and_the_old_one_before() {
        assertThat(names("asOf=2025-06-30")).contains("机关事务局工会");
        change(bureau, 0, "机关事务管理局工会", "BASIC", "2025-05-01")
                .statusCode(200)
                .body("name", equalTo("机关事务管理局工会"))
                .body("version", equalTo(1));
        nameOn("2025-04-30").body("name", equalTo("机关事务局工会"));
        nameOn("2025-05-01").body("name", equalTo("机关事务管理局工会"));
        assertThat(names("asOf=2025-04-30")).contains("机关事务局工会").doesNotContain("机关事务管理局工会");
        assertThat(names("asOf=2025-06-30")).contains("机关事务管理局工会").doesNotContain("机关事务局工会");
        assertThat(names("parentId=" + committee)).containsExactly("机关事务管理局工会");
        Api.as(administrator)
                .get("/unions/" + bureau + "/history")
                .then()
                .statusCode(200)
                .body("items.name", contains("机关事务管理局工会", "机关事务局工会"))
                .body("items[1].to", equalTo("2025-05-01"))
                .body("items[0].parent.name", equalTo("省直属机关工会工委"));
    }

    @Test
    void a_change_needs_the_version_that_was_read_and_no_earlier_day_than_the_last() {
        Api.sending(administrator, Map.of("name", "新名", "kind", "BASIC"))
                .put("/unions/" + bureau)
                .then()
                .statusCode(428);
        change(bureau, 0, "第一次改名工会", "BASIC", "2025-05-01").statusCode(200);
        change(bureau, 0, "第二次改名工会", "BASIC", "2025-06-01").statusCode(412);
        change(bureau, 1, "第二次改名工会", "BASIC", "2025-04-01")
                .statusCode(400)
                .body("errors.code", contains("CHANGED_LATER"));
        change(bureau, 1, "当日更正工会", "BASIC", "2025-05-01").statusCode(200);
        Api.as(administrator)
                .get("/unions/" + bureau + "/history")
                .then()
                .body("items.name", contains("当日更正工会", "机关事务局工会"));
    }

    @Test
    void another_kind_has_to_fit_what_stands_above_and_below() {
        world.union("分工会", bureau);
        change(bureau, 0, "机关事务局工会", "GROUP", null).statusCode(400).body("errors.code", contains("KIND_NOT_ALLOWED"));
        change(bureau, 0, "机关事务局工会", "UNIVERSITY", null).statusCode(200).body("kind", equalTo("UNIVERSITY"));
    }

    @Test
    void a_province_adds_a_kind_of_its_own_and_uses_it() {
        TestMember root = world.officer("省管理", Role.ADMINISTRATOR, world.root());
        String code = "BUILDING_" + world.rootCode().substring(6).toUpperCase(java.util.Locale.ROOT);
        var kind = Map.of(
                "unionId",
                world.root(),
                "code",
                code,
                "nameZh",
                "楼宇工会联合会",
                "nameEn",
                "Federation of an office building",
                "rank",
                26,
                "basic",
                false,
                "parents",
                List.of("FEDERATION", "WORK_COMMITTEE"),
                "children",
                List.of("BASIC"));
        Api.sending(root, kind).post("/union-kinds").then().statusCode(201).body("own", equalTo(true));
        Api.sending(root, kind).post("/union-kinds").then().statusCode(409);
        Api.as(administrator).get("/union-kinds").then().statusCode(200).body("items.code", hasItem(code));
        found(committee, "钱江大厦工会联合会", code, null).statusCode(201);
        TestMember elsewhere =
                World.fresh().officer("别省", Role.ORGANIZER, World.fresh().root());
        Api.as(elsewhere).get("/union-kinds").then().body("items.code", not(hasItem(code)));
    }

    @Test
    void kinds_belong_to_the_topmost_union_and_name_only_known_ones() {
        var kind = new HashMap<String, Object>(Map.of(
                "unionId",
                committee,
                "code",
                "OWN_KIND",
                "nameZh",
                "自定类型",
                "nameEn",
                "Own kind",
                "rank",
                26,
                "basic",
                false,
                "parents",
                List.of("FEDERATION"),
                "children",
                List.of()));
        Api.sending(administrator, kind)
                .post("/union-kinds")
                .then()
                .statusCode(400)
                .body("errors.code", contains("NOT_A_ROOT"));
        TestMember root = world.officer("省管理", Role.ADMINISTRATOR, world.root());
        kind.put("unionId", world.root());
        kind.put("parents", List.of("NO_SUCH_KIND"));
        Api.sending(root, kind)
                .post("/union-kinds")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/parents/0"));
    }

    @Test
    void the_kinds_say_from_how_many_members_a_committee_is_a_duty_and_why() {
        Api.as(administrator)
                .get("/union-kinds")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'BASIC' }.committeeFrom", equalTo(25))
                .body("items.find { it.code == 'BASIC' }.source", equalTo("《工会法》第十一条"));
        Api.as(administrator).get("/divisions?q=温州").then().statusCode(200).body("items.code", hasItem("330300"));
    }

    @Test
    void an_unknown_division_is_accepted_and_told() {
        Api.sending(administrator, Map.of("name", "机关事务局工会", "kind", "BASIC", "divisionCode", "330399"))
                .header("If-Match", "\"0\"")
                .put("/unions/" + bureau)
                .then()
                .statusCode(200)
                .body("division.code", equalTo("330399"))
                .body("division.known", equalTo(false));
    }

    private ValidatableResponse found(
            UUID parent, String name, String kind, @org.jspecify.annotations.Nullable String from) {
        return Api.sending(administrator, wanted(parent, name, kind, from))
                .post("/unions")
                .then();
    }

    private static Map<String, Object> wanted(
            UUID parent, String name, String kind, @org.jspecify.annotations.Nullable String from) {
        var body = new HashMap<String, Object>(
                Map.of("parentId", parent, "code", "T" + parent + name.hashCode(), "name", name, "kind", kind));
        body.put("code", ("T" + parent).substring(0, 20) + Math.abs(name.hashCode() % 10_000));
        if (from != null) {
            body.put("from", from);
        }
        return body;
    }

    private ValidatableResponse change(
            UUID union, int version, String name, String kind, @org.jspecify.annotations.Nullable String from) {
        var body = new HashMap<String, Object>(Map.of("name", name, "kind", kind));
        if (from != null) {
            body.put("from", from);
        }
        return Api.sending(administrator, body)
                .header("If-Match", "\"" + version + "\"")
                .put("/unions/" + union)
                .then();
    }

    private ValidatableResponse nameOn(String day) {
        return Api.as(administrator)
                .get("/unions/" + bureau + "?asOf=" + day)
                .then()
                .statusCode(200);
    }

    private List<String> names(String query) {
        return Api.as(administrator)
                .get("/unions?limit=200&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }
}
