package org.unionhome.expense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** The ways back of an approved claim. */
@QuarkusTest
class ExpenseReversalTest {

    private static final Map<String, Object> WHY = Map.of("reason", "重复列支");
    private final ExpenseScene scene = new ExpenseScene();
    private UUID line = Ids.next();

    @BeforeEach
    void there_is_money() {
        line = scene.activityLine("1000.00");
    }

    @Test
    void what_was_not_paid_is_free_again_at_once() {
        String claim = scene.approved("600.00", line);
        scene.step(scene.chair, claim, "reversals", WHY).statusCode(201).body("claim.status", equalTo("REVERSED"));
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 0.00 0.00 1000.00");
        scene.pay(scene.cashier, claim).statusCode(409);
    }

    @Test
    void what_was_paid_is_due_back_and_its_invoice_counts_until_it_came_in() {
        var invoice = ExpenseScene.invoice("600.00");
        String claim = scene.drafted(ExpenseScene.content("600.00", line, List.of(invoice)));
        String again = scene.drafted(ExpenseScene.content("600.00", line, List.of(invoice)));
        scene.step(scene.handler, claim, "submissions").statusCode(201);
        scene.check(scene.finance, claim).statusCode(201);
        scene.step(scene.chair, claim, "approvals").statusCode(201);
        scene.pay(scene.cashier, claim).statusCode(201);
        scene.step(scene.chair, claim, "reversals", WHY).statusCode(201).body("claim.status", equalTo("DUE_BACK"));
        scene.step(scene.handler, again, "submissions").statusCode(409).body("code", equalTo("INVOICE_TAKEN"));
        takeIn(claim).statusCode(201);
        assertThat(ExpenseScene.status(claim)).isEqualTo("REVERSED");
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 0.00 0.00 1000.00");
        assertThat(World.count(
                        "select count(*) from ledger_entry where order_id = ? or reverses_id in"
                                + " (select id from ledger_entry where order_id = ?)",
                        scene.order(claim),
                        scene.order(claim)))
                .isEqualTo(2);
        scene.step(scene.handler, again, "submissions").statusCode(201);
    }

    @Test
    void payment_returned_by_the_bank_waits_to_be_paid_again() {
        String claim = scene.approved("600.00", line);
        scene.pay(scene.cashier, claim).statusCode(201);
        returned(claim).statusCode(201);
        assertThat(ExpenseScene.status(claim)).isEqualTo("APPROVED");
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 600.00 0.00 400.00");
        scene.pay(scene.cashier, claim).statusCode(201);
        assertThat(ExpenseScene.status(claim)).isEqualTo("PAID");
    }

    @Test
    void the_bank_returns_what_was_due_back_and_the_claim_is_reversed() {
        String claim = scene.approved("600.00", line);
        scene.pay(scene.cashier, claim).statusCode(201);
        scene.step(scene.chair, claim, "reversals", WHY).statusCode(201);
        returned(claim).statusCode(201);
        assertThat(ExpenseScene.status(claim)).isEqualTo("REVERSED");
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 0.00 0.00 1000.00");
    }

    @Test
    void it_is_reversed_once() {
        String claim = scene.approved("600.00", line);
        scene.step(scene.chair, claim, "reversals", WHY).statusCode(201);
        scene.step(scene.chair, claim, "reversals", WHY).statusCode(409).body("code", equalTo("EXPENSE_STATE"));
    }

    private ValidatableResponse takeIn(String claim) {
        UUID order = scene.order(claim);
        String item = scene.funds.items(order).get(0);
        return Api.sending(scene.cashier, Map.of("itemId", item, "receivedOn", FundsScene.TODAY.toString()))
                .header("If-Match", "\"" + orderVersion(order) + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/payment-orders/" + order + "/receipts")
                .then();
    }

    private ValidatableResponse returned(String claim) {
        UUID order = scene.order(claim);
        return scene.funds.giveBack(
                scene.cashier,
                order,
                orderVersion(order),
                scene.funds.items(order).get(0));
    }

    private static int orderVersion(UUID order) {
        return (int) World.count("select version from payment_order where id = ?", order);
    }
}
