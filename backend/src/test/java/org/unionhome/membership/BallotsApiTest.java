package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What counts: ballots, the quorum, who confirms, who sees numbers, and counts on paper. */
@QuarkusTest
class BallotsApiTest {

    private ElectionScene scene;

    @BeforeEach
    void a_bureau_of_ten() {
        scene = new ElectionScene();
    }

    @Test
    void a_ballot_with_more_names_than_seats_is_invalid_and_one_with_fewer_is_valid() {
        var ballot = scene.open(2, 3);
        ballot.vote(scene.members.get(0), scene.members.get(0), scene.members.get(1), scene.members.get(2))
                .then()
                .statusCode(201);
        ballot.vote(scene.members.get(1)).then().statusCode(201);
        scene.members.subList(2, 8).forEach(voter -> ballot.vote(voter, scene.members.get(0))
                .then()
                .statusCode(201));
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
        var ballot = scene.open(1, 2);
        scene.members.subList(0, 6).forEach(voter -> ballot.vote(voter, scene.members.get(0))
                .then()
                .statusCode(201));
        ballot.count().then().statusCode(409).body("code", equalTo("STILL_VOTING"));
        ballot.over().count().then().body("tally.outcome", equalTo("NO_QUORUM"));
        ballot.confirm(scene.chair).then().statusCode(201).body("committeeId", nullValue());
    }

    @Test
    void nobody_confirms_what_she_prepared_nor_her_own_election() {
        var ballot = Ballot.frozen(scene.organizer, Ballot.regular(scene.bureau, 1));
        ballot.candidates(List.of(scene.chair, scene.members.get(0))).then().statusCode(200);
        ballot.open().then().statusCode(201);
        scene.everybody()
                .forEach(voter -> ballot.vote(voter, scene.chair).then().statusCode(201));
        ballot.count().then().statusCode(201);
        ballot.confirm(scene.organizer).then().statusCode(422).body("code", equalTo("CONFIRMED_BY_ANOTHER"));
        ballot.confirm(scene.chair).then().statusCode(422).body("code", equalTo("SELF_APPOINTMENT"));
        assertThat(World.count("select count(*) from committee where union_id = ?", scene.bureau))
                .isZero();
    }

    @Test
    void members_see_no_numbers_before_the_result_is_confirmed_and_strangers_see_nothing() {
        var ballot = scene.open(1, 2);
        scene.everybody()
                .forEach(
                        voter -> ballot.vote(voter, scene.members.get(0)).then().statusCode(201));
        ballot.count().then().statusCode(201).body("tally", notNullValue());
        Api.as(scene.members.get(3))
                .get("/elections/" + ballot.id())
                .then()
                .statusCode(200)
                .body("tally", nullValue())
                .body("candidates.votes", everyItem(nullValue()));
        UUID other = scene.world.union("税务局工会", scene.world.root());
        TestMember stranger = scene.world.officer("外单位主席", Role.CHAIR, other);
        Api.as(stranger).get("/elections/" + ballot.id()).then().statusCode(404);
        Api.as(stranger)
                .header("If-Match", "\"1\"")
                .post("/elections/" + ballot.id() + "/confirmations")
                .then()
                .statusCode(404);
        ballot.vote(stranger, scene.members.get(0)).then().statusCode(404);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'election.read' and subject_id = ?",
                        ballot.id().toString()))
                .isEqualTo(3);
    }

    @Test
    void two_paper_counts_that_differ_count_nothing() {
        var body = Ballot.regular(scene.bureau, 1);
        body.put("mode", "PAPER");
        var ballot = Ballot.frozen(scene.organizer, body);
        ballot.candidates(scene.members.subList(0, 2)).then().statusCode(200);
        ballot.open().then().statusCode(201);
        ballot.vote(scene.members.get(0), scene.members.get(0))
                .then()
                .statusCode(409)
                .body("code", equalTo("VOTING_CLOSED"));
        ballot.sheet(scene.organizer, 9, Map.of(scene.members.get(0), 7, scene.members.get(1), 2))
                .then()
                .statusCode(201)
                .body("sheets", equalTo(1))
                .body("status", equalTo("VOTING"));
        ballot.sheet(scene.chair, 9, Map.of(scene.members.get(0), 6, scene.members.get(1), 3))
                .then()
                .statusCode(409)
                .body("code", equalTo("COUNT_SHEETS_DIFFER"));
        ballot.sheet(scene.organizer, 9, Map.of(scene.members.get(0), 7, scene.members.get(1), 2))
                .then()
                .body("status", equalTo("VOTING"));
        ballot.sheet(scene.organizer, 11, Map.of(scene.members.get(0), 7, scene.members.get(1), 2))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("MORE_THAN_ENTITLED"));
        ballot.sheet(scene.chair, 9, Map.of(scene.members.get(0), 7, scene.members.get(1), 2))
                .then()
                .statusCode(201)
                .body("status", equalTo("COUNTED"));
    }
}
