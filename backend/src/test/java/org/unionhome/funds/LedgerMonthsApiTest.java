package org.unionhome.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Refusal;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** A month of the books is closed by its keeper, takes nothing any more, and is reopened by somebody else. */
@QuarkusTest
class LedgerMonthsApiTest {

    private final BooksScene scene = new BooksScene();
    private final Receipts receipts;
    private final ActingAs acting;

    LedgerMonthsApiTest(Receipts receipts, ActingAs acting) {
        this.receipts = receipts;
        this.acting = acting;
    }

    @Test
    void a_closed_month_keeps_its_figures_and_takes_no_entry() {
        scene.recorded(BooksScene.day(3, 10), "5000.00");
        scene.recorded(BooksScene.day(3, 31), "250.50");
        String id = scene.closed(BooksScene.month(3));
        Api.as(scene.funds.chair)
                .get("/ledger-closings/" + id)
                .then()
                .statusCode(200)
                .body("entries", equalTo(2))
                .body("figures.account", contains("102", "404"))
                .body("figures.accountName", contains("银行存款", "政府补助收入"))
                .body("figures.debit", contains("5250.50", "0.00"))
                .body("figures.credit", contains("0.00", "5250.50"));
        scene.record(scene.funds.finance, BooksScene.day(3, 15), "1.00", null)
                .statusCode(409)
                .body("code", equalTo("MONTH_CLOSED"));
        scene.close(scene.funds.finance, BooksScene.month(3)).statusCode(409).body("code", equalTo("MONTH_CLOSED"));
        scene.months()
                .body("items", hasSize(12))
                .body("items[2].closed", equalTo(true))
                .body("items[2].entries", equalTo(2))
                .body("items[2].income", equalTo("5250.50"))
                .body("items[2].closedBy.name", equalTo("钱会计"))
                .body("items[3].closed", equalTo(false));
    }

    @Test
    void money_that_a_feature_took_in_is_not_booked_into_a_closed_month_either() {
        scene.closed(BooksScene.month(5));
        var receipt = new Receipts.Receipt(
                Ids.next(),
                scene.bureau,
                BooksScene.day(5, 2),
                Receipts.Income.DUES,
                Receipts.Where.BANK,
                "会费",
                Money.of("10.00"));
        Refusal refused = null;
        try {
            scene.funds.deciding(acting, () -> {
                receipts.received(List.of(receipt));
                return true;
            });
        } catch (Problem problem) {
            refused = problem.code();
        }
        assertThat(refused).isEqualTo(ProblemCode.MONTH_CLOSED);
    }

    @Test
    void months_are_closed_in_their_order_and_not_before_they_are_over() {
        scene.recorded(BooksScene.day(2, 1), "1.00");
        scene.recorded(BooksScene.day(4, 1), "1.00");
        scene.checks(BooksScene.month(4))
                .body("items.kind", contains("EARLIER_OPEN"))
                .body("items[0].count", equalTo(1))
                .body("items[0].blocks", equalTo(true));
        scene.close(scene.funds.finance, BooksScene.month(4))
                .statusCode(409)
                .body("code", equalTo("EARLIER_MONTH_OPEN"));
        String current = FundsScene.TODAY.toString().substring(0, 7);
        scene.checks(current).body("items.kind", hasItem("NOT_OVER"));
        scene.close(scene.funds.finance, current).statusCode(409).body("code", equalTo("MONTH_NOT_OVER"));
        scene.closed(BooksScene.month(2));
        scene.closed(BooksScene.month(4));
        scene.months()
                .body("items[1].closed", equalTo(true))
                .body("items[2].closed", equalTo(true))
                .body("items[2].closingId", nullValue())
                .body("items[3].closed", equalTo(true))
                .body("items[4].closed", equalTo(false));
    }

    @Test
    void no_year_is_closed_while_a_budget_document_of_it_is_open() {
        var budget = scene.funds.budget(List.of(FundsScene.line("50104", "UNION_FUND", "1.00")));
        budget.put("year", BooksScene.LAST_YEAR);
        scene.funds.draft(budget).statusCode(201);
        scene.checks(BooksScene.month(11))
                .body("items[0].kind", equalTo("BUDGET_OPEN"))
                .body("items[0].blocks", equalTo(false));
        scene.checks(BooksScene.month(12)).body("items[0].blocks", equalTo(true));
        scene.close(scene.funds.finance, BooksScene.month(12))
                .statusCode(409)
                .body("code", equalTo("MONTH_HAS_OPEN_ITEMS"));
        scene.closed(BooksScene.month(11));
    }

