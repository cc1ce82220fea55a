package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.unionhome.contribution.ContributionScene.MONTH;
import static org.unionhome.contribution.ContributionScene.balance;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What is charged for paying late comes in with the receipt, at most what is reckoned on its day; in Chongqing 5 of 1000 a day. */
@QuarkusTest
class LateChargeTakenTest {

    /** Ten days after the month was due. */
    private static final String TEN_DAYS_LATE = "2024-02-25";

    private final ContributionScene scene = new ContributionScene("CQ-FUNDS-2022");

    @Test
    void ten_thousand_that_came_ten_days_late_come_with_500_that_stay_with_the_union() {
        String id = scene.declared(MONTH, "500000.00");
        take(scene.finance, id, "10000.00", "500.00", TEN_DAYS_LATE, "SJ-1")
                .statusCode(201)
                .body("contribution.received", equalTo("10000.00"))
                .body("contribution.state", equalTo("PAID"))
                .body("payments.lateCharge", contains("500.00"))
                .body("lateCharges.charge", contains("500.00"))
                .body("lateChargeTaken", equalTo("500.00"))
                .body("lateChargeLeft", equalTo("0.00"))
                .body("credit", equalTo("0.00"))
                .body("refundable", equalTo("10000.00"));
        assertThat(balance(scene.basic, "102")).isEqualTo("10500.00");
        assertThat(balance(scene.basic, "402")).isEqualTo("-6000.00");
        assertThat(balance(scene.basic, "221")).isEqualTo("-4000.00");
        assertThat(balance(scene.basic, "408")).isEqualTo("-500.00");
    }

    @Test
    void no_fen_more_than_what_is_reckoned_on_that_day_and_nothing_is_saved() {
        String id = scene.declared(MONTH, "500000.00");
        take(scene.finance, id, "10000.00", "500.01", TEN_DAYS_LATE, "SJ-1")
                .statusCode(409)
                .body("code", equalTo("LATE_CHARGE_ABOVE_RECKONED"))
                .body("detail", startsWith("按 2024-02-25 计算，滞纳金还可以收 500.00 元"));
        take(scene.finance, id, "10000.00", "0.01", "2024-02-15", "SJ-1")
                .statusCode(409)
                .body("code", equalTo("LATE_CHARGE_ABOVE_RECKONED"));
        assertThat(balance(scene.basic, "102")).isEqualTo("0.00");
        take(scene.finance, id, "10000.00", "0.00", TEN_DAYS_LATE, "SJ-1")
                .statusCode(201)
                .body("payments[0].lateCharge", nullValue())
                .body("lateChargeLeft", equalTo("500.00"));
    }

    @Test
    void where_no_document_charges_it_nothing_is_taken_in() {
        for (String pack : new String[] {"SH-FUNDS-2022", null}) {
            var elsewhere = new ContributionScene(pack);
            String id = elsewhere.declared(MONTH, "500000.00");
            take(elsewhere.finance, id, "10000.00", "0.01", "2024-10-22", "SJ-1")
                    .statusCode(409)
                    .body("code", equalTo("LATE_CHARGE_ABOVE_RECKONED"));
        }
    }

    @Test
    void in_beijing_it_may_exceed_the_principal_as_it_is_reckoned() {
        var beijing = new ContributionScene("BJ-FUNDS-2022");
        String id = beijing.declared(MONTH, "500000.00");
        take(beijing.finance, id, "10000.00", "12500.01", "2024-10-22", "SJ-1").statusCode(409);
        take(beijing.finance, id, "10000.00", "12500.00", "2024-10-22", "SJ-1").statusCode(201);
        assertThat(balance(beijing.basic, "408")).isEqualTo("-12500.00");
    }

    @Test
    void it_comes_by_itself_and_in_parts_after_the_principal() {
        String id = scene.declared(MONTH, "500000.00");
        take(scene.finance, id, "10000.00", "0.00", TEN_DAYS_LATE, "SJ-1").statusCode(201);
        take(scene.finance, id, "0.00", "300.00", "2024-03-10", "SJ-2").statusCode(201);
        take(scene.finance, id, "0.00", "200.01", "2024-03-11", "SJ-3").statusCode(409);
        take(scene.finance, id, "0.00", "0.00", "2024-03-11", "SJ-3")
                .statusCode(409)
                .body("code", equalTo("CONTRIBUTION_ABOVE_OPEN"));
        take(scene.finance, id, "0.00", "200.00", "2024-03-11", "SJ-3")
                .statusCode(201)
                .body("lateChargeLeft", equalTo("0.00"))
                .body("lateCharges.charge", contains("500.00"));
        assertThat(balance(scene.basic, "408")).isEqualTo("-500.00");
        assertThat(balance(scene.basic, "221")).isEqualTo("-4000.00");
    }

