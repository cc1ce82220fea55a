package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.unionhome.membership.LendingScene.TODAY;
import static org.unionhome.membership.LendingScene.takeBack;
import static org.unionhome.membership.LendingScene.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What an officer lends, to whom, for how long, and how it ends. */
@QuarkusTest
class DelegationsApiTest {

    private LendingScene scene;

    @BeforeEach
    void a_chair_who_goes_away() {
        scene = new LendingScene();
    }

    @Test
    void what_is_lent_holds_in_that_union_and_both_sides_see_it() {
        Api.as(scene.deputy).get("/members").then().statusCode(403);
        String id = scene.lent(scene.wanted("MEMBER_READ"));
        Api.as(scene.deputy)
                .get("/members")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("陈思远"))
                .body("items.name", not(hasItem("冯主席")));
        Api.as(scene.deputy).get("/members?unionId=" + scene.bureau).then().statusCode(404);
        Api.as(scene.deputy)
                .get("/me")
                .then()
                .body("grants[0].role", equalTo("CHAIR"))
                .body("grants[0].lentBy", equalTo("冯主席"))
                .body("grants[0].permissions", contains("MEMBER_READ"))
                .body("permissions", not(hasItem("MEMBER_WRITE")));
        Api.as(scene.chair).get("/me/delegations").then().body("given.id", contains(id));
        Api.as(scene.deputy)
                .get("/me/delegations")
                .then()
                .body("received.id", contains(id))
                .body("received[0].state", equalTo("ACTIVE"))
                .body("offices", hasSize(0));
        Api.as(scene.security)
                .get("/delegations?unionId=" + scene.bureau)
                .then()
                .statusCode(200)
                .body("items[0].mayTakeBack", equalTo(true));
        Api.as(scene.auditor)
                .get("/delegations?unionId=" + scene.bureau)
                .then()
                .statusCode(200)
                .body("items[0].mayTakeBack", equalTo(false));
    }

    @Test
    void either_side_and_the_security_administrator_end_it_at_once() {
        for (TestMember by : List.of(scene.chair, scene.deputy, scene.security)) {
            String id = scene.lent(scene.wanted("MEMBER_READ"));
            Api.as(scene.deputy).get("/members").then().statusCode(200);
            takeBack(by, id)
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("TAKEN_BACK"))
                    .body("takenBackBy", equalTo(by.name()));
            Api.as(scene.deputy).get("/members").then().statusCode(403);
            takeBack(by, id).then().statusCode(409).body("code", equalTo("DELEGATION_ENDED"));
        }
    }

    @Test
    void nobody_else_ends_it_or_knows_of_it() {
        String id = scene.lent(scene.wanted("MEMBER_READ"));
        for (TestMember other : List.of(
                scene.member,
                scene.auditor,
                World.fresh().member("外人", World.fresh().root()))) {
            takeBack(other, id).then().statusCode(404);
        }
        Api.as(scene.deputy).get("/members").then().statusCode(200);
    }

    @Test
    void it_ends_with_the_office_it_comes_from() {
        String id = scene.lent(scene.wanted("MEMBER_READ"));
        Api.as(scene.security)
                .post("/appointments/" + LendingScene.office(scene.chair) + "/revocations")
                .then()
                .statusCode(201);
        Api.as(scene.deputy).get("/members").then().statusCode(403);
        Api.as(scene.deputy)
                .get("/me/delegations")
                .then()
                .body("received.find { it.id == '" + id + "' }.state", equalTo("LAPSED"));
    }

    @Test
    void it_ends_when_the_taker_is_no_longer_a_member() {
        scene.lent(scene.wanted("MEMBER_READ"));
        World.run("update membership set status = 'RETAINED' where person_id = ?", scene.deputy.id());
        Api.as(scene.deputy).get("/members").then().statusCode(403);
    }

    @Test
    void what_was_not_begun_or_is_over_gives_nothing() {
        var later = with(scene.wanted("MEMBER_READ"), "from", TODAY.plusDays(1).toString());
        String id = scene.lent(later);
        Api.as(scene.deputy).get("/members").then().statusCode(403);
        World.run(
                "update delegation set period = daterange(?::date, ?::date) where id = ?::uuid",
                TODAY.minusDays(3).toString(),
                TODAY.toString(),
                id);
        Api.as(scene.deputy).get("/members").then().statusCode(403);
        takeBack(scene.chair, id).then().statusCode(409);
    }

    @Test
    void never_more_than_the_office_has_and_never_what_is_personal_or_gives_offices() {
        for (String permission : List.of(
                "SELF",
                "EVENT_JOIN",
                "ELECTION_VOTE",
                "COMMITTEE_WRITE",
                "APPOINTMENT_READ",
                "APPOINTMENT_WRITE",
                "AUTHORITY_LEND",
                "AUDIT_READ",
                "IMPORT",
                "NO_SUCH_THING")) {
            refused(scene.wanted("MEMBER_READ", permission), 400, "INVALID_INPUT")
                    .then()
                    .body("errors[0].code", equalTo("NOT_LENDABLE"));
        }
        assertThat(delegations()).isZero();
    }

    @Test
    void what_was_lent_cannot_be_lent_on_and_nobody_lends_from_the_office_of_another() {
        scene.lent(scene.wanted("MEMBER_READ"));
        Api.sending(scene.deputy, with(scene.wanted("MEMBER_READ"), "memberId", scene.member.id()))
                .post("/delegations")
                .then()
                .statusCode(403);
        TestMember organizer = scene.world.officer("周组织", Role.ORGANIZER, scene.branch);
        Api.sending(organizer, scene.wanted("MEMBER_READ"))
                .post("/delegations")
                .then()
                .statusCode(404);
        assertThat(delegations()).isOne();
    }

    @Test
    void the_three_administrators_have_nothing_to_lend() {
        TestMember system = scene.world.officer("郑系统", Role.ADMINISTRATOR, scene.bureau);
        for (TestMember one : List.of(system, scene.security, scene.auditor)) {
            Api.as(one).get("/me/delegations").then().body("offices", hasSize(0));
            Api.sending(one, with(scene.wanted("MEMBER_READ"), "appointmentId", LendingScene.office(one)))
                    .post("/delegations")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void bounds_of_place_time_and_person_are_said_and_nothing_is_lent() {
        var good = scene.wanted("MEMBER_READ");
        fault(with(good, "from", TODAY.minusDays(1).toString()), "/from", "BEFORE_TODAY");
        fault(with(good, "to", TODAY.toString()), "/to", "END_BEFORE_START");
        fault(with(good, "to", TODAY.plusDays(185).toString()), "/to", "PERIOD_TOO_LONG");
        fault(with(good, "amountLimit", "0.00"), "/amountLimit", "MIN");
        refused(with(good, "unionId", scene.committee), 404, "NOT_FOUND");
        refused(with(good, "memberId", scene.chair.id()), 422, "SELF_APPOINTMENT");
        World elsewhere = World.fresh();
        TestMember foreign = elsewhere.member("外系统", elsewhere.root());
        refused(with(good, "memberId", foreign.id()), 422, "NOT_A_MEMBER");
        refused(with(good, "memberId", scene.world.root()), 422, "NOT_A_MEMBER");
        World.run(
                "update appointment set period = daterange('2020-01-01', ?::date) where person_id = ?",
                TODAY.plusDays(5).toString(),
                scene.chair.id());
        fault(good, "/to", "OFFICE_ENDS");
        assertThat(delegations()).isZero();
    }

    @Test
    void the_same_again_for_overlapping_days_is_refused_until_it_is_taken_back() {
        String id = scene.lent(scene.wanted("MEMBER_READ"));
        refused(scene.wanted("UNION_READ"), 409, "LENT_ALREADY");
        takeBack(scene.chair, id).then().statusCode(201);
        scene.lent(scene.wanted("UNION_READ"));
    }

    private void fault(Map<String, Object> body, String pointer, String code) {
        refused(body, 400, "INVALID_INPUT")
                .then()
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    private Response refused(Map<String, Object> body, int status, String code) {
        Response answer = scene.lend(body);
        answer.then().statusCode(status).body("code", equalTo(code));
        assertThat(World.count(
                        "select count(*) from audit_entry where outcome = 'REFUSED' and request_id = ?",
                        answer.header("X-Request-Id")))
                .as(code)
                .isOne();
        return answer;
    }

    private long delegations() {
        return World.count("select count(*) from delegation where root_id = ?", scene.world.root());
    }
}
