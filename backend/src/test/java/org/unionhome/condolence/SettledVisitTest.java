package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A visit stands in one settlement at most, and what was submitted is what was visited. */
@QuarkusTest
class SettledVisitTest {

    private SettlementScene scene;

    @BeforeEach
    void a_line_of_5000_yuan() {
        scene = new SettlementScene("5000.00");
    }

    @Test
    void a_draft_takes_the_correction_of_a_visit_along_and_lets_a_reversed_one_go() {
        String kept = scene.visited(scene.organizer, "800.00");
        String goods = scene.visited(scene.organizer, "500.00");
        String reversed = scene.visited(scene.organizer, "300.00");
        String id = scene.gathered(scene.organizer);
        scene.edit(kept, 0, "CASH", "700.00").statusCode(200);
        scene.edit(goods, 0, "GOODS", "500.00").statusCode(200);
        SettlementScene.reverse(scene.organizer, reversed, 0).statusCode(201);
        SettlementScene.show(scene.organizer, id)
                .body("settlement.visits", equalTo(1))
                .body("settlement.total", equalTo("700.00"));
    }

    @Test
    void once_submitted_it_is_neither_corrected_nor_reversed_until_it_is_taken_out() {
        String visit = scene.visited(scene.organizer, "800.00");
        scene.visited(scene.women, "300.00");
        String id = scene.submitted(scene.organizer);
        scene.edit(visit, 0, "CASH", "700.00")
                .statusCode(409)
                .body("code", equalTo("VISIT_SETTLED"))
                .body("detail", containsString("WJ-"));
        scene.decide(scene.chair, id, 1, null).statusCode(201);
        SettlementScene.reverse(scene.organizer, visit, 0).statusCode(409).body("code", equalTo("VISIT_SETTLED"));
        scene.cancel(scene.chair, id, 2).statusCode(201);
        scene.edit(visit, 0, "CASH", "700.00").statusCode(200);
    }

    @Test
    void taken_out_of_a_draft_it_waits_to_be_settled_again() {
        String visit = scene.visited(scene.organizer, "800.00");
        scene.visited(scene.women, "300.00");
        String id = scene.submitted(scene.organizer);
        takeOut(id, visit, 1).statusCode(409).body("code", equalTo("SETTLEMENT_STATE"));
        SettlementScene.withdraw(scene.organizer, id, 1).statusCode(201);
        takeOut(id, visit, 2).statusCode(200).body("settlement.total", equalTo("300.00"));
        takeOut(id, visit, 3).statusCode(404);
        Api.as(scene.organizer)
                .get("/condolence-unsettled-visits?unionId=" + scene.branch)
                .then()
                .body("items.id", contains(visit));
        Api.as(scene.organizer)
                .get("/condolence-settlements?visitId=" + visit)
                .then()
                .body("items", hasSize(0));
    }

    private ValidatableResponse takeOut(String id, String visit, int version) {
        return Api.as(scene.organizer)
                .header("If-Match", "\"" + version + "\"")
                .delete("/condolence-settlements/" + id + "/visits/" + visit)
                .then();
    }

    @Test
    void the_database_itself_keeps_a_visit_in_one_settlement_and_as_it_was_submitted() {
        String visit = scene.visited(scene.organizer, "800.00");
        scene.submitted(scene.organizer);
        assertThat(broken("update condolence_visit set status = 'REVERSED', reversal_reason = 'x', reversed_by = 'y'"
                        + " where id = '" + visit + "'"))
                .contains("settled");
        assertThat(broken("update care_settlement_visit set amount = 1 where visit_id = '" + visit + "'"))
                .contains("settled");
        assertThat(broken("update care_settlement set status = 'APPROVED', approver_hands = handled_hands,"
                        + " approver_name = 'x', approved_at = now(), order_id = id"
                        + " where union_id = '" + scene.branch + "'"))
                .contains("care_settlement_by_another");
    }

