package org.unionhome.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class ContestTitlesApiTest {

    private static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    private World world;
    private UUID bureau;
    private ContestFloor floor;
    private TestMember organizer;
    private TestMember chair;

    @BeforeEach
    void a_bureau_with_a_judge() {
        world = World.fresh();
        floor = ContestFloor.of(world);
        bureau = floor.bureau();
        organizer = floor.organizer();
        chair = floor.chair();
    }

    @Test
    @DisplayName("G01 and G02: 12 persons and of them 6 by the overall score, 24 person-times by single items")
    void g01_and_g02() {
        var trades = new LinkedHashMap<String, List<String>>();
        trades.put("厨师", List.of("热菜", "面点"));
        trades.put("驾驶员", List.of("场地驾驶", "故障排除"));
        String contest = GivenContest.of(bureau)
                .trades("SHARED", trades)
                .title("技能标兵", "OVERALL", 1, 6)
                .title("金蓝领", "OVERALL", 1, 3)
                .title("技术能手", "ITEM", 1, 6)
                .announcedBy(organizer);
        trades.forEach((trade, items) -> {
            List<TestMember> seven = floor.members(trade, 7);
            items.forEach(item -> floor.enter(contest, item, seven));
        });
        floor.draw(contest);
        // in each item of a trade the same six are ahead of the seventh, in the order of their numbers
        trades.values().forEach(items -> items.forEach(item -> floor.scoreInOrder(contest, item)));
        GivenContest.titles(organizer, contest)
                .statusCode(200)
                .body("published", equalTo(false))
                .body("items.findAll { it.name != null }", empty());
        floor.publish(contest);
        GivenContest.titles(organizer, contest)
                .body("published", equalTo(true))
                .body("counts.persons", contains(12, 6, 12))
                .body("counts.personTimes", contains(12, 6, 24))
                .body("persons", equalTo(12))
                .body("personTimes", equalTo(42))
                .body("items.findAll { it.takenBack }", empty());
        assertThat(World.count("select count(*) from honor where contest_id = ?::uuid", contest))
                .isEqualTo(42);
    }

    @Test
    @DisplayName("two tied for 6th: shared, both titled")
    void two_tied_for_6th_shared() {
        String contest = tiedForSixth("SHARED");
        GivenContest.titles(organizer, contest)
                .body("counts.persons", contains(7))
                .body("items.rank", contains(1, 2, 3, 4, 5, 6, 6))
                .body("items.tied", contains(false, false, false, false, false, true, true));
    }

    @Test
    @DisplayName("two tied for 6th: decided by the practice score, one titled")
    void two_tied_for_6th_by_practice() {
        String contest = tiedForSixth("PRACTICE");
        GivenContest.titles(organizer, contest)
                .body("counts.persons", contains(6))
                .body("items.rank", contains(1, 2, 3, 4, 5, 6))
                .body("items[5].name", equalTo("厨师7"));
    }

    /** The sixth and the seventh have one total, the seventh by practice. */
    private String tiedForSixth(String tie) {
        String contest = GivenContest.of(bureau)
                .trades(tie, Map.of("厨师", List.of("热菜")))
                .title("技术能手", "ITEM", 1, 6)
                .announcedBy(organizer);
        floor.enter(contest, "热菜", floor.members("厨师", 7));
        floor.draw(contest);
        String item = GivenContest.item(organizer, contest, "热菜");
        Map<String, Integer> numbers = GivenContest.numbers(organizer, item);
        for (int at = 1; at <= 5; at++) {
            floor.score(item, numbers.get("厨师" + at), "90", String.valueOf(99 - at));
        }
        floor.score(item, numbers.get("厨师6"), "80", "70");
        floor.score(item, numbers.get("厨师7"), "70", "80");
        floor.publish(contest);
        return contest;
    }

    @Test
    @DisplayName("one person top in two items")
    void one_person_top_in_two_items() {
        String contest = GivenContest.of(bureau)
                .trades("SHARED", Map.of("厨师", List.of("热菜", "面点")))
                .title("技术能手", "ITEM", 1, 1)
                .announcedBy(organizer);
        List<TestMember> two = floor.members("厨师", 2);
        List.of("热菜", "面点").forEach(item -> floor.enter(contest, item, two));
        floor.draw(contest);
        List.of("热菜", "面点").forEach(item -> floor.scoreInOrder(contest, item));
        floor.publish(contest);
        GivenContest.titles(organizer, contest)
                .body("persons", equalTo(1))
                .body("personTimes", equalTo(2))
                .body("items.of", containsInAnyOrder("热菜", "面点"));
        TestMember first = two.get(0);
        Api.as(first)
                .get("/contests/" + contest)
                .then()
                .body("earned.title", contains("技术能手", "技术能手"))
                .body("earned.of", containsInAnyOrder("热菜", "面点"));
        Api.as(organizer)
                .queryParam("memberId", first.id())
                .get("/honors")
                .then()
                .body("items.title", containsInAnyOrder("技术能手（热菜）", "技术能手（面点）"))
                .body("items.contest.id", everyItem(equalTo(contest)))
                .body("items.awardedOn", everyItem(equalTo(TODAY.toString())))
                .body("items.level", everyItem(equalTo("PROVINCE")));
        Api.as(first)
                .queryParam("year", TODAY.getYear())
                .get("/me/timeline")
                .then()
                .body("items.findAll { it.kind == 'HONOR' }", hasSize(2));
    }

    @Test
    @DisplayName("top 3 also ≤35 and woman")
    void top_3_also_35_and_woman() {
        LocalDate heldOn = TODAY.plusDays(30);
        String contest = GivenContest.of(bureau)
                .trades("SHARED", Map.of("厨师", List.of("热菜")))
                .with("heldOn", heldOn.toString())
                .title("金蓝领", "OVERALL", 1, 3)
                .title("青年岗位能手", "OVERALL", 1, 3, Map.of("maxAge", 35, "source", "竞赛实施方案第六条", "issuer", "团省委"))
                .title("巾帼建功标兵", "OVERALL", 1, 3, Map.of("womenOnly", true, "source", "竞赛实施方案第六条", "issuer", "省妇联"))
                .announcedBy(organizer);
        // 35 until the day after the contest; 36 on the very day; a man of 35
        var three = List.of(
                world.member("厨师1", bureau, heldOn.minusYears(36).plusDays(1)),
                world.member("厨师2", bureau, heldOn.minusYears(36)),
                world.member("厨师3", bureau, heldOn.minusYears(35)));
        World.run("update person set sex = 'MALE' where id = ?", three.get(2).id());
        floor.enter(contest, "热菜", three);
        floor.draw(contest);
        floor.scoreInOrder(contest, "热菜");
        floor.publish(contest);
        GivenContest.titles(organizer, contest)
                .body("counts.persons", contains(3, 2, 2))
                .body("persons", equalTo(3))
                .body("personTimes", equalTo(7))
                .body("items.name", contains("厨师1", "厨师2", "厨师3", "厨师1", "厨师3", "厨师1", "厨师2"));
        Api.as(three.get(0))
                .get("/contests/" + contest)
                .then()
                .body("earned.title", contains("金蓝领", "青年岗位能手", "巾帼建功标兵"))
                .body("earned.issuer", contains("省总工会", "团省委", "省妇联"));
    }

    @Test
    void a_condition_that_cannot_be_judged_is_told_beforehand_and_keeps_the_results_unpublished() {
        String contest = GivenContest.of(bureau)
                .trades("SHARED", Map.of("厨师", List.of("热菜")))
                .title("巾帼建功标兵", "ITEM", 1, 1, Map.of("womenOnly", true, "source", "竞赛实施方案"))
                .announcedBy(organizer);
        List<TestMember> two = floor.members("厨师", 2);
        floor.enter(contest, "热菜", two);
        floor.draw(contest);
        floor.scoreInOrder(contest, "热菜");
        World.run("update person set sex = null where id = ?", two.get(0).id());
        GivenContest.titles(organizer, contest).body("unknown", equalTo(1)).body("items.unknown", contains(true));
        GivenContest.act(chair, contest, "publications", 1)
                .statusCode(409)
                .body("code", equalTo("CONTEST_CONDITION_UNKNOWN"));
        assertThat(World.count("select count(*) from honor where contest_id = ?::uuid", contest))
                .isZero();
        World.run("update person set sex = 'FEMALE' where id = ?", two.get(0).id());
        floor.publish(contest);
        GivenContest.titles(organizer, contest).body("personTimes", equalTo(1));
    }

    @Test
    void titles_are_given_once_and_one_taken_back_in_the_register_is_shown_as_such() {
        String contest = GivenContest.of(bureau).title("优胜奖", "ITEM", 1, 1).announcedBy(organizer);
        TestMember winner = world.member("陈思远", bureau);
        floor.enter(contest, "中式烹调师", List.of(winner));
        floor.draw(contest);
        floor.scoreInOrder(contest, "中式烹调师");
        String key = Api.freshKey();
        for (int i = 0; i < 2; i++) {
            Api.as(chair)
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .post("/contests/" + contest + "/publications")
                    .then()
                    .statusCode(201);
        }
        String honor = Api.as(organizer)
                .queryParam("memberId", winner.id())
                .get("/honors")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        Api.sending(organizer, Map.of("on", TODAY.toString(), "reason", "冒名参赛"))
                .header("If-Match", "\"0\"")
                .post("/honors/" + honor + "/revocations")
                .then()
                .statusCode(201);
        GivenContest.titles(organizer, contest).body("items.takenBack", contains(true));
        Api.as(winner).get("/contests/" + contest).then().body("earned.takenBack", contains(true));
    }

    @Test
    void rules_that_contradict_themselves_are_named() {
        GivenContest.of(bureau)
                .item("汽车驾驶员", "0.5", "0.5")
                .with("heldOn", TODAY.minusDays(1).toString())
                .title("技术能手", "ITEM", 3, 1)
                .title("技术能手", "ITEM", 1, 3, Map.of("womenOnly", true))
                .sentBy(organizer)
                .statusCode(400)
                .body("errors.code", contains("BEFORE_ENTRIES_END", "BEFORE_FIRST_RANK", "TITLE_TWICE", "REQUIRED"));
        GivenContest.of(bureau)
                .title("青年岗位能手", "ITEM", 1, 3, Map.of("maxAge", 35, "source", "竞赛实施方案"))
                .sentBy(organizer)
                .statusCode(400)
                .body("errors.pointer", contains("/heldOn"));
    }

    @Test
    void title_rules_stand_once_they_are_announced_whoever_writes() {
        assertThat(
                        World.count(
                                """
                        select count(*) from information_schema.column_privileges
                         where grantee = 'unionhome_app' and table_name in ('contest_title_rule', 'contest_title')
                           and privilege_type = 'UPDATE'
                        """))
                .isZero();
    }

    @Test
    void everybody_sees_the_rules_and_only_who_conducts_it_the_titles() {
        String contest = GivenContest.of(bureau).title("优胜奖", "ITEM", 1, 1).announcedBy(organizer);
        TestMember member = world.member("陈思远", bureau);
        TestMember stranger = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", world.root()));
        Api.as(member)
                .get("/contests/" + contest)
                .then()
                .body("titles.title", contains("优胜奖"))
                .body("titles[0].maxAge", nullValue())
                .body("earned", empty());
        GivenContest.titles(member, contest).statusCode(403);
        GivenContest.titles(stranger, contest).statusCode(404);
    }
}
