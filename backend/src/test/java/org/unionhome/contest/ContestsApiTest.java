package org.unionhome.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class ContestsApiTest {

    private static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    private World world;
    private UUID bureau;
    private UUID branch;
    private TestMember organizer;
    private TestMember stranger;
    private TestMember chen;

    @BeforeEach
    void a_bureau_with_a_branch_and_a_stranger() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        branch = world.union("第一分工会", bureau);
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        stranger = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", world.root()));
        chen = world.member("陈思远", branch);
    }

    @Test
    void an_announced_contest_is_seen_by_the_members_of_its_union_with_its_rules() {
        String contest = GivenContest.of(bureau).item("汽车驾驶员", "0.4", "0.6").announcedBy(organizer);
        Api.as(chen)
                .get("/contests")
                .then()
                .statusCode(200)
                .body("items.id", contains(contest))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].manageable", equalTo(false))
                .body("items[0].items.name", contains("中式烹调师", "汽车驾驶员"))
                .body("items[0].items.theoryWeight", contains("0.3", "0.4"))
                .body("items[0].items.access", contains("OPEN", "OPEN"));
        Api.as(organizer)
                .get("/contests/" + contest)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("manageable", equalTo(true));
    }

    @Test
    void contests_are_listed_by_year_and_page_by_page() {
        String older = GivenContest.of(bureau).with("year", 2024).announcedBy(organizer);
        String newer = GivenContest.of(branch).with("year", 2025).announcedBy(organizer);
        Api.as(organizer).get("/contests").then().body("items.id", contains(newer, older));
        Api.as(organizer).queryParam("year", 2024).get("/contests").then().body("items.id", contains(older));
        Api.as(organizer).queryParam("unionId", branch).get("/contests").then().body("items.id", contains(newer));
        String next = Api.as(organizer).queryParam("limit", 1).get("/contests").path("next");
        Api.as(organizer)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/contests")
                .then()
                .body("items.id", contains(older))
                .body("next", nullValue());
    }

    @Test
    void shares_that_do_not_make_one_items_of_one_name_and_days_gone_by_are_named() {
        GivenContest.of(bureau)
                .with("entriesUntil", TODAY.minusDays(1).toString())
                .item("中式烹调师", "0.30", "0.71")
                .sentBy(organizer)
                .statusCode(400)
                .body("errors.code", contains("BEFORE_TODAY", "ITEM_TWICE", "WEIGHTS_NOT_ONE"));
        Api.as(organizer).get("/contests").then().body("items", empty());
    }

    @Test
    void a_name_is_taken_for_a_year_until_the_contest_is_cancelled() {
        String contest = GivenContest.of(bureau).announcedBy(organizer);
        GivenContest.of(bureau).sentBy(organizer).statusCode(409).body("code", equalTo("CONTEST_EXISTS"));
        GivenContest.cancel(organizer, contest, 7).statusCode(412);
        GivenContest.cancel(organizer, contest, 0)
                .statusCode(201)
                .body("state", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("场地维修"));
        GivenContest.cancel(organizer, contest, 1).statusCode(409).body("code", equalTo("CONTEST_OVER"));
        GivenContest.of(bureau).sentBy(organizer).statusCode(201);
    }

    @Test
    void its_rules_stand_once_it_is_announced_whoever_writes() {
        assertThat(
                        World.count(
                                """
                        select count(*) from information_schema.column_privileges
                         where grantee = 'unionhome_app' and table_name = 'contest_item' and privilege_type = 'UPDATE'
                        """))
                .isZero();
    }

    @Test
    void a_member_enters_once_and_withdraws_while_entries_are_open() {
        String contest = GivenContest.of(bureau).announcedBy(organizer);
        String item = GivenContest.item(chen, contest);
        String entry = GivenContest.enter(chen, item)
                .statusCode(201)
                .body("withdrawable", equalTo(true))
                .extract()
                .path("id");
        GivenContest.enter(chen, item).statusCode(201).body("id", equalTo(entry));
        Api.as(chen)
                .get("/contests/" + contest)
                .then()
                .body("items[0].entrants", equalTo(1))
                .body("items[0].access", equalTo("ENTERED"))
                .body("items[0].mine.id", equalTo(entry));
        GivenContest.withdraw(world.member("别人", branch), entry).statusCode(404);
        GivenContest.withdraw(chen, entry).statusCode(201).body("status", equalTo("WITHDRAWN"));
        GivenContest.withdraw(chen, entry).statusCode(201);
        Api.as(chen).get("/contests/" + contest).then().body("items[0].entrants", equalTo(0));
        GivenContest.enter(chen, item).statusCode(201);
    }

    @Test
    void an_officer_enters_people_of_her_unit_only_and_sees_no_others() {
        String item = GivenContest.item(organizer, GivenContest.of(bureau).announcedBy(organizer));
        TestMember leader = world.officer("钱组织", Role.ORGANIZER, branch);
        TestMember li = world.member("李静", bureau);
        GivenContest.enter(leader, item, chen).statusCode(201).body("name", equalTo("陈思远"));
        GivenContest.enter(leader, item, li).statusCode(404);
        GivenContest.enter(organizer, item, li).statusCode(201);
        GivenContest.enter(chen, item, li).statusCode(404);
        Api.as(leader).get("/contest-items/" + item + "/entries").then().body("items.name", contains("陈思远"));
        Api.as(organizer).get("/contest-items/" + item + "/entries").then().body("items", hasSize(2));
        Api.as(chen).get("/contest-items/" + item + "/entries").then().statusCode(403);
    }

    @Test
    void start_numbers_are_drawn_on_the_last_day_for_entries_and_not_before() {
        String early = GivenContest.of(bureau)
                .with("entriesUntil", TODAY.plusDays(3).toString())
                .announcedBy(organizer);
        GivenContest.act(organizer, early, "draws", 0).statusCode(409).body("code", equalTo("CONTEST_ENTRIES_RUN"));
        String contest = GivenContest.of(bureau).with("name", "秋季比武").announcedBy(organizer);
        GivenContest.act(organizer, contest, "draws", 0).statusCode(409).body("code", equalTo("CONTEST_EMPTY"));
        String item = GivenContest.item(chen, contest);
        String entry = GivenContest.enter(chen, item).statusCode(201).extract().path("id");
        Api.as(organizer).post("/contests/" + contest + "/draws").then().statusCode(428);
        GivenContest.act(organizer, contest, "draws", 0).statusCode(201).body("state", equalTo("SCORING"));
        assertThat(GivenContest.numberOf(chen, contest)).isOne();
        GivenContest.act(organizer, contest, "draws", 1).statusCode(409).body("code", equalTo("CONTEST_NOT_OPEN"));
        GivenContest.enter(world.member("李静", bureau), item).statusCode(409);
        GivenContest.withdraw(chen, entry).statusCode(409).body("code", equalTo("CONTEST_NOT_OPEN"));
        GivenContest.withdraw(organizer, entry).statusCode(201).body("status", equalTo("WITHDRAWN"));
        assertThat(World.count("select count(*) from notice where person_id = ? and kind = 'CONTEST_DRAWN'", chen.id()))
                .isOne();
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        String contest = GivenContest.of(bureau).announcedBy(organizer);
        String item = GivenContest.item(organizer, contest);
        String entry = GivenContest.enter(chen, item).statusCode(201).extract().path("id");
        Api.as(stranger).get("/contests").then().statusCode(200).body("items", empty());
        Api.as(stranger).get("/contests/" + contest).then().statusCode(404);
        GivenContest.of(bureau).with("name", "外来的").sentBy(stranger).statusCode(404);
        GivenContest.enter(stranger, item).statusCode(404);
        GivenContest.withdraw(stranger, entry).statusCode(404);
        GivenContest.act(stranger, contest, "draws", 0).statusCode(404);
        GivenContest.act(stranger, contest, "publications", 0).statusCode(404);
        GivenContest.cancel(stranger, contest, 0).statusCode(404);
        GivenContest.appoint(stranger, item, chen).statusCode(404);
        Api.as(stranger).get("/contest-items/" + item + "/entries").then().statusCode(404);
        Api.as(stranger).get("/contest-items/" + item + "/judges").then().statusCode(404);
        Api.as(stranger).get("/contest-items/" + item + "/ranking").then().statusCode(404);
        Api.as(stranger).get("/contest-items/" + item + "/sheets").then().statusCode(404);
    }

    @Test
    void members_conduct_nothing() {
        String contest = GivenContest.of(bureau).announcedBy(organizer);
        String item = GivenContest.item(chen, contest);
        GivenContest.of(bureau).with("name", "自办").sentBy(chen).statusCode(403);
        GivenContest.act(chen, contest, "draws", 0).statusCode(403);
        GivenContest.act(chen, contest, "publications", 0).statusCode(403);
        GivenContest.cancel(chen, contest, 0).statusCode(403);
        GivenContest.appoint(chen, item, organizer).statusCode(403);
        Api.as(chen).get("/contest-items/" + item + "/ranking").then().statusCode(403);
    }

    @Test
    void a_replayed_announcement_announces_once() {
        String key = Api.freshKey();
        var body = Map.of(
                "unionId",
                bureau,
                "name",
                "消防技能比武",
                "year",
                2026,
                "entriesUntil",
                TODAY.toString(),
                "avoidOwnUnit",
                true,
                "items",
                java.util.List.of(Map.of(
                        "name",
                        "消防员",
                        "theoryWeight",
                        "0",
                        "practiceWeight",
                        "1",
                        "tieRule",
                        "PRACTICE",
                        "dropExtremes",
                        true)));
        for (int i = 0; i < 2; i++) {
            Api.sending(organizer, body)
                    .header("Idempotency-Key", key)
                    .post("/contests")
                    .then()
                    .statusCode(201);
        }
        Api.as(organizer).get("/contests").then().body("items", hasSize(1));
    }

    @Test
    void contests_go_to_the_union_that_takes_over() {
        UUID other = world.union("第二分工会", bureau);
        String taken = GivenContest.of(branch).announcedBy(organizer);
        GivenContest.of(other).announcedBy(organizer);
        assertThat(World.count(
                        """
                        with told as materialized (select set_config('app.tops', ?, true) as tops)
                        select contest_hand_over(?, ?) from told where tops <> ''
                        """,
                        "{" + world.root() + "}",
                        branch,
                        other))
                .isOne();
        Api.as(organizer)
                .queryParam("unionId", other)
                .get("/contests")
                .then()
                .body("items.id", hasItem(taken))
                .body("items.name", hasItem("职工技能比武大赛（第一分工会）"));
    }
}
