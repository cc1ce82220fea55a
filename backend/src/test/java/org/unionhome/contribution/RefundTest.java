package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.unionhome.contribution.ContributionScene.MONTH;
import static org.unionhome.contribution.ContributionScene.balance;
import static org.unionhome.contribution.ContributionScene.part;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What goes back to an employer: never more than came in, and a credit before anything that is owed. */
@QuarkusTest
class RefundTest {

    private final ReliefScene reliefs = new ReliefScene();
    private final ContributionScene scene = reliefs.unions;

    @Test
    void what_was_granted_and_is_not_paid_yet_is_not_granted_again() {
        String contribution = scene.declared(MONTH, "100000.00");
        scene.take(contribution, "1000.00", "2024-02-10", "SJ-1").statusCode(201);
        String second = reliefs.applied("REFUND", "800.00", null);
        reliefs.granted("800.00");
        ReliefScene.decide(scene.cityChair, second, true)
                .statusCode(409)
                .body("code", equalTo("RELIEF_ABOVE_OPEN"))
                .body("detail", startsWith("2024-01 可申请的金额为 200.00 元"));
        reliefs.apply(scene.finance, "REFUND", "200.01", null).statusCode(409);
        assertThat(shown().get("refundable")).isEqualTo("200.00");
    }

    @Test
    void of_two_decided_at_once_that_are_more_than_came_in_one_is_granted_and_both_could_be_paid() throws Exception {
        String contribution = scene.declared(MONTH, "100000.00");
        scene.take(contribution, "1000.00", "2024-02-10", "SJ-1").statusCode(201);
        List<String> asked =
                List.of(reliefs.applied("REFUND", "800.00", null), reliefs.applied("REFUND", "800.00", null));
        assertThat(each(
                        asked,
                        id -> () -> ReliefScene.decide(scene.cityChair, id, true)
                                .extract()
                                .statusCode()))
                .containsExactlyInAnyOrder(201, 409);
        for (String id : asked) {
            ReliefScene.pay(scene.cashier, id, 1);
        }
        assertThat(balance(scene.basic, "102")).isEqualTo("200.00");
    }

    @Test
    void a_credit_goes_back_without_cancelling_what_is_owed() {
        String contribution = scene.declared(MONTH, "100000.00");
        scene.take(contribution, "2000.00", "2024-02-10", "SJ-1").statusCode(201);
        scene.correct(contribution, 1, part("TIME_WAGE", "75000.00")).statusCode(201);
        assertThat(shown()).containsEntry("credit", "500.00").containsEntry("creditRefundable", "500.00");
        String id = reliefs.granted("500.00");
        assertThat(shown()).containsEntry("creditRefundable", "0.00").containsEntry("refundable", "1500.00");
        ReliefScene.pay(scene.cashier, id, 1).statusCode(201);
        Api.as(scene.finance)
                .get("/contributions/" + scene.idOf(scene.basic, MONTH))
                .then()
                .body("contribution.amount", equalTo("1500.00"))
                .body("contribution.received", equalTo("1500.00"))
                .body("contribution.onward", equalTo("600.00"))
                .body("contribution.edition", equalTo(2))
                .body("credit", equalTo("0.00"));
        assertThat(balance(scene.basic, "102")).isEqualTo("1500.00");
        assertThat(balance(scene.basic, "221")).isEqualTo("-600.00");
    }

    @Test
    void only_what_goes_back_beyond_the_credit_is_owed_no_more() {
        String contribution = scene.declared(MONTH, "100000.00");
        scene.take(contribution, "2000.00", "2024-02-10", "SJ-1").statusCode(201);
        scene.correct(contribution, 1, part("TIME_WAGE", "75000.00")).statusCode(201);
        ReliefScene.pay(scene.cashier, reliefs.granted("800.00"), 1).statusCode(201);
        Api.as(scene.finance)
                .get("/contributions/" + scene.idOf(scene.basic, MONTH))
                .then()
                .body("contribution.amount", equalTo("1200.00"))
                .body("contribution.reduced", equalTo("300.00"))
                .body("contribution.received", equalTo("1200.00"))
                .body("credit", equalTo("0.00"));
        assertThat(balance(scene.basic, "221")).isEqualTo("-480.00");
    }

