package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Five children, 200 yuan a month: paid out of a budget by three pairs of hands, and then handed over for a receipt. */
@QuarkusTest
class PledgePaymentsApiTest {

    private static final LocalDate THIS_MONTH = FundsScene.TODAY.withDayOfMonth(1);
    private final FundsScene funds = new FundsScene();
    private final TestMember organizer = funds.world.officer("周组织", Role.ORGANIZER, funds.bureau);
    private UUID line;
    private String pledge;

    @BeforeEach
    void five_pledges_of_two_months_each() {
        line = funds.aidLine("2500.00");
        for (int i = 1; i <= 5; i++) {
            UUID group = funds.world.union("第" + i + "工会小组", funds.bureau);
            pledge = Api.sending(organizer, wanted(group, "童童" + i))
                    .post("/pledges")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
    }

    @Test
    void what_is_due_is_asked_for_by_one_approved_by_another_paid_by_a_third_and_then_handed_over() {
        list(organizer)
                .body("uncharged.pledges", equalTo(5))
                .body("uncharged.months", equalTo(10))
                .body("uncharged.amount", equalTo("2000.00"))
                .body("lines.id", contains(line.toString()));
        receive(0).statusCode(409).body("code", equalTo("PLEDGE_NOT_PAID"));
        String payment = proposed();
        receive(0).statusCode(409).body("code", equalTo("PLEDGE_NOT_PAID"));
        decide(organizer, payment, Map.of("approve", true)).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        decide(funds.stranger, payment, Map.of("approve", true)).statusCode(404);
        decide(funds.chair, payment, Map.of("approve", true)).statusCode(201).body("status", equalTo("APPROVED"));
        assertThat(FundsScene.figures(line)).isEqualTo("2500.00 2000.00 0.00 500.00");
        receive(0).statusCode(409).body("code", equalTo("PLEDGE_NOT_PAID"));
        funds.pay(funds.cashier, order(payment), 0, FundsScene.today()).statusCode(201);
        assertThat(FundsScene.figures(line)).isEqualTo("2500.00 0.00 2000.00 500.00");
        receive(0).statusCode(201).body("receivedMonths", equalTo(1)).body("received", equalTo("200.00"));
        receive(1).statusCode(409).body("code", equalTo("PLEDGE_NOT_DUE"));
        list(organizer).body("items[0].status", equalTo("PAID")).body("uncharged.months", equalTo(0));
    }

    @Test
    void the_cashier_reads_the_group_and_the_number_and_no_name_of_a_child_or_guardian() {
        String payment = proposed();
        decide(funds.chair, payment, Map.of("approve", true)).statusCode(201);
        assertThat(World.text("select string_agg(payee, ' ') from payment_item where order_id = ?", order(payment)))
                .contains("第1工会小组 JD-")
                .doesNotContain("童童")
                .doesNotContain("监护人");
    }

    @Test
    void each_month_is_charged_once_however_many_ask_at_once() throws Exception {
        var asking = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 6; i++) {
            asking.add(() -> propose(organizer).extract().statusCode());
        }
        var threads = Executors.newFixedThreadPool(asking.size());
        try {
            var statuses = new TreeMap<Integer, Integer>();
            for (var answer : threads.invokeAll(asking)) {
                statuses.merge(answer.get(), 1, Integer::sum);
            }
            assertThat(statuses).isEqualTo(Map.of(201, 1, 409, 5));
        } finally {
            threads.shutdown();
        }
        assertThat(World.count("select count(*) from aid_pledge_payment where union_id = ?", funds.bureau))
                .isOne();
    }

    @Test
    void rejected_or_taken_back_its_months_are_asked_for_again_and_the_line_has_its_money() {
        String rejected = proposed();
        decide(funds.chair, rejected, Map.of("approve", false)).statusCode(400);
        decide(funds.chair, rejected, Map.of("approve", false, "reason", "先核对名单"))
                .statusCode(201);
        String payment = proposed();
        decide(funds.chair, payment, Map.of("approve", true)).statusCode(201);
        retract(payment, 1).statusCode(201).body("status", equalTo("REJECTED"));
        assertThat(FundsScene.figures(line)).isEqualTo("2500.00 0.00 0.00 2500.00");
        String again = proposed();
        decide(funds.chair, again, Map.of("approve", true)).statusCode(201);
        funds.pay(funds.cashier, order(again), 0, FundsScene.today()).statusCode(201);
        retract(again, 2).statusCode(409).body("code", equalTo("DECIDED_MEANWHILE"));
    }

