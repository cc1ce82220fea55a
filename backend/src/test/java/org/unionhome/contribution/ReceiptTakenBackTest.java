package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.unionhome.contribution.ContributionScene.MONTH;
import static org.unionhome.contribution.ContributionScene.balance;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A receipt that was entered for the wrong month or amount is taken back, and entered as it was. */
@QuarkusTest
class ReceiptTakenBackTest {

    private final ReliefScene reliefs = new ReliefScene();
    private final ContributionScene scene = reliefs.unions;

    @Test
    void taken_back_it_counts_no_more_and_the_same_receipt_is_entered_for_the_right_month() {
        String wrong = scene.declared(MONTH, "100000.00");
        String right = scene.declared("2024-02", "100000.00");
        scene.take(wrong, "2000.00", "2024-03-10", "SJ-1").statusCode(201);
        takeBack(scene.finance, wrong, receipt("SJ-1"))
                .statusCode(201)
                .body("contribution.received", equalTo("0.00"))
                .body("contribution.open", equalTo("2000.00"))
                .body("lateCharges", hasSize(1))
                .body("payments.takenBackReason", contains("登记到了别的月份"));
        assertThat(balance(scene.basic, "102")).isEqualTo("0.00");
        assertThat(balance(scene.basic, "221")).isEqualTo("0.00");
        scene.take(right, "2000.00", "2024-03-10", "SJ-1").statusCode(201);
        assertThat(balance(scene.basic, "102")).isEqualTo("2000.00");
        assertThat(balance(scene.basic, "402")).isEqualTo("-1200.00");
        assertThat(World.count(
                        "select count(*) from ledger_entry where union_id = ? and reverses_id is not null",
                        scene.basic))
                .isOne();
    }

    @Test
    void once_and_of_many_at_the_same_moment_one() throws Exception {
        String id = scene.declared(MONTH, "100000.00");
        scene.take(id, "2000.00", "2024-02-10", "SJ-1").statusCode(201);
        String receipt = receipt("SJ-1");
        var answers = ContributionScene.together(
                4, () -> takeBack(scene.finance, id, receipt).extract().statusCode());
        assertThat(answers).containsExactly(201, 409, 409, 409);
        takeBack(scene.finance, id, receipt).body("code", equalTo("RECEIPT_TAKEN_BACK"));
        assertThat(balance(scene.basic, "102")).isEqualTo("0.00");
    }

    @Test
    void not_what_was_granted_to_go_back_or_went_back() {
        String id = scene.declared(MONTH, "100000.00");
        scene.take(id, "2000.00", "2024-02-10", "SJ-1").statusCode(201);
        String refund = reliefs.granted("500.00");
        takeBack(scene.finance, id, receipt("SJ-1"))
                .statusCode(409)
                .body("code", equalTo("RECEIPT_GIVEN_BACK"))
                .body("detail", startsWith("该月尚未返还的到账只有 1500.00 元"));
        ReliefScene.pay(scene.cashier, refund, 1).statusCode(201);
        takeBack(scene.finance, id, receipt("SJ-1")).statusCode(409);
        assertThat(balance(scene.basic, "102")).isEqualTo("1500.00");
    }

    @Test
    void for_a_foreign_union_and_for_another_month_it_does_not_exist() {
        String id = scene.declared(MONTH, "100000.00");
        String other = scene.declared("2024-02", "100000.00");
        scene.take(id, "2000.00", "2024-02-10", "SJ-1").statusCode(201);
        takeBack(scene.stranger, id, receipt("SJ-1")).statusCode(404);
        takeBack(scene.finance, other, receipt("SJ-1")).statusCode(404);
        takeBack(scene.cashier, id, receipt("SJ-1")).statusCode(400);
    }

    @Test
    void cash_is_taken_back_by_the_cashier_and_not_by_who_keeps_the_books() {
        String id = scene.declared(MONTH, "100000.00");
        cash(scene.cashier, id, "SJ-2").statusCode(201);
        takeBack(scene.finance, id, receipt("SJ-2")).statusCode(400);
        assertThat(balance(scene.basic, "101")).isEqualTo("100.00");
        takeBack(scene.cashier, id, receipt("SJ-2")).statusCode(201);
        assertThat(balance(scene.basic, "101")).isEqualTo("0.00");
    }

    @Test
    void who_takes_cash_back_paid_in_the_same_month_and_goes_on_paying() {
        var remittances = new RemittanceScene();
        ContributionScene unions = remittances.unions;
        remittances.receivedInFull(MONTH, "100000.00");
        String other = unions.declared("2024-02", "100000.00");
        String first = remittances.proposed(MONTH, "300.00");
        String second = remittances.proposed(MONTH, "500.00");
        remittances.pay(unions.cashier, first, 0).statusCode(201);
        cash(unions.cashier, other, "XJ-1").statusCode(201);
        takeBack(unions.cashier, other, receipt(unions, "XJ-1")).statusCode(201);
        remittances.pay(unions.cashier, second, 0).statusCode(201);
        assertThat(balance(unions.basic, "101")).isEqualTo("0.00");
        assertThat(balance(unions.basic, "102")).isEqualTo("1200.00");
    }

    private static ValidatableResponse cash(TestMember who, String contribution, String no) {
        return Api.sending(
                        who, Map.of("receivedOn", "2024-02-10", "method", "CASH", "amount", "100.00", "receiptNo", no))
                .header("Idempotency-Key", Api.freshKey())
                .post("/contributions/" + contribution + "/payments")
                .then();
    }

    private String receipt(String no) {
        return receipt(scene, no);
    }

    private static String receipt(ContributionScene of, String no) {
        return World.text(
                "select id::text from contribution_payment where union_id = ? and receipt_no = ?", of.basic, no);
    }

    private static ValidatableResponse takeBack(TestMember who, String contribution, String receipt) {
        return Api.sending(who, Map.of("reason", "登记到了别的月份"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/contributions/" + contribution + "/payments/" + receipt + "/reversals")
                .then();
    }
}