    @Test
    void more_gone_out_than_came_in_is_worth_a_look_before_closing() {
        String entry = scene.recorded(BooksScene.day(1, 5), "100.00");
        scene.reverse(entry, BooksScene.day(1, 6)).statusCode(201);
        scene.checks(BooksScene.month(1)).body("items", empty());
        World.run(
                "with e as (insert into ledger_entry (id, union_id, entry_on, kind, description, recorded_by,"
                        + " recorder_name, recorded_at) values (uuidv7(), ?, ?, 'MANUAL', 'x', 'x', 'x', now())"
                        + " returning id) insert into ledger_posting (entry_id, position, account, debit, credit)"
                        + " select id, 0, '503', 5, 0 from e union all select id, 1, '102', 0, 5 from e",
                scene.bureau,
                BooksScene.day(1, 9));
        scene.checks(BooksScene.month(1))
                .body("items.kind", contains("OVERDRAWN"))
                .body("items.blocks", contains(false));
    }

    @Test
    void reopened_by_another_with_a_reason_and_closed_again() {
        scene.funds.world.appoint(scene.funds.finance, Role.CHAIR, scene.bureau);
        scene.recorded(BooksScene.day(6, 1), "10.00");
        String id = scene.closed(BooksScene.month(6));
        scene.reopen(scene.funds.finance, id, 0).statusCode(422).body("code", equalTo("REOPENED_BY_CLOSER"));
        scene.reopen(scene.funds.chair, id, 7).statusCode(412);
        scene.reopen(scene.funds.stranger, id, 0).statusCode(404);
        scene.reopen(scene.funds.chair, id, 0)
                .statusCode(201)
                .body("reopenedBy.name", equalTo("冯主席"))
                .body("reopenReason", equalTo("漏记一笔上级补助"));
        scene.reopen(scene.funds.chair, id, 1).statusCode(409).body("code", equalTo("MONTH_REOPENED"));
        scene.recorded(BooksScene.day(6, 2), "5.00");
        String again = scene.closed(BooksScene.month(6));
        Api.as(scene.funds.chair).get("/ledger-closings/" + again).then().body("figures.debit", hasItem("15.00"));
        Api.as(scene.funds.chair).get("/ledger-closings/" + id).then().body("figures.debit", hasItem("10.00"));
    }

    @Test
    void months_are_reopened_from_the_last_one_back() {
        String may = scene.closed(BooksScene.month(5));
        String june = scene.closed(BooksScene.month(6));
        scene.reopen(scene.funds.chair, may, 0).statusCode(409).body("code", equalTo("LATER_MONTH_CLOSED"));
        scene.reopen(scene.funds.chair, june, 0).statusCode(201);
        scene.reopen(scene.funds.chair, may, 0).statusCode(201);
    }

    @Test
    void the_database_lets_nobody_reopen_what_she_closed() {
        String id = scene.closed(BooksScene.month(7));
        assertThat(refusal(
                        "update ledger_closing set reopener_name = closer_name, reopener_hands = closer_hands,"
                                + " reopened_at = now(), reopen_reason = 'x' where id = ?::uuid",
                        id))
                .contains("ledger_closing_reopened_by_another");
        assertThat(refusal("update ledger_closing set entries = 9 where id = ?::uuid", id))
                .contains("never changed");
        assertThat(refusal("delete from ledger_closing where id = ?::uuid", id)).contains("never changed");
    }

    @Test
    void the_cashier_closes_nothing() {
        scene.close(scene.funds.foreignCashier, BooksScene.month(1)).statusCode(403);
        scene.funds.world.appoint(scene.funds.cashier, Role.FINANCE, scene.bureau);
        scene.close(scene.funds.cashier, BooksScene.month(1))
                .statusCode(422)
                .body("code", equalTo("LEDGER_KEEPER_PAYS"));
    }

