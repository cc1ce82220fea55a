package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A refusal is looked at again by somebody else, once and in time; what was decided first stays as it was. */
@QuarkusTest
class AppealApiTest {

    private static final Map<String, Object> WHY = Map.of("reason", "病历和发票已补齐，请重新核查。");
    private final AidScene scene = new AidScene();
    private final TestMember second = scene.funds.world.officer("蒋主席", Role.CHAIR, scene.funds.bureau);

    @Test
    void a_refusal_is_upheld_by_another_and_a_new_case_points_back_at_the_old_one_that_stays_refused() {
        String refused = refusedCase();
        String appeal = appeal(refused).statusCode(201).extract().path("id");
        String anew = decide(second, appeal, 0, "NEW_FACTS")
                .statusCode(201)
                .body("status", equalTo("UPHELD"))
                .body("decidedBy", equalTo("蒋主席"))
                .extract()
                .path("newCaseId");
        Api.as(second)
                .get("/aid-cases/" + anew)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("againOf", equalTo(refused))
                .body("need", equalTo("父亲住院，家庭负担较重。"));
        Api.as(scene.member)
                .get("/me/aid-cases/" + refused)
                .then()
                .body("status", equalTo("REFUSED"))
                .body("reasonCode", equalTo("COST_NOT_PROVEN"));
        Api.as(scene.member)
                .get("/me/appeals")
                .then()
                .statusCode(200)
                .body("items[0].answer", equalTo("经复核，作出本决定。"))
                .body("possible", empty());
    }

    @Test
    void whoever_refused_first_neither_decides_about_the_appeal_nor_about_the_new_case() {
        UUID line = scene.funds.aidLine("10000.00");
        String appeal = appeal(refusedCase()).extract().path("id");
        show(scene.funds.chair, appeal).body("mayDecide", equalTo(false));
        decide(scene.funds.chair, appeal, 0, "RULE_APPLIES").statusCode(422).body("code", equalTo("DECIDED_FIRST"));
        show(second, appeal).body("mayDecide", equalTo(true)).body("status", equalTo("OPEN"));
        String anew = decide(second, appeal, 0, "RULE_MISREAD").extract().path("newCaseId");
        AidScene.step(scene.organizer, anew, 0, "assessments", Map.of("amount", "2000.00"))
                .statusCode(201);
        AidScene.step(
                        scene.funds.chair,
                        anew,
                        1,
                        "decisions",
                        Map.of("approve", true, "comment", "情况属实。", "lineId", line))
                .statusCode(422)
                .body("code", equalTo("DECIDED_FIRST"));
        AidScene.step(second, anew, 1, "decisions", Map.of("approve", true, "comment", "情况属实。", "lineId", line))
                .statusCode(201)
                .body("status", equalTo("APPROVED"));
    }

    @Test
    void the_database_refuses_an_appeal_decided_by_the_first_decider_or_her_lender() {
        String refused = refusedCase();
        World.run("update aid_case set decider_for = ? where id = ?::uuid", second.id(), refused);
        String appeal = appeal(refused).extract().path("id");
        decide(second, appeal, 0, "RULE_APPLIES").statusCode(422).body("code", equalTo("DECIDED_FIRST"));
        assertThat(World.text("select array_to_string(first_hands, ' ') from aid_appeal where id = ?::uuid", appeal))
                .contains("subject:user-" + scene.funds.chair.memberNo())
                .contains("person:" + scene.funds.chair.id())
                .contains("person:" + second.id())
                .contains("person:" + scene.member.id());
        assertThat(
                        World.count(
                                """
                        select count(*) from pg_constraint
                         where conname in ('aid_appeal_decided_by_another', 'aid_case_decided_anew')
                        """))
                .isEqualTo(2);
    }

    @Test
    void dismissed_it_changes_nothing_and_is_final() {
        String refused = refusedCase();
        String appeal = appeal(refused).extract().path("id");
        decide(second, appeal, 0, "RULE_APPLIES")
                .statusCode(201)
                .body("status", equalTo("DISMISSED"))
                .body("newCaseId", nullValue());
        decide(second, appeal, 1, "NEW_FACTS").statusCode(409).body("code", equalTo("APPEAL_DECIDED"));
        appeal(refused).statusCode(409).body("code", equalTo("APPEAL_NOT_POSSIBLE"));
        assertThat(World.count("select count(*) from aid_case where again_of = ?::uuid", refused))
                .isZero();
    }

    @Test
    void after_the_working_days_of_the_pack_it_is_too_late_and_before_it_names_its_day() {
        String refused = refusedCase();
        Api.as(scene.member)
                .get("/me/appeals")
                .then()
                .body("possible.caseId", contains(refused))
                .body("possible[0].askBy", notNullValue());
        World.run("update aid_case set decided_at = decided_at - interval '40 days' where id = ?::uuid", refused);
        appeal(refused).statusCode(422).body("code", equalTo("APPEAL_TOO_LATE"));
    }

    @Test
    void only_a_refusal_of_ones_own_can_be_appealed_against_and_two_versions_do_not_meet() {
        String worked = scene.worked(scene.member, AidScene.living("900.00"));
        appeal(worked).statusCode(409).body("code", equalTo("APPEAL_NOT_POSSIBLE"));
        String refused = refusedCase();
        Api.sending(scene.organizer, WHY)
                .post("/me/aid-cases/" + refused + "/appeals")
                .then()
                .statusCode(404);
        String appeal = appeal(refused).extract().path("id");
        decide(second, appeal, 7, "RULE_APPLIES").statusCode(412);
    }

