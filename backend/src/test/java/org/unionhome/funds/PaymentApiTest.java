package org.unionhome.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Table 5.3: money is set aside with the decision, paid exactly once by a third person, and never beyond its line. */
@QuarkusTest
class PaymentApiTest {

    private final FundsScene scene = new FundsScene();
    private final Funds funds;
    private final ActingAs acting;
    private final Actors actors;

    PaymentApiTest(Funds funds, ActingAs acting, Actors actors) {
        this.funds = funds;
        this.acting = acting;
        this.actors = actors;
    }

    @Test
    void what_is_ordered_is_set_aside_and_what_is_paid_stands_in_the_ledger() {
        UUID line = scene.aidLine("3000.00");
        UUID order = order(scene.wanted(line, Purpose.HARDSHIP_AID, "1500.00", "1000.00"));
        assertThat(FundsScene.figures(line)).isEqualTo("3000.00 2500.00 0.00 500.00");
        Api.as(scene.cashier)
                .get("/payment-orders?state=WAITING")
                .then()
                .statusCode(200)
                .body("items.id", contains(order.toString()))
                .body("items[0].open", equalTo("2500.00"));
        scene.pay(scene.cashier, order, 0, FundsScene.today())
                .statusCode(201)
                .body("state", equalTo("PAID"))
                .body("paid", equalTo("2500.00"));
        assertThat(FundsScene.figures(line)).isEqualTo("3000.00 0.00 2500.00 500.00");
        String entry = Api.as(scene.finance)
                .get("/ledger-entries?orderId=" + order)
                .then()
                .statusCode(200)
                .body("items.kind", contains("PAYMENT", "PAYMENT"))
                .extract()
                .path("items[1].id");
        Api.as(scene.finance)
                .get("/ledger-entries/" + entry)
                .then()
                .statusCode(200)
                .body("postings.account", contains("50205", "102"))
                .body("postings[0].debit", equalTo("1500.00"))
                .body("postings[1].credit", equalTo("1500.00"))
                .body("orderId", equalTo(order.toString()));
    }

    @Test
    void the_same_again_is_not_answered_to_who_is_cashier_elsewhere_by_now() {
        UUID order = order(scene.wanted(scene.aidLine("3000.00"), Purpose.HARDSHIP_AID, "1500.00"));
        String key = Api.freshKey();
        payAgain(order, key, 201);
        World.run(
                "update appointment set period = daterange(lower(period), current_date - 1) where person_id = ?",
                scene.cashier.id());
        scene.world.appoint(scene.cashier, Role.CASHIER, scene.stranger.union());
        actors.forget();
        payAgain(order, key, 404);
    }

    private void payAgain(UUID order, String key, int status) {
        Api.sending(scene.cashier, FundsScene.today())
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", key)
                .post("/payment-orders/" + order + "/payments")
                .then()
                .statusCode(status);
    }

    @Test
    void line_exhausted_by_a_fen_is_blocked_with_the_balance() {
        UUID line = scene.aidLine("1000.00");
        Problem refused = refusal(scene.wanted(line, Purpose.HARDSHIP_AID, "1000.01"));
        assertThat(refused.code()).isEqualTo(ProblemCode.BUDGET_EXHAUSTED);
        assertThat(refused.arguments()).containsExactly("1000.00");
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 0.00 0.00 1000.00");
        scene.approved("追加一分", List.of(FundsScene.line("50205", "UNION_FUND", "1000.01")));
        order(scene.wanted(line, Purpose.HARDSHIP_AID, "1000.01"));
        assertThat(FundsScene.figures(line)).isEqualTo("1000.01 1000.01 0.00 0.00");
    }

    @Test
    void a_line_is_not_adjusted_below_what_is_set_aside() {
        UUID line = scene.aidLine("1000.00");
        order(scene.wanted(line, Purpose.HARDSHIP_AID, "800.00"));
        var body = scene.budget(List.of(FundsScene.line("50205", "UNION_FUND", "799.99")));
        body.put("reason", "压减");
        String id = scene.draft(body).extract().path("id");
        scene.submit(id, 0).statusCode(201);
        scene.decide(scene.chair, id, 1, Map.of("approve", true))
                .statusCode(409)
                .body("code", equalTo("BUDGET_LINE_USED"));
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 800.00 0.00 200.00");
    }