    @Test
    void what_is_still_missing_on_the_day_counts_as_well() {
        String id = scene.declared(MONTH, "500000.00");
        take(scene.finance, id, "4000.00", "0.00", "2024-02-15", "SJ-1").statusCode(201);
        take(scene.finance, id, "1000.00", "300.01", TEN_DAYS_LATE, "SJ-2").statusCode(409);
        take(scene.finance, id, "1000.00", "300.00", TEN_DAYS_LATE, "SJ-2").statusCode(201);
    }

    @Test
    void of_many_who_take_the_same_charge_in_at_the_same_moment_one_does() throws Exception {
        String id = scene.declared(MONTH, "500000.00");
        take(scene.finance, id, "10000.00", "0.00", TEN_DAYS_LATE, "SJ-1").statusCode(201);
        var number = new AtomicInteger();
        assertThat(ContributionScene.together(4, () -> take(
                                scene.finance, id, "0.00", "500.00", "2024-03-10", "ZN-" + number.incrementAndGet())
                        .extract()
                        .statusCode()))
                .containsExactly(201, 409, 409, 409);
        assertThat(balance(scene.basic, "408")).isEqualTo("-500.00");
    }

    @Test
    void taken_back_with_its_receipt_it_counts_no_more_and_both_entries_are_linked() {
        String id = scene.declared(MONTH, "500000.00");
        take(scene.cashier, id, "10000.00", "500.00", TEN_DAYS_LATE, "XJ-1", "CASH")
                .statusCode(201);
        assertThat(balance(scene.basic, "101")).isEqualTo("10500.00");
        String receipt = World.text("select id::text from contribution_payment where union_id = ?", scene.basic);
        Api.sending(scene.cashier, Map.of("reason", "登记到了别的月份"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/contributions/" + id + "/payments/" + receipt + "/reversals")
                .then()
                .statusCode(201)
                .body("lateChargeTaken", equalTo("0.00"));
        for (String account : new String[] {"101", "221", "402", "408"}) {
            assertThat(balance(scene.basic, account)).as(account).isEqualTo("0.00");
        }
        assertThat(World.count(
                        "select count(*) from ledger_entry where union_id = ? and reverses_id is not null",
                        scene.basic))
                .isEqualTo(2);
        take(scene.cashier, id, "10000.00", "500.00", TEN_DAYS_LATE, "XJ-1", "CASH")
                .statusCode(201);
    }

    @Test
    void a_foreign_union_takes_none_and_the_database_keeps_no_receipt_of_nothing() {
        String id = scene.declared(MONTH, "500000.00");
        take(scene.stranger, id, "0.00", "1.00", TEN_DAYS_LATE, "SJ-1").statusCode(404);
        take(scene.finance, id, "10000.00", "500.00", TEN_DAYS_LATE, "SJ-1").statusCode(201);
        for (String wrong : new String[] {"amount = 0, late_charge = 0, for_above = 0", "late_charge = -1"}) {
            assertThatThrownBy(() ->
                            World.run("update contribution_payment set " + wrong + " where union_id = ?", scene.basic))
                    .rootCause()
                    .hasMessageContaining("contribution_payment_");
        }
    }

    private static ValidatableResponse take(
            TestMember who, String id, String amount, String lateCharge, String on, String receiptNo) {
        return take(who, id, amount, lateCharge, on, receiptNo, "BANK");
    }

    private static ValidatableResponse take(
            TestMember who, String id, String amount, String lateCharge, String on, String receiptNo, String method) {
        return Api.sending(
                        who,
                        Map.of(
                                "receivedOn", on,
                                "method", method,
                                "amount", amount,
                                "lateCharge", lateCharge,
                                "receiptNo", receiptNo))
                .header("Idempotency-Key", Api.freshKey())
                .post("/contributions/" + id + "/payments")
                .then();
    }
}