    @Test
    void the_queue_shows_what_waits_without_what_was_said_and_nothing_to_a_foreign_union() {
        String appeal = appeal(refusedCase()).extract().path("id");
        Api.as(second)
                .get("/appeals?status=OPEN&unionId=" + scene.funds.bureau)
                .then()
                .statusCode(200)
                .body("items.id", contains(appeal))
                .body("items[0].reason", nullValue());
        show(second, appeal).body("reason", equalTo("病历和发票已补齐，请重新核查。"));
        Api.as(scene.funds.stranger).get("/appeals/" + appeal).then().statusCode(404);
        Api.as(scene.funds.stranger).get("/appeals").then().statusCode(200).body("items", empty());
        decide(scene.funds.stranger, appeal, 0, "RULE_APPLIES").statusCode(404);
        assertThat(World.text("select encode(reason, 'escape') from aid_appeal where id = ?::uuid", appeal))
                .doesNotContain("病历");
    }

    @Test
    void a_refused_file_is_reviewed_anew_when_the_appeal_is_upheld_and_its_course_keeps_both() {
        var hardship = new HardshipScene(HardshipScene.BELOW)
                .withStandard("1000.00", HardshipScene.TODAY.minusYears(1).withDayOfYear(1));
        String file = hardship.tested(HardshipScene.household("34000.00", "26000.00"));
        hardship.decide(hardship.chair, file, "REFUSE").then().statusCode(201);
        String appeal = Api.sending(hardship.worker, WHY)
                .post("/me/hardship-files/" + file + "/appeals")
                .then()
                .statusCode(201)
                .body("about", equalTo("FILE_REFUSED"))
                .extract()
                .path("id");
        decide(hardship.chair, appeal, 0, "NEW_FACTS").statusCode(422).body("code", equalTo("DECIDED_FIRST"));
        decide(hardship.secondChair, appeal, 0, "NEW_FACTS").statusCode(201).body("status", equalTo("UPHELD"));
        hardship.shown(hardship.organizer, file)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("steps.step", hasItems("REFUSE", "APPEAL", "APPEAL_UPHELD"));
        Api.as(hardship.worker)
                .get("/me/appeals")
                .then()
                .body("items", hasSize(1))
                .body("possible", empty());
    }

    @Test
    void an_exit_that_is_upheld_against_brings_the_file_back_into_force_and_a_dismissal_leaves_it_ended() {
        var hardship = new HardshipScene(HardshipScene.BELOW)
                .withStandard("1000.00", HardshipScene.TODAY.minusYears(1).withDayOfYear(1));
        String file = hardship.inForce(HardshipScene.household("34000.00", "26000.00"));
        hardship.decide(hardship.chair, file, "EXIT").then().statusCode(201);
        String first = Api.sending(hardship.worker, WHY)
                .post("/me/hardship-files/" + file + "/appeals")
                .then()
                .statusCode(201)
                .body("about", equalTo("FILE_ENDED"))
                .extract()
                .path("id");
        decide(hardship.secondChair, first, 0, "PROCEDURE_FAULT").statusCode(201);
        hardship.shown(hardship.chair, file).then().body("status", equalTo("IN_FORCE"));
        hardship.decide(hardship.chair, file, "EXIT").then().statusCode(201);
        String again = Api.sending(hardship.worker, WHY)
                .post("/me/hardship-files/" + file + "/appeals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        decide(hardship.secondChair, again, 0, "NOT_PROVEN").statusCode(201);
        hardship.shown(hardship.chair, file).then().body("status", equalTo("EXITED"));
    }

    @Test
    void a_refusal_that_is_asked_again_is_not_appealed_against_and_the_other_way_round() {
        String refused = refusedCase();
        var asked = AidScene.living("2000.00");
        asked.put("againOf", refused);
        String again = scene.submitted(scene.member, asked);
        appeal(refused).statusCode(409).body("code", equalTo("APPEAL_NOT_POSSIBLE"));
        Api.as(scene.member).get("/me/appeals").then().body("possible", empty());
        World.run("update aid_case set status = 'WITHDRAWN' where id = ?::uuid", again);
        String appeal = appeal(refused).statusCode(201).extract().path("id");
        String other = scene.submitted(scene.member, asked);
        decide(second, appeal, 0, "NEW_FACTS").statusCode(409).body("code", equalTo("APPEAL_NOT_POSSIBLE"));
        World.run("update aid_case set status = 'WITHDRAWN' where id = ?::uuid", other);
        decide(second, appeal, 0, "NEW_FACTS").statusCode(201);
        Api.sending(scene.member, asked)
                .header("Idempotency-Key", Api.freshKey())
                .post("/me/aid-cases")
                .then()
                .statusCode(409)
                .body("code", equalTo("AID_STATE"));
        assertThat(World.count(
                        "select count(*) from aid_case where again_of = ?::uuid and status <> 'WITHDRAWN'", refused))
                .isOne();
    }

    private String refusedCase() {
        String id = scene.worked(scene.member, AidScene.living("2000.00"));
        AidScene.step(scene.funds.chair, id, 2, "decisions", Map.of("approve", false, "reasonCode", "COST_NOT_PROVEN"))
                .statusCode(201);
        return id;
    }

    private ValidatableResponse appeal(String caseId) {
        return Api.sending(scene.member, WHY)
                .post("/me/aid-cases/" + caseId + "/appeals")
                .then();
    }

    private static ValidatableResponse show(TestMember who, String appeal) {
        return Api.as(who).get("/appeals/" + appeal).then().statusCode(200);
    }

    private static ValidatableResponse decide(TestMember who, String appeal, int version, String reason) {
        return Api.sending(who, Map.of("reasonCode", reason, "answer", "经复核，作出本决定。"))
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/appeals/" + appeal + "/decisions")
                .then();
    }
}
