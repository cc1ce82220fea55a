package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
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

/** Elections from the draft to the seat, as the rules have it. */
@QuarkusTest
class ElectionsApiTest {

    private World world;
    private UUID bureau;
    private TestMember organizer;
    private TestMember chair;
    private List<TestMember> members;

    @BeforeEach
    void a_bureau_of_ten() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.union("省直属机关工会工委", world.root()));
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        chair = world.officer("钱主席", Role.CHAIR, bureau);
        members = world.members(8, bureau);
    }

    private Ballot open(int seats, int standing) {
        var ballot = Ballot.frozen(organizer, Ballot.regular(bureau, seats));
        ballot.candidates(members.subList(0, standing)).then().statusCode(200);
        ballot.open().then().statusCode(201);
        return ballot;
    }

    private List<TestMember> everybody() {
        var all = new ArrayList<>(members);
        all.add(organizer);
        all.add(chair);
        return all;
    }

    @Test
    void of_90_members_6_retained_84_are_entitled_56_are_the_quorum_and_43_elect() {
        List<TestMember> more = world.members(80, bureau);
        more.subList(0, 6)
                .forEach(retained ->
                        World.run("update membership set status = 'RETAINED' where person_id = ?", retained.id()));
        var ballot = Ballot.frozen(organizer, Ballot.regular(bureau, 7));
        ballot.show()
                .then()
                .body("entitled", equalTo(84))
                .body("quorum", equalTo(56))
                .body("majority", equalTo(43))
                .body("candidatesWanted", equalTo(8));
        ballot.candidates(List.of(more.get(0)))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_IN_ELECTORATE"));
        world.member("后来的", bureau);
        ballot.show().then().body("entitled", equalTo(84));
    }

    @Test
    void seven_candidates_for_seven_seats_are_too_few_and_the_rule_is_named() {
        var ballot = Ballot.frozen(organizer, Ballot.regular(bureau, 7));
        ballot.candidates(members.subList(0, 7)).then().statusCode(200);
        ballot.open()
                .then()
                .statusCode(422)
                .body("decision.findings[0].code", equalTo("TOO_FEW_CANDIDATES"))
                .body("decision.findings[0].message", equalTo("应选 7 人，候选人至少 8 人，现有 7 人。"))
                .body("decision.findings[0].citation.documentNumber", equalTo("总工发〔2016〕27号"));
        ballot.candidates(members).then().statusCode(200);
        ballot.open().then().statusCode(201).body("status", equalTo("VOTING"));
    }

    @Test
    void those_elected_take_their_seats() {
        var ballot = open(2, 3);
        everybody().forEach(voter -> ballot.vote(voter, members.get(0), members.get(1))
                .then()
                .statusCode(201));
        ballot.count()
                .then()
                .statusCode(201)
                .body("tally.outcome", equalTo("ELECTED"))
                .body("tally.ballots", equalTo(10))
                .body("candidates.votes", contains(10, 10, 0));
        String committee = ballot.confirm(chair)
                .then()
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .extract()
                .path("committeeId");
        Api.as(organizer)
                .get("/committees/" + committee)
                .then()
                .body("termNo", equalTo(4))
                .body("holders", hasSize(2))
                .body("vacancies", equalTo(0))
                .body("to", equalTo(Ballot.today().plusYears(5).toString()));
        Api.as(members.get(5))
                .get("/me/elections")
                .then()
                .statusCode(200)
                .body("items[0].myVote", equalTo("VOTED"))
                .body("items[0].candidates.outcome", contains("ELECTED", "ELECTED", "NOT_ELECTED"));
    }

    @Test
    void a_tie_at_the_last_seat_goes_to_a_new_vote_among_the_tied_alone() {
        var ballot = open(2, 3);
        TestMember first = members.get(0);
        TestMember second = members.get(1);
        TestMember third = members.get(2);
        everybody().subList(0, 4).forEach(voter -> ballot.vote(voter, first, second));
        everybody().subList(4, 8).forEach(voter -> ballot.vote(voter, first, third));
        everybody().subList(8, 10).forEach(voter -> ballot.vote(voter, second, third));
        ballot.count()
                .then()
                .body("tally.outcome", equalTo("TIE"))
                .body("candidates.votes", contains(8, 6, 6))
                .body("candidates.outcome", contains("ELECTED", "TIED", "TIED"));
        String runoff = ballot.confirm(chair).then().statusCode(201).extract().path("runoffId");
        var again = Ballot.at(organizer, runoff);
        again.show()
                .then()
                .body("type", equalTo("RUNOFF"))
                .body("status", equalTo("FROZEN"))
                .body("entitled", equalTo(10))
                .body("seats", equalTo(1))
                .body(
                        "candidates.memberId",
                        contains(second.id().toString(), third.id().toString()));
        again.candidates(members.subList(0, 2)).then().statusCode(409).body("code", equalTo("ELECTION_STATE"));
        again.open().then().statusCode(201);
        everybody().forEach(voter -> again.vote(voter, third).then().statusCode(201));
        again.count().then().body("tally.outcome", equalTo("ELECTED"));
        String committee = again.confirm(chair).then().statusCode(201).extract().path("committeeId");
        Api.as(organizer)
                .get("/committees/" + committee)
                .then()
                .body("vacancies", equalTo(0))
                .body("holders.member.name", hasItem(third.name()));
    }

    @Test
    void the_earlier_committee_ends_on_the_day_the_new_one_takes_office() {
        String earlier = committeeOf(members.get(0), members.get(1));
        var body = Ballot.regular(bureau, 1);
        body.put("termNo", 5);
        body.put("takesOfficeOn", Ballot.today().plusDays(10).toString());
        var ballot = Ballot.frozen(organizer, body);
        ballot.candidates(members.subList(2, 4)).then().statusCode(200);
        ballot.open().then().statusCode(201);
        everybody().forEach(voter -> ballot.vote(voter, members.get(2)).then().statusCode(201));
        ballot.count().then().statusCode(201);
        ballot.confirm(chair).then().statusCode(201);
        String handover = Ballot.today().plusDays(10).toString();
        Api.as(organizer)
                .get("/committees/" + earlier)
                .then()
                .body("to", equalTo(handover))
                .body("holders.to", everyItem(equalTo(handover)));
    }

    @Test
    void fewer_pass_than_there_are_seats_and_the_rest_is_for_a_by_election() {
        var ballot = open(3, 4);
        everybody().forEach(voter -> ballot.vote(voter, members.get(0)).then().statusCode(201));
        ballot.count().then().statusCode(201);
        String committee =
                ballot.confirm(chair).then().statusCode(201).extract().path("committeeId");
        Api.as(organizer)
                .get("/committees/" + committee)
                .then()
                .body("vacancies", equalTo(2))
                .body("byElectionDue", equalTo(Ballot.today().plusMonths(3).toString()));
        var body = byElection(committee, "MEMBER", 3);
        Api.sending(organizer, body)
                .post("/elections")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("MORE_THAN_VACANT"));
        body.put("seats", 2);
        Api.sending(organizer, body).post("/elections").then().statusCode(201).body("candidatesWanted", equalTo(3));
    }

    private Map<String, Object> byElection(String committee, String post, int seats) {
        var body = new HashMap<>(Ballot.regular(bureau, seats));
        body.put("type", "BY_ELECTION");
        body.put("post", post);
        body.put("committeeId", committee);
        body.remove("termNo");
        body.remove("years");
        return body;
    }

    private String committeeOf(TestMember... holders) {
        var ballot = open(holders.length, members.size() - 1);
        everybody().forEach(voter -> ballot.vote(voter, holders).then().statusCode(201));
        ballot.count();
        return ballot.confirm(chair).path("committeeId");
    }

    @Test
    void a_new_chair_serves_the_rest_of_the_term_and_holds_the_office_with_it() {
        String committee = committeeOf(members.get(0), members.get(1));
        var ballot = Ballot.frozen(organizer, byElection(committee, "CHAIR", 1));
        ballot.candidates(List.of(members.get(1))).then().statusCode(200);
        ballot.open().then().statusCode(201);
        everybody().forEach(voter -> ballot.vote(voter, members.get(1)).then().statusCode(201));
        ballot.count().then().statusCode(201);
        ballot.confirm(chair).then().statusCode(201);
        Api.as(organizer)
                .get("/committees/" + committee)
                .then()
                .body("vacancies", equalTo(0))
                .body(
                        "holders.find { it.active && it.post == 'CHAIR' }.member.name",
                        equalTo(members.get(1).name()))
                .body(
                        "holders.find { it.post == 'CHAIR' }.to",
                        equalTo(Ballot.today().plusYears(5).toString()));
        assertThat(World.count(
                        "select count(*) from appointment where person_id = ? and role = 'CHAIR' and upper(period) = ?::date",
                        members.get(1).id(),
                        Ballot.today().plusYears(5).toString()))
                .isOne();
    }

    @Test
    void the_removal_of_the_chair_fails_with_55_of_110_and_passes_with_56() {
        world.members(100, bureau);
        String committee = removable();
        String seat = Api.as(organizer).get("/committees/" + committee).path("holders[0].id");
        removal(committee, seat, 55).then().body("tally.outcome", equalTo("KEPT"));
        Api.as(organizer).get("/committees/" + committee).then().body("vacancies", equalTo(0));
        removal(committee, seat, 56).then().body("tally.outcome", equalTo("REMOVED"));
        Api.as(organizer)
                .get("/committees/" + committee)
                .then()
                .body("vacancies", equalTo(1))
                .body("holders[0].endReason", equalTo("REMOVED"));
    }

    private String removable() {
        TestMember administrator = world.officer("吴管理", Role.ADMINISTRATOR, bureau);
        World.run("update membership set status = 'RETAINED' where person_id = ?", administrator.id());
        return Api.sending(
                        administrator,
                        Map.of(
                                "unionId",
                                bureau,
                                "kind",
                                "UNION_COMMITTEE",
                                "termNo",
                                3,
                                "from",
                                Ballot.today().minusMonths(20).toString(),
                                "years",
                                5,
                                "seats",
                                1,
                                "holders",
                                List.of(Map.of("memberId", members.get(0).id(), "post", "CHAIR"))))
                .post("/committees")
                .path("id");
    }

    private Response removal(String committee, String seat, int votes) {
        var body = new HashMap<>(Ballot.regular(bureau, 1));
        body.put("type", "REMOVAL");
        body.put("mode", "PAPER");
        body.put("committeeId", committee);
        body.put("seatId", seat);
        var ballot = Ballot.frozen(organizer, body);
        ballot.show().then().body("entitled", equalTo(110)).body("majority", equalTo(56));
        ballot.open().then().statusCode(201);
        Map<TestMember, Integer> sheet = Map.of(members.get(0), votes);
        ballot.sheet(organizer, 80, sheet).then().statusCode(201);
        ballot.sheet(chair, 80, sheet).then().statusCode(201);
        var confirmed = ballot.confirm(chair);
        confirmed.then().statusCode(201);
        return confirmed;
    }

    @Test
    void a_ballot_with_more_names_than_seats_is_invalid_and_one_with_fewer_is_valid() {
        var ballot = open(2, 3);
        ballot.vote(members.get(0), members.get(0), members.get(1), members.get(2))
                .then()
                .statusCode(201);
        ballot.vote(members.get(1)).then().statusCode(201);
        members.subList(2, 8)
                .forEach(voter -> ballot.vote(voter, members.get(0)).then().statusCode(201));
        ballot.over()
                .count()
                .then()
                .body("tally.ballots", equalTo(8))
                .body("tally.invalid", equalTo(1))
                .body("candidates.votes", contains(6, 0, 0))
                .body("candidates.outcome", contains("ELECTED", "NOT_ELECTED", "NOT_ELECTED"));
    }

    @Test
    void fewer_than_two_thirds_are_no_quorum_and_nothing_changes() {
        var ballot = open(1, 2);
        members.subList(0, 6)
                .forEach(voter -> ballot.vote(voter, members.get(0)).then().statusCode(201));
        ballot.count().then().statusCode(409).body("code", equalTo("STILL_VOTING"));
        ballot.over().count().then().body("tally.outcome", equalTo("NO_QUORUM"));
        ballot.confirm(chair).then().statusCode(201).body("committeeId", nullValue());
    }

    @Test
    void nobody_confirms_what_she_prepared_nor_her_own_election() {
        var ballot = Ballot.frozen(organizer, Ballot.regular(bureau, 1));
        ballot.candidates(List.of(chair, members.get(0))).then().statusCode(200);
        ballot.open().then().statusCode(201);
        everybody().forEach(voter -> ballot.vote(voter, chair).then().statusCode(201));
        ballot.count().then().statusCode(201);
        ballot.confirm(organizer).then().statusCode(422).body("code", equalTo("CONFIRMED_BY_ANOTHER"));
        ballot.confirm(chair).then().statusCode(422).body("code", equalTo("SELF_APPOINTMENT"));
        assertThat(World.count("select count(*) from committee where union_id = ?", bureau))
                .isZero();
    }

    @Test
    void members_see_no_numbers_before_the_result_is_confirmed_and_strangers_see_nothing() {
        var ballot = open(1, 2);
        everybody().forEach(voter -> ballot.vote(voter, members.get(0)).then().statusCode(201));
        ballot.count().then().statusCode(201).body("tally", notNullValue());
        Api.as(members.get(3))
                .get("/elections/" + ballot.id())
                .then()
                .statusCode(200)
                .body("tally", nullValue())
                .body("candidates.votes", everyItem(nullValue()));
        UUID other = world.union("税务局工会", world.root());
        TestMember stranger = world.officer("外单位主席", Role.CHAIR, other);
        Api.as(stranger).get("/elections/" + ballot.id()).then().statusCode(404);
        Api.as(stranger)
                .header("If-Match", "\"1\"")
                .post("/elections/" + ballot.id() + "/confirmations")
                .then()
                .statusCode(404);
        ballot.vote(stranger, members.get(0)).then().statusCode(404);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'election.read' and subject_id = ?",
                        ballot.id().toString()))
                .isEqualTo(3);
    }

    @Test
    void two_paper_counts_that_differ_count_nothing() {
        var body = Ballot.regular(bureau, 1);
        body.put("mode", "PAPER");
        var ballot = Ballot.frozen(organizer, body);
        ballot.candidates(members.subList(0, 2)).then().statusCode(200);
        ballot.open().then().statusCode(201);
        ballot.vote(members.get(0), members.get(0)).then().statusCode(409).body("code", equalTo("VOTING_CLOSED"));
        ballot.sheet(organizer, 9, Map.of(members.get(0), 7, members.get(1), 2))
                .then()
                .statusCode(201)
                .body("sheets", equalTo(1))
                .body("status", equalTo("VOTING"));
        ballot.sheet(chair, 9, Map.of(members.get(0), 6, members.get(1), 3))
                .then()
                .statusCode(409)
                .body("code", equalTo("COUNT_SHEETS_DIFFER"));
        ballot.sheet(organizer, 9, Map.of(members.get(0), 7, members.get(1), 2))
                .then()
                .body("status", equalTo("VOTING"));
        ballot.sheet(organizer, 11, Map.of(members.get(0), 7, members.get(1), 2))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("MORE_THAN_ENTITLED"));
        ballot.sheet(chair, 9, Map.of(members.get(0), 7, members.get(1), 2))
                .then()
                .statusCode(201)
                .body("status", equalTo("COUNTED"));
    }
}
