package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What somebody paid for an enrolment that does not hold goes back to her out of a budget, by three pairs of hands. */
@QuarkusTest
class RefundsApiTest {

    private SubsidyScene scene;
    private String enrollment;

    @BeforeEach
    void a_member_whose_enrolment_was_taken_back() {
        scene = new SubsidyScene("1000.00");
        String round = scene.opened("WUHAN_SERIOUS");
        scene.enrol(round, scene.three.subList(0, 1));
        enrollment = World.text("select id::text from welfare_enrollment where round_id = ?::uuid", round);
        Api.sending(scene.organizer, Map.of("reason", "登记时选错了人"))
                .header("If-Match", "\"0\"")
                .post("/enrollments/" + enrollment + "/withdrawals")
                .then()
                .statusCode(201);
    }

    @Test
    void it_is_proposed_by_one_approved_by_another_paid_by_a_third_and_then_it_is_refunded() {
        Api.as(scene.organizer)
                .get("/enrollments/" + enrollment + "/refund-lines")
                .then()
                .statusCode(200)
                .body("items.id", contains(scene.line.toString()));
        propose(scene.organizer, 1)
                .statusCode(201)
                .body("status", equalTo("REFUND_DUE"))
                .body("refund.status", equalTo("PROPOSED"))
                .body("refund.amount", equalTo("20.00"));
        propose(scene.organizer, 2).statusCode(409).body("code", equalTo("DECIDED_MEANWHILE"));
        decide(scene.organizer, 2, Map.of("approve", true)).statusCode(403);
        decide(scene.funds.stranger, 2, Map.of("approve", true)).statusCode(404);
        decide(scene.funds.chair, 1, Map.of("approve", true)).statusCode(412);
        decide(scene.funds.chair, 2, Map.of("approve", true))
                .statusCode(201)
                .body("status", equalTo("REFUND_DUE"))
                .body("refund.status", equalTo("APPROVED"));
        assertThat(FundsScene.figures(scene.line)).isEqualTo("1000.00 20.00 0.00 980.00");
        scene.funds.pay(scene.funds.cashier, order(), 0, FundsScene.today()).statusCode(201);
        assertThat(FundsScene.figures(scene.line)).isEqualTo("1000.00 0.00 20.00 980.00");
        assertThat(World.text("select status from welfare_enrollment where id = ?::uuid", enrollment))
                .isEqualTo("REFUNDED");
    }

    @Test
    void rejected_with_a_reason_it_can_be_proposed_again() {
        propose(scene.organizer, 1).statusCode(201);
        decide(scene.funds.chair, 2, Map.of("approve", false)).statusCode(400);
        decide(scene.funds.chair, 2, Map.of("approve", false, "reason", "先核对缴费凭证"))
                .statusCode(201)
                .body("refund.reason", equalTo("先核对缴费凭证"));
        assertThat(FundsScene.figures(scene.line)).isEqualTo("1000.00 0.00 0.00 1000.00");
        propose(scene.organizer, 3).statusCode(201);
    }

    @Test
    void what_the_bank_sends_back_is_due_again() {
        propose(scene.organizer, 1).statusCode(201);
        decide(scene.funds.chair, 2, Map.of("approve", true)).statusCode(201);
        UUID order = order();
        scene.funds.pay(scene.funds.cashier, order, 0, FundsScene.today()).statusCode(201);
        String item = scene.funds.items(order).get(0);
        scene.funds.giveBack(scene.funds.cashier, order, 1, item).statusCode(201);
        assertThat(World.text("select status from welfare_enrollment where id = ?::uuid", enrollment))
                .isEqualTo("REFUND_DUE");
    }

    @Test
    void an_approval_that_nobody_paid_is_taken_back_and_the_line_has_the_money_again() {
        propose(scene.organizer, 1).statusCode(201);
        retract(scene.funds.chair, 2, "审批有误").statusCode(409).body("code", equalTo("DECIDED_MEANWHILE"));
        decide(scene.funds.chair, 2, Map.of("approve", true)).statusCode(201).body("refund.retractable", equalTo(true));
        UUID order = order();
        retract(scene.organizer, 3, "审批有误").statusCode(403);
        retract(scene.funds.stranger, 3, "审批有误").statusCode(404);
        retract(scene.funds.chair, 2, "审批有误").statusCode(412);
        retract(scene.funds.chair, 3, " ").statusCode(400);
        retract(scene.funds.chair, 3, "审批有误，先核对缴费凭证")
                .statusCode(201)
                .body("status", equalTo("REFUND_DUE"))
                .body("refund.status", equalTo("REJECTED"))
                .body("refund.takenBack", equalTo(true))
                .body("refund.reason", equalTo("审批有误，先核对缴费凭证"));
        assertThat(FundsScene.figures(scene.line)).isEqualTo("1000.00 0.00 0.00 1000.00");
        scene.funds.pay(scene.funds.cashier, order, 1, FundsScene.today()).statusCode(409);
        propose(scene.organizer, 4).statusCode(201).body("refund.takenBack", equalTo(false));
    }

