package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Money goes back by two people: one proposes, another one pays, and nobody pays herself. */
@QuarkusTest
class RefundsTest {

    private final DuesScene scene = new DuesScene();
    private final DuesMoney money = new DuesMoney(scene);
    private final TestMember cashier = scene.officer("罗出纳", Role.CASHIER, scene.bureau);
    private final TestMember chen = scene.world.member("陈思远", scene.first);

    @Test
    void what_was_proposed_is_set_aside_and_booked_when_somebody_else_pays_it() {
        String payment = money.taken(chen, "50.00", "B1");
        propose(payment, "30.00").statusCode(201).body("open", equalTo("20.00"));
        assertThat(DuesMoney.entries(scene.first, "REFUND")).isEmpty();
        String refund = proposed();
        act(scene.finance, refund, "payouts", paidOn()).statusCode(403);
        act(cashier, refund, "payouts", paidOn())
                .statusCode(201)
                .body("status", equalTo("PAID"))
                .body("paidBy.name", equalTo("罗出纳"));
        assertThat(DuesMoney.entries(scene.first, "REFUND")).isEqualTo("102 0.00 30.00, 401 30.00 0.00");
        list("PROPOSED").body("items", empty());
    }

    @Test
    void who_proposed_it_does_not_pay_it_though_she_holds_both_offices() {
        String payment = money.taken(chen, "50.00", "B1");
        propose(payment, "30.00").statusCode(201);
        World.run(
                "update dues_refund set hands = array['subject:other', 'person:' || ?::text] where payment_id = ?::uuid",
                cashier.id(),
                payment);
        act(cashier, proposed(), "payouts", paidOn()).statusCode(422).body("code", equalTo("PAYER_TOOK_PART"));
        assertThat(DuesMoney.entries(scene.first, "REFUND")).isEmpty();
    }

    @Test
    void nobody_pays_a_refund_to_herself() {
        TestMember own = scene.world.appoint(scene.world.member("罗自己", scene.first), Role.CASHIER, scene.bureau);
        String payment = money.taken(own, "50.00", "B1");
        propose(payment, "30.00").statusCode(201);
        act(own, proposed(), "payouts", paidOn()).statusCode(422).body("code", equalTo("PAYER_TOOK_PART"));
    }

    @Test
    void a_refund_that_was_withdrawn_is_money_for_months_again_and_is_not_paid() {
        String payment = money.taken(chen, "50.00", "B1");
        propose(payment, "30.00").statusCode(201);
        String refund = proposed();
        act(scene.finance, refund, "withdrawals", null).statusCode(201).body("status", equalTo("WITHDRAWN"));
        assertThat(DuesMoney.open(chen)).isEqualTo("第一分工会 50.00");
        Api.sending(cashier, paidOn())
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/dues-refunds/" + refund + "/payouts")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTHING_TO_PAY"));
    }

    @Test
    void payment_returned_by_the_bank_of_dues_is_reversed_by_a_linked_entry_and_paid_anew() {
        String payment = money.taken(chen, "50.00", "B1");
        propose(payment, "30.00").statusCode(201);
        String refund = proposed();
        back(refund, 0).statusCode(409).body("code", equalTo("DUES_REFUND_NOT_PAID"));
        act(cashier, refund, "payouts", paidOn()).statusCode(201);
        back(refund, 1).statusCode(201).body("status", equalTo("RETURNED")).body("returnReason", equalTo("账户已注销"));
        assertThat(DuesMoney.entries(scene.first, "REFUND"))
                .isEqualTo("102 0.00 30.00, 102 30.00 0.00, 401 30.00 0.00, 401 0.00 30.00");
        assertThat(World.count(
                        "select count(*) from ledger_entry where union_id = ? and kind = 'REFUND' and reverses_id is not null",
                        scene.first))
                .isEqualTo(1);
        assertThat(DuesMoney.open(chen)).isEqualTo("第一分工会 20.00");
        act(cashier, proposed(), "payouts", paidOn()).statusCode(201);
        assertThat(World.text(
                        """
                        select sum(p.credit - p.debit)::text from ledger_posting p join ledger_entry e on e.id = p.entry_id
                         where e.union_id = ? and e.kind = 'REFUND' and p.account = '102'
                        """,
                        scene.first))
                .isEqualTo("30.00");
    }

    @Test
    void who_keeps_the_ledger_records_no_refund_as_sent_back_and_what_came_back_can_be_withdrawn() {
        String payment = money.taken(chen, "50.00", "B1");
        propose(payment, "30.00").statusCode(201);
        String refund = proposed();
        act(cashier, refund, "payouts", paidOn()).statusCode(201);
        TestMember both =
                scene.world.appoint(scene.officer("罗两职", Role.CASHIER, scene.bureau), Role.FINANCE, scene.bureau);
        back(both, refund, 1).statusCode(422).body("code", equalTo("LEDGER_KEEPER_PAYS"));
        back(scene.stranger, refund, 1).statusCode(403);
        back(refund, 1).statusCode(201);
        act(scene.finance, proposed(), "withdrawals", null).statusCode(201);
        assertThat(DuesMoney.open(chen)).isEqualTo("第一分工会 50.00");
    }

    @Test
    void for_others_it_does_not_exist() {
        String payment = money.taken(chen, "50.00", "B1");
        propose(payment, "30.00").statusCode(201);
        act(scene.stranger, proposed(), "withdrawals", null).statusCode(404);
        Api.as(scene.stranger).get("/dues-refunds").then().statusCode(200).body("items", empty());
    }

    /** Negative control: without the comparison it is the check of the table that holds. */
    @Test
    void the_database_refuses_one_hand_in_both_acts() {
        String payment = money.taken(chen, "50.00", "B1");
        propose(payment, "30.00").statusCode(201);
        String heard = "";
        try {
            World.run("update dues_refund set payer_hands = hands where payment_id = ?::uuid", payment);
        } catch (RuntimeException refused) {
            heard = String.valueOf(refused);
        }
        assertThat(heard).contains("dues_refund_by_two");
    }

    private ValidatableResponse back(String refund, int version) {
        return back(cashier, refund, version);
    }

    private static ValidatableResponse back(TestMember by, String refund, int version) {
        return Api.sending(by, Map.of("on", DuesMoney.DAY.toString(), "reason", "账户已注销"))
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/dues-refunds/" + refund + "/returns")
                .then();
    }

    private ValidatableResponse propose(String payment, String amount) {
        int version = Api.as(scene.finance)
                .get("/dues-payments/" + payment)
                .then()
                .extract()
                .path("version");
        return Api.sending(scene.finance, Map.of("amount", amount, "reason", "退休后多扣"))
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/dues-payments/" + payment + "/refunds")
                .then();
    }

    private String proposed() {
        return list("PROPOSED")
                .body("items.status", contains("PROPOSED"))
                .extract()
                .path("items[0].id");
    }

    private ValidatableResponse list(String status) {
        return Api.as(cashier)
                .queryParam("unionId", scene.bureau)
                .queryParam("status", status)
                .get("/dues-refunds")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> paidOn() {
        return Map.of("on", DuesMoney.DAY.toString());
    }

    private static ValidatableResponse act(
            TestMember by, String refund, String how, @Nullable Map<String, Object> body) {
        var sending = body == null ? Api.as(by) : Api.sending(by, body);
        return sending.header("If-Match", "\"0\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/dues-refunds/" + refund + "/" + how)
                .then();
    }
}
