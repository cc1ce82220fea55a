package org.unionhome.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class ContestJudgingApiTest {

    private World world;
    private UUID bureau;
    private UUID branch;
    private TestMember organizer;
    private TestMember chair;
    private TestMember chen;
    private TestMember li;
    private TestMember judge;
    private TestMember second;

    @BeforeEach
    void a_bureau_with_two_to_compete_and_two_to_judge() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        branch = world.union("第一分工会", bureau);
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        chair = world.officer("赵主席", Role.CHAIR, bureau);
        chen = world.member("陈思远", branch);
        li = world.member("李静", bureau);
        judge = world.member("孙裁判", branch);
        second = world.member("郑裁判", bureau);
    }

    private String announced(boolean avoidOwnUnit) {
        return GivenContest.of(bureau).with("avoidOwnUnit", avoidOwnUnit).announcedBy(organizer);
    }

    /** Both entered, both judges appointed, the numbers drawn. */
    private String drawn(boolean avoidOwnUnit) {
        String contest = announced(avoidOwnUnit);
        String item = GivenContest.item(organizer, contest);
        GivenContest.enter(chen, item).statusCode(201);
        GivenContest.enter(li, item).statusCode(201);
        GivenContest.appoint(organizer, item, judge).statusCode(201).body("sheets", equalTo(0));
        GivenContest.appoint(organizer, item, second).statusCode(201);
        GivenContest.act(organizer, contest, "draws", 0).statusCode(201);
        return contest;
    }

    @Test
    void judges_see_numbers_only_and_who_conducts_it_and_judges_sees_no_number_beside_a_name() {
        String contest = drawn(false);
        String item = GivenContest.item(judge, contest);
        Api.as(judge)
                .get("/contest-items/" + item + "/sheets")
                .then()
                .statusCode(200)
                .body("open", equalTo(true))
                .body("items.number", contains(1, 2))
                .body("items[0].sheet", nullValue());
        TestMember deputy = world.officer("冯组织", Role.ORGANIZER, bureau);
        Api.as(deputy).get("/contest-items/" + item + "/entries").then().body("items.number", hasSize(2));
        GivenContest.appoint(organizer, item, deputy).statusCode(201);
        Api.as(deputy)
                .get("/contest-items/" + item + "/entries")
                .then()
                .body("items", hasSize(2))
                .body("items.findAll { it.number != null }", hasSize(0));
        Api.as(chen).get("/contest-items/" + item + "/sheets").then().statusCode(404);
    }

    @Test
    void nobody_judges_herself_nor_her_own_unit_where_the_rule_says_so() {
        String contest = announced(true);
        String item = GivenContest.item(organizer, contest);
        GivenContest.enter(chen, item).statusCode(201);
        GivenContest.appoint(organizer, item, chen).statusCode(409).body("code", equalTo("CONTEST_JUDGE_COMPETES"));
        GivenContest.appoint(organizer, item, organizer).statusCode(422).body("code", equalTo("SELF_APPOINTMENT"));
        GivenContest.appoint(organizer, item, judge).statusCode(201);
        GivenContest.appoint(organizer, item, judge).statusCode(409).body("code", equalTo("CONTEST_JUDGE_THERE"));
        GivenContest.enter(judge, item).statusCode(409).body("code", equalTo("CONTEST_JUDGE_COMPETES"));
        GivenContest.enter(li, item).statusCode(201);
        GivenContest.act(organizer, contest, "draws", 0).statusCode(201);
        int own = GivenContest.numberOf(chen, contest);
        int other = GivenContest.numberOf(li, contest);
        Api.as(judge).get("/contest-items/" + item + "/sheets").then().body("items.number", contains(other));
        GivenContest.score(judge, item, own, "90", "90")
                .statusCode(409)
                .body("code", equalTo("CONTEST_NOT_YOURS_TO_JUDGE"));
        GivenContest.score(judge, item, other, "90", "90").statusCode(201);
        // nobody may score chen yet
        GivenContest.act(chair, contest, "publications", 1)
                .statusCode(409)
                .body("code", equalTo("CONTEST_SHEETS_MISSING"));
    }

    @Test
    void a_sheet_is_final_and_a_wrong_one_is_taken_back_with_the_reason_by_somebody_else() {
        String contest = announced(false);
        String item = GivenContest.item(organizer, contest);
        GivenContest.enter(chen, item).statusCode(201);
        String appointed = GivenContest.appoint(organizer, item, judge)
                .statusCode(201)
                .extract()
                .path("id");
        GivenContest.score(judge, item, 1, "80", "80").statusCode(409).body("code", equalTo("CONTEST_NOT_SCORING"));
        GivenContest.act(organizer, contest, "draws", 0).statusCode(201);
        GivenContest.score(judge, item, 1, "100.01", "80").statusCode(400);
        String sheet = GivenContest.score(judge, item, 1, "8.5", "80")
                .statusCode(201)
                .body("theory", equalTo("8.50"))
                .extract()
                .path("id");
        GivenContest.score(judge, item, 1, "85", "80").statusCode(409).body("code", equalTo("CONTEST_SHEET_THERE"));
        endJudge(appointed).statusCode(409).body("code", equalTo("CONTEST_JUDGE_SCORED"));
        GivenContest.reverse(judge, sheet).statusCode(403);
        GivenContest.reverse(organizer, sheet).statusCode(201).body("reversalReason", equalTo("评分录入有误"));
        GivenContest.reverse(organizer, sheet).statusCode(409).body("code", equalTo("ALREADY_REVERSED"));
        GivenContest.score(judge, item, 1, "85", "80").statusCode(201);
        Api.as(organizer)
                .get("/contest-items/" + item + "/ranking")
                .then()
                .body("items[0].sheets", hasSize(2))
                .body("items[0].result.total", equalTo("81.50"))
                .body("items[0].name", nullValue());
    }

    private io.restassured.response.ValidatableResponse endJudge(String id) {
        return Api.as(organizer).post("/contest-judges/" + id + "/endings").then();
    }

    @Test
    void who_took_a_sheet_of_her_own_back_would_judge_alone() {
        TestMember deputy = world.officer("冯组织", Role.ORGANIZER, bureau);
        String contest = drawn(false);
        String item = GivenContest.item(organizer, contest);
        GivenContest.appoint(organizer, item, deputy).statusCode(201);
        String sheet = GivenContest.score(deputy, item, 1, "85", "80")
                .statusCode(201)
                .extract()
                .path("id");
        GivenContest.reverse(deputy, sheet).statusCode(422).body("code", equalTo("SELF_DECISION"));
    }

    @Test
    void a_judge_who_scored_nothing_can_be_replaced() {
        String item = GivenContest.item(organizer, announced(false));
        String id = GivenContest.appoint(organizer, item, judge)
                .statusCode(201)
                .extract()
                .path("id");
        endJudge(id).statusCode(201);
        endJudge(id).statusCode(201);
        Api.as(organizer).get("/contest-items/" + item + "/judges").then().body("items", hasSize(0));
        GivenContest.appoint(organizer, item, judge).statusCode(201);
        Api.as(organizer).get("/contest-items/" + item + "/judges").then().body("items.name", contains("孙裁判"));
    }

    @Test
    void results_are_published_by_somebody_who_scored_nothing_and_everybody_learns_her_own() {
        String contest = drawn(false);
        String item = GivenContest.item(organizer, contest);
        int first = GivenContest.numberOf(chen, contest);
        int other = GivenContest.numberOf(li, contest);
        GivenContest.score(judge, item, first, "90", "90").statusCode(201);
        GivenContest.score(judge, item, other, "80", "85").statusCode(201);
        GivenContest.score(second, item, other, "80", "85").statusCode(201);
        GivenContest.act(chair, contest, "publications", 1)
                .statusCode(409)
                .body("code", equalTo("CONTEST_SHEETS_MISSING"));
        String wrong = GivenContest.score(second, item, first, "19", "91")
                .statusCode(201)
                .extract()
                .path("id");
        GivenContest.reverse(organizer, wrong).statusCode(201);
        GivenContest.score(second, item, first, "91", "91").statusCode(201);
        Api.as(chen).get("/contests/" + contest).then().body("items[0].mine.result", nullValue());
        GivenContest.act(organizer, contest, "publications", 1)
                .statusCode(422)
                .body("code", equalTo("CONTEST_SCORER_PUBLISHES"));
        GivenContest.act(chair, contest, "publications", 0).statusCode(412);
        GivenContest.act(chair, contest, "publications", 1).statusCode(201).body("state", equalTo("PUBLISHED"));
        Api.as(chen)
                .get("/contests/" + contest)
                .then()
                .body("items[0].mine.result.total", equalTo("90.50"))
                .body("items[0].mine.result.rank", equalTo(1))
                .body("items[0].mine.result.entrants", equalTo(2));
        Api.as(organizer)
                .get("/contest-items/" + item + "/ranking")
                .then()
                .body("published", equalTo(true))
                .body("items.name", contains("陈思远", "李静"))
                .body("items.result.rank", contains(1, 2));
        GivenContest.reverse(organizer, wrong).statusCode(409);
        GivenContest.score(judge, item, first, "1", "1").statusCode(409).body("code", equalTo("CONTEST_NOT_SCORING"));
        GivenContest.act(chair, contest, "publications", 2).statusCode(409);
    }

    @Test
    void the_database_itself_lets_no_scorer_publish() {
        String contest = drawn(false);
        String item = GivenContest.item(organizer, contest);
        GivenContest.score(judge, item, 1, "90", "90").statusCode(201);
        assertThat(World.count(
                        "select count(*) from contest where id = ?::uuid and ? = any (scorer_hands)",
                        contest,
                        "person:" + judge.id()))
                .isOne();
    }

    @Test
    void who_is_scored_cannot_be_withdrawn() {
        String contest = drawn(false);
        String item = GivenContest.item(organizer, contest);
        int number = GivenContest.numberOf(chen, contest);
        String entry = Api.as(chen).get("/contests/" + contest).path("items[0].mine.id");
        GivenContest.score(judge, item, number, "90", "90").statusCode(201);
        GivenContest.withdraw(organizer, entry).statusCode(409).body("code", equalTo("CONTEST_SCORED"));
    }
}
