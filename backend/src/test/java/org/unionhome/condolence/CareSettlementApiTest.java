package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What visits cost is settled by three people against a budget line: each visit once, each yuan once in the ledger. */
@QuarkusTest
class CareSettlementApiTest {

    private SettlementScene scene;

    @BeforeEach
    void a_line_of_5000_yuan() {
        scene = new SettlementScene("5000.00");
    }

    @Test
    void gathered_submitted_approved_and_paid_it_repays_each_handler_and_is_in_the_ledger_once() {
        scene.visited(scene.organizer, "800.00");
        scene.visited(scene.organizer, "500.00");
        scene.visited(scene.women, "300.00");
        String id = scene.gather(scene.organizer, Map.of())
                .statusCode(201)
                .body("settlement.settlementNo", startsWith("WJ-"))
                .body("settlement.status", equalTo("DRAFT"))
                .body("settlement.visits", equalTo(3))
                .body("settlement.total", equalTo("1600.00"))
                .body("lineId", equalTo(scene.line.toString()))
                .body("lines", hasSize(1))
                .extract()
                .path("settlement.id");
        scene.submit(scene.organizer, id, 0, Map.of())
                .statusCode(201)
                .body("settlement.submittedBy.name", equalTo("周组织"))
                .body("decidable", equalTo(false));
        assertThat(scene.figures()).isEqualTo("5000.00 0.00 0.00 5000.00");
        SettlementScene.show(scene.chair, id).body("decidable", equalTo(true));
        scene.decide(scene.chair, id, 1, null)
                .statusCode(201)
                .body("settlement.status", equalTo("APPROVED"))
                .body("orderId", notNullValue());
        assertThat(scene.figures()).isEqualTo("5000.00 1600.00 0.00 3400.00");
        Api.as(scene.cashier)
                .get("/payment-orders/" + SettlementScene.orderOf(id) + "/items")
                .then()
                .body("items.amount.sort()", contains("1300.00", "300.00"));
        scene.pay(scene.cashier, id, 0).statusCode(201);
        scene.pay(scene.cashier, id, 1).statusCode(409).body("code", equalTo("NOTHING_TO_PAY"));
        SettlementScene.show(scene.finance, id)
                .body("settlement.status", equalTo("PAID"))
                .body("settlement.paidOn", equalTo(SettlementScene.TODAY.toString()))
                .body("shares.paidOn", contains(List.of(notNullValue(), notNullValue())));
        assertThat(scene.figures()).isEqualTo("5000.00 0.00 1600.00 3400.00");
        assertThat(World.text(
                        """
                        select sum(p.debit)::text from ledger_posting p join ledger_entry e on e.id = p.entry_id
                         where e.union_id = ? and p.account = '50104'
                        """,
                        scene.branch))
                .isEqualTo("1600.00");
        assertThat(World.count(
                        "select count(*) from notice where kind = 'CARE_SETTLEMENT_PAID' and person_id in (?, ?)",
                        scene.organizer.id(),
                        scene.women.id()))
                .isEqualTo(2);
    }