    @Test
    void a_month_that_is_owed_no_more_gives_all_of_its_money_back() {
        String contribution = scene.declared(MONTH, "100000.00");
        scene.take(contribution, "2000.00", "2024-02-10", "SJ-1").statusCode(201);
        scene.correct(contribution, 1, part("TIME_WAGE", "0.00")).statusCode(201);
        ReliefScene.pay(scene.cashier, reliefs.granted("2000.00"), 1).statusCode(201);
        assertThat(balance(scene.basic, "102")).isEqualTo("0.00");
        assertThat(balance(scene.basic, "221")).isEqualTo("0.00");
        assertThat(balance(scene.basic, "402")).isEqualTo("0.00");
    }

    @Test
    void the_database_lets_no_more_go_back_than_came_in() {
        String contribution = scene.declared(MONTH, "100000.00");
        scene.take(contribution, "1000.00", "2024-02-10", "SJ-1").statusCode(201);
        String id = reliefs.granted("1000.00");
        assertThatThrownBy(() -> World.run(
                        """
                        insert into contribution_refund (id, root_id, union_id, l1, l2, l3, l4, l5, l6, relief_id, month,
                                                         amount, for_above, refunded_on)
                        select uuidv7(), r.root_id, r.union_id, r.l1, r.l2, r.l3, r.l4, r.l5, r.l6, r.id, m.month,
                               1000.01, 0, current_date
                          from contribution_relief r join contribution_relief_month m on m.relief_id = r.id
                         where r.id = ?::uuid
                        """,
                        id))
                .rootCause()
                .hasMessageContaining("more of a contribution goes back than came in");
    }

    @Test
    void the_word_of_the_union_above_is_not_lent() {
        var office = World.text("select id::text from appointment where person_id = ?", scene.cityChair.id());
        Api.sending(
                        scene.cityChair,
                        Map.of(
                                "appointmentId", office,
                                "memberId",
                                        scene.world.member("韩副主席", scene.city).id(),
                                "unionId", scene.city,
                                "permissions", List.of("RELIEF_DECIDE"),
                                "from", RemittanceScene.TODAY.toString(),
                                "to", RemittanceScene.TODAY.plusDays(30).toString(),
                                "reason", "外出学习"))
                .post("/delegations")
                .then()
                .statusCode(400)
                .body("errors.code", contains("NOT_LENDABLE"));
    }

    @Test
    void cash_is_taken_by_the_cashier_who_keeps_no_ledger() {
        String contribution = scene.declared(MONTH, "100000.00");
        cash(scene.finance, contribution).statusCode(400).body("errors[0].code", equalTo("NOT_TAKEN_BY_YOU"));
        var both =
                scene.world.appoint(scene.world.officer("朱会计", Role.FINANCE, scene.basic), Role.CASHIER, scene.basic);
        cash(both, contribution).statusCode(422).body("code", equalTo("LEDGER_KEEPER_PAYS"));
        cash(scene.cityCashier, contribution).statusCode(201);
        assertThat(balance(scene.basic, "101")).isEqualTo("1.00");
        cash(scene.world.officer("外单位出纳", Role.CASHIER, scene.world.union("第三工会", scene.city)), contribution)
                .statusCode(404);
    }

    private static ValidatableResponse cash(TestMember who, String contribution) {
        return Api.sending(
                        who,
                        Map.of("receivedOn", "2024-02-10", "method", "CASH", "amount", "1.00", "receiptNo", "XJ-1"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/contributions/" + contribution + "/payments")
                .then();
    }

    private Map<String, Object> shown() {
        return scene.show(scene.finance, scene.idOf(scene.basic, MONTH)).getMap("");
    }

    private static List<Integer> each(List<String> ids, Function<String, Callable<Integer>> act) throws Exception {
        var threads = Executors.newFixedThreadPool(ids.size());
        try {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(ids.stream().map(act).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