    private static String broken(String text) {
        try {
            World.run(text);
            return "nothing";
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage()) + refused.getCause();
        }
    }

    @Test
    void of_four_who_gather_at_once_one_gets_the_visits() throws Exception {
        for (int at = 0; at < 6; at++) {
            scene.visited(scene.organizer, "100.00");
        }
        var answers = together(List.of(() -> gather(), () -> gather(), () -> gather(), () -> gather()));
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(World.count("select count(*) from care_settlement_visit where live and settlement_id in"
                        + " (select id from care_settlement where union_id = '" + scene.branch + "')"))
                .isEqualTo(6);
    }

    private int gather() {
        return scene.gather(scene.organizer, Map.of()).extract().statusCode();
    }

    @Test
    void of_eight_who_approve_at_once_one_does_and_the_money_is_set_aside_once() throws Exception {
        scene.visited(scene.organizer, "800.00");
        String id = scene.submitted(scene.organizer);
        var hands = new ArrayList<Callable<Integer>>();
        for (int at = 0; at < 8; at++) {
            hands.add(() -> scene.decide(scene.chair, id, 1, null).extract().statusCode());
        }
        assertThat(together(hands)).containsExactlyInAnyOrder(201, 412, 412, 412, 412, 412, 412, 412);
        assertThat(scene.figures()).isEqualTo("5000.00 800.00 0.00 4200.00");
    }

    @Test
    void a_correction_and_a_submission_at_once_never_disagree() throws Exception {
        for (int round = 0; round < 4; round++) {
            String visit = scene.visited(scene.organizer, "800.00");
            String id = scene.gathered(scene.organizer);
            together(List.of(
                    () -> scene.edit(visit, 0, "CASH", "500.00").extract().statusCode(),
                    () -> scene.submit(scene.women, id, 0, Map.of()).extract().statusCode()));
            assertThat(World.text(
                            """
                            select (v.amount = s.amount and h.amount = s.amount)::text
                              from care_settlement_visit s
                              join condolence_visit v on v.id = s.visit_id
                              join care_settlement_share h on h.settlement_id = s.settlement_id
                             where s.settlement_id = ?::uuid
                            """,
                            id))
                    .isEqualTo("true");
        }
    }

    @Test
    void paying_and_cancelling_at_once_never_lose_a_yuan() throws Exception {
        scene.visited(scene.organizer, "800.00");
        String id = scene.approved(scene.organizer);
        together(List.of(
                () -> scene.pay(scene.cashier, id, 0).extract().statusCode(),
                () -> scene.cancel(scene.chair, id, 2).extract().statusCode()));
        String status = World.text("select status from care_settlement where id = ?::uuid", id);
        assertThat(scene.figures())
                .isEqualTo("PAID".equals(status) ? "5000.00 0.00 800.00 4200.00" : "5000.00 0.00 0.00 5000.00");
    }

    @Test
    void who_takes_the_place_of_a_union_settles_what_it_left_open() {
        scene.visited(scene.organizer, "500.00");
        String approved = scene.approved(scene.organizer);
        String visit = scene.visited(scene.organizer, "800.00");
        String submitted = scene.submitted(scene.organizer);
        String later = scene.visited(scene.organizer, "300.00");
        TestMember drafter = scene.world.officer("王管理", Role.ADMINISTRATOR, scene.care.bureau);
        TestMember above = scene.world.officer("局主席", Role.CHAIR, scene.care.bureau);
        var step = Map.of("kind", "MERGE", "unionId", scene.branch, "targetId", scene.care.otherBranch);
        String id = Api.sending(
                        drafter,
                        Map.of(
                                "unionId",
                                scene.care.bureau,
                                "title",
                                "机构改革",
                                "effectiveOn",
                                SettlementScene.TODAY.toString(),
                                "steps",
                                List.of(step)))
                .post("/reorganizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(above)
                .header("If-Match", "\"0\"")
                .post("/reorganizations/" + id + "/executions")
                .then()
                .statusCode(201);
        Api.as(scene.care.stranger)
                .get("/condolence-settlements")
                .then()
                .body("items.status", contains("DRAFT", "SUBMITTED", "APPROVED"))
                .body("items.total", contains("300.00", "800.00", "500.00"));
        Api.as(scene.care.stranger)
                .get("/condolence-settlements/" + submitted + "/visits")
                .then()
                .body("items.visitId", contains(visit));
        assertThat(World.text("select in_settlement::text from condolence_visit where id = ?::uuid", later))
                .isEqualTo("true");
        TestMember cashier = scene.world.officer("新出纳", Role.CASHIER, scene.care.otherBranch);
        scene.pay(cashier, approved, 1).statusCode(201);
        SettlementScene.show(scene.care.stranger, approved).body("settlement.status", equalTo("PAID"));
        TestMember chair = scene.world.officer("新主席", Role.CHAIR, scene.care.otherBranch);
        scene.decide(chair, submitted, 2, null).statusCode(201);
    }

    @Test
    void cancelled_after_it_is_paid_its_visits_are_settled_again_only_when_the_cashier_has_the_money_back() {
        String visit = scene.visited(scene.organizer, "800.00");
        scene.visited(scene.women, "300.00");
        String id = scene.approved(scene.organizer);
        scene.pay(scene.cashier, id, 0).statusCode(201);
        scene.cancel(scene.chair, id, 4)
                .statusCode(201)
                .body("settlement.status", equalTo("DUE_BACK"))
                .body("cancellable", equalTo(false));
        String order = SettlementScene.orderOf(id);
        Api.as(scene.cashier)
                .get("/payment-orders/" + order)
                .then()
                .body("state", equalTo("DUE_BACK"))
                .body("dueBack", equalTo("1100.00"));
        nothingToSettle();
        scene.edit(visit, 0, "CASH", "700.00").statusCode(409).body("code", equalTo("VISIT_SETTLED"));
        List<String> items = Api.as(scene.cashier)
                .get("/payment-orders/" + order + "/items")
                .then()
                .extract()
                .path("items.id");
        takenIn(order, 2, items.get(0));
        SettlementScene.show(scene.chair, id).body("settlement.status", equalTo("DUE_BACK"));
        nothingToSettle();
        takenIn(order, 3, items.get(1));
        assertThat(scene.figures()).isEqualTo("5000.00 0.00 0.00 5000.00");
        SettlementScene.show(scene.chair, id).body("settlement.status", equalTo("CANCELLED"));
        scene.gather(scene.organizer, Map.of()).statusCode(201).body("settlement.total", equalTo("1100.00"));
    }

    @Test
    void the_database_itself_keeps_the_visits_of_what_was_paid_until_the_cash_is_back() {
        scene.visited(scene.organizer, "800.00");
        String id = scene.approved(scene.organizer);
        scene.pay(scene.cashier, id, 0).statusCode(201);
        scene.cancel(scene.chair, id, 3).statusCode(201);
        assertThatThrownBy(() -> World.run("update care_settlement set status = 'CANCELLED' where id = ?::uuid", id))
                .hasStackTraceContaining("cash is not back");
    }

    private void nothingToSettle() {
        scene.gather(scene.organizer, Map.of()).statusCode(409).body("code", equalTo("NOTHING_TO_SETTLE"));
    }

    private void takenIn(String order, int version, String item) {
        SettlementScene.step(
                        scene.cashier,
                        "/payment-orders/" + order + "/receipts",
                        version,
                        Map.of("itemId", item, "receivedOn", SettlementScene.TODAY.toString()))
                .statusCode(201);
    }

    private static List<Integer> together(List<Callable<Integer>> hands) throws Exception {
        var threads = Executors.newFixedThreadPool(hands.size());
        try {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(hands)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
