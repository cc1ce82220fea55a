package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhome.contribution.ContributionScene.MONTH;
import static org.unionhome.contribution.ContributionScene.balance;
import static org.unionhome.contribution.RemittanceScene.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What was given back to an employer and sent back by the bank. */
@QuarkusTest
class RefundSentBackTest {

    private final ReliefScene reliefs = new ReliefScene();
    private final ContributionScene scene = reliefs.unions;

    @Test
    void payment_returned_by_the_bank_of_a_contribution_is_reversed_by_a_linked_entry_and_paid_anew() {
        String id = paid("1000.00");
        assertThat(balance(scene.basic, "102")).isEqualTo("1000.00");
        ReliefScene.sendBack(scene.cashier, id, 2, TODAY)
                .statusCode(201)
                .body("relief.status", equalTo("APPROVED"))
                .body("relief.paidOn", nullValue())
                .body("sentBack.amount", contains("1000.00"))
                .body("sentBack.reason", contains("账户已注销"))
                .body("sentBack.paidBy.name", contains("孙出纳"));
        assertThat(balance(scene.basic, "102")).isEqualTo("2000.00");
        assertThat(balance(scene.basic, "402")).isEqualTo("-1200.00");
        assertThat(balance(scene.basic, "221")).isEqualTo("-800.00");
        assertThat(linked()).isEqualTo(1);
        assertThat(shown()).containsEntry("refundable", "1000.00").containsEntry("creditRefundable", "0.00");
        ReliefScene.sendBack(scene.cashier, id, 3, TODAY).statusCode(409).body("code", equalTo("RELIEF_STATE"));
        ReliefScene.pay(scene.cashier, id, 3).statusCode(201).body("relief.status", equalTo("PAID"));
        assertThat(balance(scene.basic, "102")).isEqualTo("1000.00");
        assertThat(balance(scene.basic, "402")).isEqualTo("-600.00");
        assertThat(balance(scene.basic, "221")).isEqualTo("-400.00");
        ReliefScene.sendBack(scene.cashier, id, 4, TODAY).statusCode(201).body("sentBack.size()", equalTo(2));
        assertThat(linked()).isEqualTo(2);
    }

    @Test
    void what_was_sent_back_leaves_room_for_no_other_refund() {
        String id = paid("1500.00");
        ReliefScene.sendBack(scene.cashier, id, 2, TODAY).statusCode(201);
        reliefs.apply(scene.finance, "REFUND", "500.01", null).statusCode(409);
        String other = reliefs.granted("500.00");
        ReliefScene.pay(scene.cashier, other, 1).statusCode(201);
        ReliefScene.pay(scene.cashier, id, 3).statusCode(201);
        assertThat(balance(scene.basic, "102")).isEqualTo("0.00");
    }

    @Test
    void it_is_recorded_by_a_cashier_who_keeps_no_ledger_and_on_no_day_before_it_was_paid() {
        String id = paid("1000.00");
        TestMember both =
                scene.world.appoint(scene.world.officer("朱两职", Role.CASHIER, scene.basic), Role.FINANCE, scene.basic);
        ReliefScene.sendBack(both, id, 2, TODAY).statusCode(422).body("code", equalTo("LEDGER_KEEPER_PAYS"));
        ReliefScene.sendBack(scene.finance, id, 2, TODAY).statusCode(403);
        ReliefScene.sendBack(
                        scene.world.officer("外单位出纳", Role.CASHIER, scene.world.union("第三工会", scene.city)), id, 2, TODAY)
                .statusCode(404);
        ReliefScene.sendBack(scene.cashier, id, 2, TODAY.minusDays(1))
                .statusCode(400)
                .body("errors.code", contains("BEFORE_EVENT"));
        ReliefScene.sendBack(scene.cashier, id, 2, TODAY.plusDays(1))
                .statusCode(400)
                .body("errors.code", contains("IN_FUTURE"));
        ReliefScene.sendBack(scene.cashier, id, 1, TODAY).statusCode(412);
        assertThat(balance(scene.basic, "102")).isEqualTo("1000.00");
        assertThat(linked()).isZero();
    }

    @Test
    void of_many_at_the_same_moment_and_of_one_repeated_one_is_booked() throws Exception {
        String id = paid("1000.00");
        assertThat(ContributionScene.together(4, () -> ReliefScene.sendBack(scene.cashier, id, 2, TODAY)
                        .extract()
                        .statusCode()))
                .containsExactly(201, 412, 412, 412);
        ReliefScene.pay(scene.cashier, id, 3).statusCode(201);
        String key = Api.freshKey();
        for (int time = 0; time < 2; time++) {
            Api.sending(scene.cashier, Map.of("returnedOn", TODAY.toString(), "reason", "账户已注销"))
                    .header("If-Match", "\"4\"")
                    .header("Idempotency-Key", key)
                    .post("/reliefs/" + id + "/returns")
                    .then()
                    .statusCode(201);
        }
        assertThat(linked()).isEqualTo(2);
    }

    @Test
    void the_database_pays_a_month_of_a_grant_once_as_long_as_it_stands() {
        String id = paid("1000.00");
        assertThatThrownBy(() -> again(id)).rootCause().hasMessageContaining("contribution_refund_once");
        ReliefScene.sendBack(scene.cashier, id, 2, TODAY).statusCode(201);
        again(id);
        assertThatThrownBy(() -> again(id)).rootCause().hasMessageContaining("contribution_refund_once");
    }

    private static void again(String relief) {
        World.run(
                """
                insert into contribution_refund (id, root_id, union_id, l1, l2, l3, l4, l5, l6, relief_id, month, amount,
                                                 for_above, refunded_on)
                select uuidv7(), r.root_id, r.union_id, r.l1, r.l2, r.l3, r.l4, r.l5, r.l6, r.id, m.month, m.amount, 0,
                       current_date
                  from contribution_relief r join contribution_relief_month m on m.relief_id = r.id
                 where r.id = ?::uuid
                """,
                relief);
    }

    private String paid(String amount) {
        String contribution = scene.declared(MONTH, "100000.00");
        scene.take(contribution, "2000.00", "2024-02-10", "SJ-1").statusCode(201);
        String id = reliefs.granted(amount);
        ReliefScene.pay(scene.cashier, id, 1).statusCode(201);
        return id;
    }

    private long linked() {
        return World.count(
                "select count(*) from ledger_entry where union_id = ? and kind = 'REFUND' and reverses_id is not null",
                scene.basic);
    }

    private Map<String, Object> shown() {
        return scene.show(scene.finance, scene.idOf(scene.basic, MONTH)).getMap("");
    }
}
