package org.unionhome.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Elections from the draft to the seat, as the rules have it. */
@QuarkusTest
class ElectionsApiTest {

    private ElectionScene scene;

    @BeforeEach
    void a_bureau_of_ten() {
        scene = new ElectionScene();
    }

    @Test
    void of_90_members_6_retained_84_are_entitled_56_are_the_quorum_and_43_elect() {
        List<TestMember> more = scene.world.members(80, scene.bureau);
        more.subList(0, 6)
                .forEach(retained ->
                        World.run("update membership set status = 'RETAINED' where person_id = ?", retained.id()));
        var ballot = Ballot.frozen(scene.organizer, Ballot.regular(scene.bureau, 7));
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
        scene.world.member("后来的", scene.bureau);
        ballot.show().then().body("entitled", equalTo(84));
    }

    @Test
    void seven_candidates_for_seven_seats_are_too_few_and_the_rule_is_named() {
        var ballot = Ballot.frozen(scene.organizer, Ballot.regular(scene.bureau, 7));
        ballot.candidates(scene.members.subList(0, 7)).then().statusCode(200);
        ballot.open()
                .then()
                .statusCode(422)
                .body("decision.findings[0].code", equalTo("TOO_FEW_CANDIDATES"))
                .body("decision.findings[0].message", equalTo("应选 7 人，候选人至少 8 人，现有 7 人。"))
                .body("decision.findings[0].citation.documentNumber", equalTo("总工发〔2016〕27号"));
        ballot.candidates(scene.members).then().statusCode(200);
        ballot.open().then().statusCode(201).body("status", equalTo("VOTING"));
    }

    @Test
    void those_elected_take_their_seats() {
        var ballot = scene.open(2, 3);
        scene.everybody().forEach(voter -> ballot.vote(voter, scene.members.get(0), scene.members.get(1))
                .then()
                .statusCode(201));
        ballot.count()
                .then()
                .statusCode(201)
                .body("tally.outcome", equalTo("ELECTED"))
                .body("tally.ballots", equalTo(10))
                .body("candidates.votes", contains(10, 10, 0));
        String committee = ballot.confirm(scene.chair)
                .then()
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .extract()
                .path("committeeId");
        Api.as(scene.organizer)
                .get("/committees/" + committee)
                .then()
                .body("termNo", equalTo(4))
                .body("holders", hasSize(2))
                .body("vacancies", equalTo(0))
                .body("to", equalTo(Ballot.today().plusYears(5).toString()));
        Api.as(scene.members.get(5))
                .get("/me/elections")
                .then()
                .statusCode(200)
                .body("items[0].myVote", equalTo("VOTED"))
                .body("items[0].candidates.outcome", contains("ELECTED", "ELECTED", "NOT_ELECTED"));
    }

    @Test
    void a_tie_at_the_last_seat_goes_to_a_new_vote_among_the_tied_alone() {
        var ballot = scene.open(2, 3);
        TestMember first = scene.members.get(0);
        TestMember second = scene.members.get(1);
        TestMember third = scene.members.get(2);
        scene.everybody().subList(0, 4).forEach(voter -> ballot.vote(voter, first, second));
        scene.everybody().subList(4, 8).forEach(voter -> ballot.vote(voter, first, third));
        scene.everybody().subList(8, 10).forEach(voter -> ballot.vote(voter, second, third));
        ballot.count()
                .then()
                .body("tally.outcome", equalTo("TIE"))
                .body("candidates.votes", contains(8, 6, 6))
                .body("candidates.outcome", contains("ELECTED", "TIED", "TIED"));
        String runoff =
                ballot.confirm(scene.chair).then().statusCode(201).extract().path("runoffId");
        var again = Ballot.at(scene.organizer, runoff);
        again.show()
                .then()
                .body("type", equalTo("RUNOFF"))
                .body("status", equalTo("FROZEN"))
                .body("entitled", equalTo(10))
                .body("seats", equalTo(1))
                .body(
                        "candidates.memberId",
                        contains(second.id().toString(), third.id().toString()));
        again.candidates(scene.members.subList(0, 2)).then().statusCode(409).body("code", equalTo("ELECTION_STATE"));
        again.open().then().statusCode(201);
        scene.everybody().forEach(voter -> again.vote(voter, third).then().statusCode(201));
        again.count().then().body("tally.outcome", equalTo("ELECTED"));
        String committee =
                again.confirm(scene.chair).then().statusCode(201).extract().path("committeeId");
        Api.as(scene.organizer)
                .get("/committees/" + committee)
                .then()
                .body("vacancies", equalTo(0))
                .body("holders.member.name", hasItem(third.name()));
    }

    @Test
    void the_earlier_committee_ends_on_the_day_the_new_one_takes_office() {
        String earlier = scene.committeeOf(scene.members.get(0), scene.members.get(1));
        var body = Ballot.regular(scene.bureau, 1);
        body.put("termNo", 5);
        body.put("takesOfficeOn", Ballot.today().plusDays(10).toString());
        var ballot = Ballot.frozen(scene.organizer, body);
        ballot.candidates(scene.members.subList(2, 4)).then().statusCode(200);
        ballot.open().then().statusCode(201);
        scene.everybody()
                .forEach(
                        voter -> ballot.vote(voter, scene.members.get(2)).then().statusCode(201));
        ballot.count().then().statusCode(201);
        ballot.confirm(scene.chair).then().statusCode(201);
        String handover = Ballot.today().plusDays(10).toString();
        Api.as(scene.organizer)
                .get("/committees/" + earlier)
                .then()
                .body("to", equalTo(handover))
                .body("holders.to", everyItem(equalTo(handover)));
    }
}