    @Test
    void nobody_asks_and_approves_not_even_the_database() {
        TestMember both = funds.world.officer("何副主席", Role.CHAIR, funds.bureau);
        funds.world.appoint(both, Role.ORGANIZER, funds.bureau);
        String payment = propose(both).statusCode(201).extract().path("id");
        decide(both, payment, Map.of("approve", true)).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        assertThatThrownBy(() -> World.run(
                        """
                        update aid_pledge_payment set status = 'REJECTED', reason = 'x', decided_by = proposed_by,
                                                      decided_at = now() where id = ?::uuid
                        """,
                        payment))
                .hasMessageContaining("aid_pledge_payment_by_two");
        assertThatThrownBy(() -> World.run(
                        """
                        update aid_pledge_due set received_on = current_date, receipt = 'x', recorded_by = 'x'
                         where pledge_id = ?::uuid
                        """,
                        pledge))
                .hasMessageContaining("not paid yet");
        assertThatThrownBy(
                        () -> World.run("update aid_pledge_due set item_id = null where pledge_id = ?::uuid", pledge))
                .hasMessageContaining("charged already");
    }

    @Test
    void more_than_is_left_on_the_line_is_refused_with_what_is_left() {
        var dear = new HashMap<>(wanted(funds.bureau, "童童"));
        dear.put("monthly", "1000.00");
        Api.sending(organizer, dear).post("/pledges").then().statusCode(201);
        propose(organizer).statusCode(409).body("code", equalTo("BUDGET_EXHAUSTED"));
    }

    @Test
    void it_does_not_end_before_a_month_that_is_charged_or_was_handed_over() {
        String payment = proposed();
        end(0).statusCode(400).body("errors[0].code", equalTo("MONTH_CHARGED"));
        decide(funds.chair, payment, Map.of("approve", true)).statusCode(201);
        funds.pay(funds.cashier, order(payment), 0, FundsScene.today()).statusCode(201);
        receive(0).statusCode(201);
        end(1).statusCode(400).body("errors[0].code", equalTo("MONTH_HANDED_OVER"));
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        String payment = proposed();
        list(funds.stranger).body("items", empty());
        retract(funds.stranger, payment, 0).statusCode(404);
    }

    private ValidatableResponse list(TestMember by) {
        return Api.as(by)
                .queryParam("unionId", by == funds.stranger ? by.union() : funds.bureau)
                .get("/pledge-payments")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse propose(TestMember by) {
        return Api.sending(by, Map.of("unionId", funds.bureau, "lineId", line))
                .header("Idempotency-Key", Api.freshKey())
                .post("/pledge-payments")
                .then();
    }

    private String proposed() {
        return propose(organizer).statusCode(201).extract().path("id");
    }

    private ValidatableResponse decide(TestMember by, String payment, Map<String, Object> decision) {
        return Api.sending(by, decision)
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/pledge-payments/" + payment + "/decisions")
                .then();
    }

    private ValidatableResponse retract(String payment, int version) {
        return retract(funds.chair, payment, version);
    }

    private static ValidatableResponse retract(TestMember by, String payment, int version) {
        return Api.sending(by, Map.of("reason", "预算项目选错"))
                .header("If-Match", "\"" + version + "\"")
                .post("/pledge-payments/" + payment + "/retractions")
                .then();
    }

    /** The present month of the last pledge. */
    private ValidatableResponse receive(int version) {
        var receipt = Map.of(
                "month", THIS_MONTH.toString(), "receivedOn", FundsScene.TODAY.toString(), "receipt", "监护人签收单 1 号");
        return Api.sending(organizer, receipt)
                .header("If-Match", "\"" + version + "\"")
                .post("/pledges/" + pledge + "/receipts")
                .then();
    }

    private ValidatableResponse end(int version) {
        return Api.sending(organizer, Map.of("on", THIS_MONTH.minusDays(1).toString(), "reason", "随父母迁往外地"))
                .header("If-Match", "\"" + version + "\"")
                .post("/pledges/" + pledge + "/endings")
                .then();
    }

    private static UUID order(String payment) {
        return UUID.fromString(World.text("select order_id::text from aid_pledge_payment where id = ?::uuid", payment));
    }

    private static Map<String, Object> wanted(UUID group, String child) {
        return Map.of(
                "unionId",
                group,
                "child",
                child,
                "guardian",
                "监护人",
                "consentedOn",
                THIS_MONTH.minusMonths(2).toString(),
                "monthly",
                "200.00",
                "firstMonth",
                THIS_MONTH.minusMonths(1).toString(),
                "graduatesOn",
                THIS_MONTH.plusYears(2).toString());
    }
}