    @Test
    void cashier_is_ledger_keeper_blocked_by_the_database_also_after_a_change_of_office() {
        World.run(
                "with e as (insert into ledger_entry (id, union_id, entry_on, kind, description, recorded_by,"
                        + " recorder_name, recorded_at, origin_id) values (uuidv7(), ?, ?, 'MANUAL', 'x', 'one', 'x',"
                        + " now(), null) returning id) insert into ledger_posting (entry_id, position, account, debit,"
                        + " credit) select id, 0, '503', 5, 0 from e union all select id, 1, '102', 0, 5 from e",
                scene.bureau,
                BooksScene.day(8, 9));
        String payment = "insert into ledger_entry (id, union_id, entry_on, kind, description, order_id, recorded_by,"
                + " recorder_name, recorded_at) values (uuidv7(), ?, ?, 'PAYMENT', 'x', uuidv7(), 'one', 'x', now())";
        assertThat(refusal(payment, scene.bureau, BooksScene.day(8, 30))).contains("keeps no ledger");
        assertThat(refusal(payment, scene.bureau, BooksScene.day(9, 1))).doesNotContain("keeps no ledger");
    }

    @Test
    void a_late_record_for_a_closed_year_appears_as_restatement_with_reason() {
        scene.recorded(BooksScene.day(12, 1), "1000.00");
        String closing = scene.closed(BooksScene.month(12));
        var late = Map.of("month", BooksScene.month(12), "reason", "次年一月才收到回单");
        String id = scene.record(scene.funds.finance, FundsScene.TODAY, "300.00", late)
                .statusCode(201)
                .body("restates.month", equalTo(BooksScene.month(12)))
                .body("restates.reason", equalTo("次年一月才收到回单"))
                .extract()
                .path("id");
        scene.months().body("items[11].income", equalTo("1000.00")).body("items[11].restatements", equalTo(1));
        Api.as(scene.funds.chair)
                .get("/ledger-closings/" + closing)
                .then()
                .body("figures.credit", contains("0.00", "1000.00"));
        Api.as(scene.funds.finance)
                .get("/ledger-entries?restates=" + BooksScene.month(12))
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        scene.record(
                        scene.funds.finance,
                        FundsScene.TODAY,
                        "1.00",
                        Map.of("month", FundsScene.TODAY.toString().substring(0, 7), "reason", "迟到"))
                .statusCode(400)
                .body("errors.code", contains("MONTH_IS_OPEN"));
    }

    @Test
    void what_is_taken_back_of_a_closed_month_restates_it_without_being_told() {
        String entry = scene.recorded(BooksScene.day(10, 8), "88.00");
        String other = scene.recorded(BooksScene.day(11, 8), "8.00");
        scene.closed(BooksScene.month(10));
        scene.reverse(entry, BooksScene.day(10, 20)).statusCode(409).body("code", equalTo("MONTH_CLOSED"));
        scene.reverse(entry, BooksScene.day(11, 20))
                .statusCode(201)
                .body("restates.month", equalTo(BooksScene.month(10)))
                .body("restates.reason", equalTo("重复入账"));
        scene.reverse(other, BooksScene.day(11, 20)).statusCode(201).body("restates", nullValue());
    }

    @Test
    void entries_are_found_by_month_and_account() {
        String march = scene.recorded(BooksScene.day(3, 31), "1.00");
        String april = scene.recorded(BooksScene.day(4, 1), "1.00");
        Api.as(scene.funds.finance)
                .get("/ledger-entries?account=404&month=" + BooksScene.month(3))
                .then()
                .body("items.id", contains(march))
                .body("items.id", not(hasItem(april)));
        Api.as(scene.funds.finance)
                .get("/ledger-entries?account=401&month=" + BooksScene.month(3))
                .then()
                .body("items", empty());
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        String id = scene.closed(BooksScene.month(1));
        Api.as(scene.funds.stranger).get("/ledger-closings/" + id).then().statusCode(404);
        Api.as(scene.funds.stranger)
                .get("/ledger-months?year=2025&unionId=" + scene.bureau)
                .then()
                .statusCode(404);
        Api.as(scene.funds.stranger)
                .get("/closing-checks?month=2025-01&unionId=" + scene.bureau)
                .then()
                .statusCode(404);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'ledger.read-closing' and subject_id = ?", id))
                .isPositive();
    }

    private static String refusal(String tampering, Object... values) {
        try {
            World.run(tampering, values);
            return "";
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getCause().getMessage());
        }
    }
}