    @Test
    void approver_is_the_beneficiary_or_the_handler_blocked() {
        UUID line = scene.aidLine("1000.00");
        var own = new PaymentOrder.Item(Ids.next(), scene.chair.id(), scene.chair.name(), Money.of("10.00"));
        var origin = new PaymentOrder.Origin("test", Ids.next(), "SY-0002");
        Doer chair = FundsScene.account(FundsScene.subject(scene.chair));
        Doer handler = FundsScene.account("handler");
        assertThat(refusal(new PaymentOrder(origin, line, Purpose.HARDSHIP_AID, handler, chair, List.of(own)))
                        .code())
                .isEqualTo(ProblemCode.BENEFICIARY_APPROVES);
        assertThat(refusal(new PaymentOrder(origin, line, Purpose.HARDSHIP_AID, chair, chair, List.of(own)))
                        .code())
                .isEqualTo(ProblemCode.SELF_APPROVAL);
    }

    @Test
    void approver_is_the_beneficiary_blocked_and_a_second_approver_of_equal_rank_approves() {
        UUID line = scene.aidLine("1000.00");
        TestMember second = scene.world.appoint(scene.world.member("蒋主席", scene.bureau), Role.CHAIR, scene.bureau);
        var own = new PaymentOrder.Item(Ids.next(), scene.chair.id(), scene.chair.name(), Money.of("10.00"));
        var origin = new PaymentOrder.Origin("test", Ids.next(), "SY-0003");
        Doer handler = FundsScene.account("handler");
        Doer equal = FundsScene.account(FundsScene.subject(second));
        Doer beneficiary = FundsScene.account(FundsScene.subject(scene.chair));
        assertThat(refusal(new PaymentOrder(origin, line, Purpose.HARDSHIP_AID, handler, beneficiary, List.of(own)))
                        .code())
                .isEqualTo(ProblemCode.BENEFICIARY_APPROVES);
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 0.00 0.00 1000.00");
        UUID order = order(new PaymentOrder(origin, line, Purpose.HARDSHIP_AID, handler, equal, List.of(own)));
        scene.pay(scene.cashier, order, 0, FundsScene.today()).statusCode(201);
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 0.00 10.00 990.00");
    }

    @Test
    void cashier_is_the_ledger_keeper_or_took_part_blocked() {
        scene.world.appoint(scene.chair, Role.CASHIER, scene.bureau);
        scene.world.appoint(scene.finance, Role.CASHIER, scene.bureau);
        UUID order = order(scene.wanted(scene.aidLine("1000.00"), Purpose.HARDSHIP_AID, "100.00"));
        scene.pay(scene.chair, order, 0, FundsScene.today()).statusCode(422).body("code", equalTo("PAYER_TOOK_PART"));
        scene.pay(scene.finance, order, 0, FundsScene.today())
                .statusCode(422)
                .body("code", equalTo("LEDGER_KEEPER_PAYS"));
    }

    @Test
    void physical_examination_charged_to_union_funds_is_blocked_and_administrative_welfare_offered() {
        scene.approved(
                null,
                List.of(
                        FundsScene.line("50207", "UNION_FUND", "1000.00"),
                        FundsScene.line("50207", "ADMIN_WELFARE", "1000.00")));
        UUID own = scene.lineOf("50207", "UNION_FUND");
        Problem refused = refusal(scene.wanted(own, Purpose.HEALTH_CHECK, "10.00"));
        assertThat(refused.code()).isEqualTo(ProblemCode.FUND_NOT_FOR_PURPOSE);
        assertThat(refused.arguments().get(0).toString()).contains("皖工发〔2025〕18号");
        assertThat(refused.arguments().get(1)).isEqualTo("行政福利费 (ADMIN_WELFARE)");
        assertThat(acting.as(
                        scene.deciding(), () -> funds.linesFor(scene.bureau, FundsScene.YEAR, Purpose.HEALTH_CHECK)))
                .extracting(BudgetLine::source)
                .containsExactly("ADMIN_WELFARE");
    }

    @Test
    void earmarked_central_aid_for_an_unfiled_worker_is_blocked() {
        scene.approved(null, List.of(FundsScene.line("50205", "CENTRAL_AID", "1000.00")));
        UUID line = scene.lineOf("50205", "CENTRAL_AID");
        assertThat(refusal(scene.wanted(line, Purpose.UNFILED_AID, "10.00")).code())
                .isEqualTo(ProblemCode.FUND_NOT_FOR_PURPOSE);
        order(scene.wanted(line, Purpose.HARDSHIP_AID, "10.00"));
    }

