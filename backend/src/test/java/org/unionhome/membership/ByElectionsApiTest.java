package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Seats that come free: left empty, filled for the rest of the term, or vacated by removal. */
@QuarkusTest
class ByElectionsApiTest {

    private ElectionScene scene;

    @BeforeEach
    void a_bureau_of_ten() {
        scene = new ElectionScene();
    }

    @Test
    void fewer_pass_than_there_are_seats_and_the_rest_is_for_a_by_election() {
        var ballot = scene.open(3, 4);
        scene.everybody()
                .forEach(
                        voter -> ballot.vote(voter, scene.members.get(0)).then().statusCode(201));
        ballot.count().then().statusCode(201);
        String committee =
                ballot.confirm(scene.chair).then().statusCode(201).extract().path("committeeId");
        Api.as(scene.organizer)
                .get("/committees/" + committee)
                .then()
                .body("vacancies", equalTo(2))
                .body("byElectionDue", equalTo(Ballot.today().plusMonths(3).toString()));
        var body = scene.byElection(committee, "MEMBER", 3);
        Api.sending(scene.organizer, body)
                .post("/elections")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("MORE_THAN_VACANT"));
        body.put("seats", 2);
        Api.sending(scene.organizer, body)
                .post("/elections")
                .then()
                .statusCode(201)
                .body("candidatesWanted", equalTo(3));
    }

    @Test
    void a_new_chair_serves_the_rest_of_the_term_and_holds_the_office_with_it() {
        String committee = scene.committeeOf(scene.members.get(0), scene.members.get(1));
        var ballot = Ballot.frozen(scene.organizer, scene.byElection(committee, "CHAIR", 1));
        ballot.candidates(List.of(scene.members.get(1))).then().statusCode(200);
        ballot.open().then().statusCode(201);
        scene.everybody()
                .forEach(
                        voter -> ballot.vote(voter, scene.members.get(1)).then().statusCode(201));
        ballot.count().then().statusCode(201);
        ballot.confirm(scene.chair).then().statusCode(201);
        Api.as(scene.organizer)
                .get("/committees/" + committee)
                .then()
                .body("vacancies", equalTo(0))
                .body(
                        "holders.find { it.active && it.post == 'CHAIR' }.member.name",
                        equalTo(scene.members.get(1).name()))
                .body(
                        "holders.find { it.post == 'CHAIR' }.to",
                        equalTo(Ballot.today().plusYears(5).toString()));
        assertThat(World.count(
                        "select count(*) from appointment where person_id = ? and role = 'CHAIR' and upper(period) = ?::date",
                        scene.members.get(1).id(),
                        Ballot.today().plusYears(5).toString()))
                .isOne();
    }

    @Test
    void the_removal_of_the_chair_fails_with_55_of_110_and_passes_with_56() {
        scene.world.members(100, scene.bureau);
        String committee = removable();
        String seat = Api.as(scene.organizer).get("/committees/" + committee).path("holders[0].id");
        removal(committee, seat, 55).then().body("tally.outcome", equalTo("KEPT"));
        Api.as(scene.organizer).get("/committees/" + committee).then().body("vacancies", equalTo(0));
        removal(committee, seat, 56).then().body("tally.outcome", equalTo("REMOVED"));
        Api.as(scene.organizer)
                .get("/committees/" + committee)
                .then()
                .body("vacancies", equalTo(1))
                .body("holders[0].endReason", equalTo("REMOVED"));
    }

    private String removable() {
        TestMember administrator = scene.world.officer("吴管理", Role.SECURITY_ADMINISTRATOR, scene.bureau);
        World.run("update membership set status = 'RETAINED' where person_id = ?", administrator.id());
        return Api.sending(
                        administrator,
                        Map.of(
                                "unionId",
                                scene.bureau,
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
                                List.of(Map.of("memberId", scene.members.get(0).id(), "post", "CHAIR"))))
                .post("/committees")
                .path("id");
    }

    private Response removal(String committee, String seat, int votes) {
        var body = new HashMap<>(Ballot.regular(scene.bureau, 1));
        body.put("type", "REMOVAL");
        body.put("mode", "PAPER");
        body.put("committeeId", committee);
        body.put("seatId", seat);
        var ballot = Ballot.frozen(scene.organizer, body);
        ballot.show().then().body("entitled", equalTo(110)).body("majority", equalTo(56));
        ballot.open().then().statusCode(201);
        Map<TestMember, Integer> sheet = Map.of(scene.members.get(0), votes);
        ballot.sheet(scene.organizer, 80, sheet).then().statusCode(201);
        ballot.sheet(scene.chair, 80, sheet).then().statusCode(201);
        var confirmed = ballot.confirm(scene.chair);
        confirmed.then().statusCode(201);
        return confirmed;
    }
}