    @Test
    void out_of_an_advance_who_keeps_it_gets_it_in_one_sum() {
        scene.visited(scene.organizer, "800.00");
        scene.visited(scene.women, "300.00");
        String id = scene.gathered(scene.organizer);
        scene.submit(scene.organizer, id, 0, Map.of("payTo", "ADVANCE"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/advanceHolder"));
        scene.submit(scene.organizer, id, 0, Map.of("payTo", "ADVANCE", "advanceHolder", "李管理"))
                .statusCode(201);
        scene.decide(scene.chair, id, 1, null).statusCode(201);
        Api.as(scene.cashier)
                .get("/payment-orders/" + SettlementScene.orderOf(id) + "/items")
                .then()
                .body("items.payee", contains("李管理"))
                .body("items.amount", contains("1100.00"));
        scene.pay(scene.cashier, id, 0).statusCode(201);
        SettlementScene.show(scene.chair, id).body("settlement.status", equalTo("PAID"));
    }

    @Test
    void a_fen_above_what_the_line_holds_is_refused_with_the_balance_and_changes_nothing() {
        var poor = new SettlementScene("799.99");
        poor.visited(poor.organizer, "800.00");
        String id = poor.submitted(poor.organizer);
        poor.decide(poor.chair, id, 1, null)
                .statusCode(409)
                .body("code", equalTo("BUDGET_EXHAUSTED"))
                .body("detail", containsString("799.99"));
        SettlementScene.show(poor.chair, id)
                .body("settlement.status", equalTo("SUBMITTED"))
                .body("orderId", nullValue());
        assertThat(poor.figures()).isEqualTo("799.99 0.00 0.00 799.99");
    }

    @Test
    void goods_belong_to_no_settlement_and_what_waits_is_told_by_age_and_by_handler() {
        scene.visited(scene.organizer, "800.00");
        TestMember old = scene.world.member("林晓", scene.branch);
        scene.visited(scene.women, old, "VOUCHER", "300.00", SettlementScene.TODAY.minusDays(40));
        TestMember goods = scene.world.member("何苗", scene.branch);
        scene.visited(scene.women, goods, "GOODS", "200.00", SettlementScene.TODAY.minusDays(2));
        var totals = Api.as(scene.finance)
                .get("/condolence-unsettled-totals?unionId=" + scene.branch)
                .then()
                .statusCode(200)
                .body("visits", equalTo(2))
                .body("amount", equalTo("1100.00"))
                .body("ages.amount", contains("800.00", "300.00", "0.00", "0.00"))
                .body("handlers.handler.name", contains("周组织", "郑女工"))
                .extract();
        String women = totals.path("handlers[1].handler.id");
        Api.as(scene.finance)
                .get("/condolence-unsettled-visits?unionId=" + scene.branch + "&handlerId=" + women)
                .then()
                .body("items.memberName", contains("林晓"))
                .body("items[0].days", equalTo(40));
        String month = SettlementScene.TODAY.minusDays(40).toString().substring(0, 7);
        scene.gather(scene.organizer, Map.of("month", month, "handlerId", women))
                .statusCode(201)
                .body("settlement.month", equalTo(month))
                .body("settlement.handlerName", equalTo("郑女工"))
                .body("settlement.total", equalTo("300.00"));
        scene.gather(scene.organizer, Map.of("month", month))
                .statusCode(409)
                .body("code", equalTo("NOTHING_TO_SETTLE"));
    }

    @Test
    void sent_back_it_says_why_and_can_be_submitted_again_and_withdrawn_and_given_up() {
        scene.visited(scene.organizer, "800.00");
        String id = scene.submitted(scene.organizer);
        scene.decide(scene.chair, id, 1, "缺少住院证明")
                .statusCode(201)
                .body("settlement.status", equalTo("DRAFT"))
                .body("reason", equalTo("缺少住院证明"))
                .body("reasonBy.name", equalTo("冯主席"));
        scene.submit(scene.women, id, 2, Map.of()).statusCode(201).body("reason", nullValue());
        SettlementScene.withdraw(scene.organizer, id, 3)
                .statusCode(201)
                .body("settlement.status", equalTo("DRAFT"))
                .body("settlement.submittedBy", nullValue());
        Api.as(scene.organizer)
                .header("If-Match", "\"4\"")
                .delete("/condolence-settlements/" + id)
                .then()
                .statusCode(204);
        SettlementScene.show(scene.organizer, id).body("settlement.status", equalTo("CANCELLED"));
        scene.gather(scene.organizer, Map.of()).statusCode(201);
    }

    @Test
    void cancelled_before_it_is_paid_the_line_has_the_money_and_the_visits_wait_again() {
        scene.visited(scene.organizer, "800.00");
        String id = scene.approved(scene.organizer);
        scene.cancel(scene.chair, id, 2).statusCode(201).body("settlement.status", equalTo("CANCELLED"));
        assertThat(scene.figures()).isEqualTo("5000.00 0.00 0.00 5000.00");
        scene.pay(scene.cashier, id, 1).statusCode(409);
        String again = scene.approved(scene.organizer);
        scene.pay(scene.cashier, again, 0).statusCode(201);
        assertThat(scene.figures()).isEqualTo("5000.00 0.00 800.00 4200.00");
    }

    @Test
    void what_the_bank_sends_back_waits_to_be_paid_again() {
        scene.visited(scene.organizer, "800.00");
        String id = scene.approved(scene.organizer);
        scene.pay(scene.cashier, id, 0).statusCode(201);
        String order = SettlementScene.orderOf(id);
        String item = Api.as(scene.cashier)
                .get("/payment-orders/" + order + "/items")
                .then()
                .extract()
                .path("items[0].id");
        SettlementScene.step(
                        scene.cashier,
                        "/payment-orders/" + order + "/returns",
                        1,
                        Map.of("itemId", item, "returnedOn", SettlementScene.TODAY.toString(), "reason", "账号有误"))
                .statusCode(201);
        SettlementScene.show(scene.chair, id)
                .body("settlement.status", equalTo("APPROVED"))
                .body("returnedReason", equalTo("账号有误"));
        scene.pay(scene.cashier, id, 2).statusCode(201);
        SettlementScene.show(scene.chair, id)
                .body("settlement.status", equalTo("PAID"))
                .body("returnedReason", nullValue());
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists_and_the_attempt_is_noted() {
        scene.visited(scene.organizer, "800.00");
        String id = scene.submitted(scene.organizer);
        SettlementScene.show(scene.care.stranger, id).statusCode(404);
        Api.as(scene.care.stranger)
                .get("/condolence-settlements/" + id + "/visits")
                .then()
                .statusCode(404);
        SettlementScene.withdraw(scene.care.stranger, id, 1).statusCode(404);
        Api.as(scene.care.stranger)
                .get("/condolence-settlements")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.as(scene.care.stranger)
                .get("/condolence-unsettled-totals?unionId=" + scene.branch)
                .then()
                .statusCode(404);
        assertThat(World.count("select count(*) from audit_entry where subject_id = ? and outcome = 'REFUSED'", id))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void as_a_file_it_is_fetched_for_a_purpose_that_the_members_see() {
        TestMember member = scene.world.member("陈思远", scene.branch);
        scene.visited(scene.organizer, member, "CASH", "800.00", SettlementScene.TODAY.minusDays(1));
        String id = scene.gathered(scene.organizer);
        Api.as(scene.finance)
                .get("/condolence-settlements/" + id + "/workbook?purpose=INSPECTION")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".xlsx"));
        Api.as(member).get("/me/reads").then().statusCode(200).body("items[0].purpose", equalTo("INSPECTION"));
    }
}