    @Test
    void payment_returned_by_the_bank_is_reversed_by_a_linked_entry_and_stays_set_aside() {
        UUID line = scene.aidLine("1000.00");
        UUID order = order(scene.wanted(line, Purpose.HARDSHIP_AID, "600.00"));
        scene.pay(scene.cashier, order, 0, FundsScene.today()).statusCode(201);
        String item = scene.items(order).get(0);
        scene.giveBack(scene.cashier, order, 1, item).statusCode(201).body("open", equalTo("600.00"));
        scene.giveBack(scene.cashier, order, 2, item).statusCode(409).body("code", equalTo("NOT_PAID"));
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 600.00 0.00 400.00");
        Api.as(scene.finance)
                .get("/ledger-entries?lineId=" + line)
                .then()
                .statusCode(200)
                .body("items.kind", contains("PAYMENT_RETURN", "PAYMENT"))
                .body("items[0].reverses", notNullValue())
                .body("items[1].reversedBy", notNullValue());
        scene.pay(scene.cashier, order, 2, FundsScene.today()).statusCode(201);
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 0.00 600.00 400.00");
        assertThat(World.count("select count(*) from ledger_entry where order_id = ?", order))
                .isEqualTo(3);
    }

    @Test
    void who_keeps_the_ledger_enters_no_payment_as_sent_back() {
        scene.world.appoint(scene.finance, Role.CASHIER, scene.bureau);
        UUID line = scene.aidLine("1000.00");
        UUID order = order(scene.wanted(line, Purpose.HARDSHIP_AID, "600.00"));
        scene.pay(scene.cashier, order, 0, FundsScene.today()).statusCode(201);
        scene.giveBack(scene.finance, order, 1, scene.items(order).get(0))
                .statusCode(422)
                .body("code", equalTo("LEDGER_KEEPER_PAYS"));
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 0.00 600.00 400.00");
    }

    @Test
    void nothing_is_paid_out_of_the_line_of_a_year_whose_books_are_closed() {
        UUID line = scene.aidLine("1000.00");
        scene.closeYear();
        Problem refused = refusal(scene.wanted(line, Purpose.HARDSHIP_AID, "600.00"));
        assertThat(String.valueOf(refused.code())).isEqualTo("YEAR_CLOSED");
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 0.00 0.00 1000.00");
    }

    @Test
    void a_second_payment_of_the_same_finds_nothing_to_pay() {
        UUID order = order(scene.wanted(scene.aidLine("1000.00"), Purpose.HARDSHIP_AID, "1.00", "2.00"));
        String first = scene.items(order).get(0);
        var one = Map.<String, Object>of("paidOn", FundsScene.TODAY.toString(), "items", List.of(first));
        scene.pay(scene.cashier, order, 0, one).statusCode(201).body("waiting", equalTo(1));
        scene.pay(scene.cashier, order, 0, one).statusCode(412);
        scene.pay(scene.cashier, order, 1, one).statusCode(409).body("code", equalTo("NOTHING_TO_PAY"));
        scene.pay(scene.cashier, order, 1, FundsScene.today()).statusCode(201).body("state", equalTo("PAID"));
        var tomorrow =
                Map.<String, Object>of("paidOn", FundsScene.TODAY.plusDays(1).toString());
        scene.pay(scene.cashier, order, 2, tomorrow).statusCode(400);
    }

    @Test
    void the_same_origin_again_gives_the_order_there_is() {
        UUID line = scene.aidLine("1000.00");
        var wanted = scene.wanted(line, Purpose.HARDSHIP_AID, "400.00");
        assertThat(order(wanted)).isEqualTo(order(wanted));
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 400.00 0.00 600.00");
    }

    @Test
    void cancelled_it_gives_back_what_was_not_paid() {
        UUID line = scene.aidLine("1000.00");
        UUID order = order(scene.wanted(line, Purpose.HARDSHIP_AID, "300.00", "200.00"));
        String first = scene.items(order).get(0);
        scene.pay(scene.cashier, order, 0, Map.of("paidOn", FundsScene.TODAY.toString(), "items", List.of(first)))
                .statusCode(201);
        scene.deciding(acting, () -> {
            funds.cancel(order, "名单有误");
            return order;
        });
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 0.00 300.00 700.00");
        scene.pay(scene.cashier, order, 2, FundsScene.today()).statusCode(409);
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        UUID order = order(scene.wanted(scene.aidLine("1000.00"), Purpose.HARDSHIP_AID, "1.00"));
        Api.as(scene.stranger).get("/payment-orders/" + order).then().statusCode(404);
        Api.as(scene.stranger).get("/payment-orders/" + order + "/items").then().statusCode(404);
        Api.as(scene.stranger).get("/payment-orders").then().statusCode(200).body("items", empty());
        scene.pay(scene.foreignCashier, order, 0, FundsScene.today()).statusCode(404);
    }

    private UUID order(PaymentOrder wanted) {
        return scene.deciding(acting, () -> funds.order(wanted));
    }

    private Problem refusal(PaymentOrder wanted) {
        return catchThrowableOfType(Problem.class, () -> order(wanted));
    }
}