    @Test
    void what_was_paid_is_not_taken_back_nor_by_who_proposed_it() {
        TestMember both = scene.funds.world.officer("何副主席", Role.CHAIR, scene.funds.bureau);
        scene.funds.world.appoint(both, Role.ORGANIZER, scene.funds.bureau);
        propose(both, 1).statusCode(201);
        decide(scene.funds.chair, 2, Map.of("approve", true)).statusCode(201);
        retract(both, 3, "不退了").statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        scene.funds.pay(scene.funds.cashier, order(), 0, FundsScene.today()).statusCode(201);
        retract(scene.funds.chair, 4, "不退了").statusCode(409).body("code", equalTo("DECIDED_MEANWHILE"));
        assertThat(World.text("select status from welfare_enrollment where id = ?::uuid", enrollment))
                .isEqualTo("REFUNDED");
    }

    @Test
    void nobody_refunds_alone_not_even_the_database() {
        TestMember both = scene.funds.world.officer("何副主席", Role.CHAIR, scene.funds.bureau);
        scene.funds.world.appoint(both, Role.ORGANIZER, scene.funds.bureau);
        propose(both, 1).statusCode(201);
        decide(both, 2, Map.of("approve", true)).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        assertThatThrownBy(() -> World.run(
                        """
                        update welfare_refund set status = 'REJECTED', reason = 'x', decided_by = proposed_by,
                                                  decided_at = now() where enrollment_id = ?::uuid
                        """,
                        enrollment))
                .hasMessageContaining("welfare_refund_by_two");
        assertThatThrownBy(() -> World.run(
                        """
                        update welfare_enrollment set status = 'REFUNDED', refunded_on = current_date, refunded_by = 'x'
                         where id = ?::uuid
                        """,
                        enrollment))
                .hasMessageContaining("not refunded yet");
    }

    @Test
    void who_paid_nothing_herself_is_done_with_the_second_persons_word() {
        World.run("update welfare_enrollment set own_share = 0 where id = ?::uuid", enrollment);
        Api.as(scene.organizer)
                .get("/enrollments/" + enrollment + "/refund-lines")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
        Api.sending(scene.organizer, Map.of("reason", "登记时选错了人"))
                .header("If-Match", "\"1\"")
                .post("/enrollments/" + enrollment + "/refunds")
                .then()
                .statusCode(201);
        decide(scene.funds.chair, 2, Map.of("approve", true)).statusCode(201).body("status", equalTo("REFUNDED"));
        assertThat(FundsScene.figures(scene.line)).isEqualTo("1000.00 0.00 0.00 1000.00");
    }

    @Test
    void without_the_line_that_pays_it_is_not_proposed() {
        Api.sending(scene.organizer, Map.of("reason", "登记时选错了人"))
                .header("If-Match", "\"1\"")
                .post("/enrollments/" + enrollment + "/refunds")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lineId"));
    }

    private ValidatableResponse propose(TestMember by, int version) {
        return Api.sending(by, Map.of("reason", "登记时选错了人", "lineId", scene.line))
                .header("If-Match", "\"" + version + "\"")
                .post("/enrollments/" + enrollment + "/refunds")
                .then();
    }

    private ValidatableResponse decide(TestMember by, int version, Map<String, Object> decision) {
        return Api.sending(by, decision)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/enrollments/" + enrollment + "/refund-decisions")
                .then();
    }

    private ValidatableResponse retract(TestMember by, int version, String reason) {
        return Api.sending(by, Map.of("reason", reason))
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/enrollments/" + enrollment + "/refund-retractions")
                .then();
    }

    private UUID order() {
        return UUID.fromString(World.text(
                "select order_id::text from welfare_refund where enrollment_id = ?::uuid and status = 'APPROVED'",
                enrollment));
    }
}
