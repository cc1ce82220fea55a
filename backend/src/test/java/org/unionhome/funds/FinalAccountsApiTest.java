package org.unionhome.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Final accounts come from the books of a closed year, are approved by another, and stay as they were approved. */
@QuarkusTest
class FinalAccountsApiTest {

    private static final String SPENT =
            """
            with e as (
                insert into ledger_entry (id, union_id, entry_on, kind, description, recorded_by, recorder_name, recorded_at)
                values (uuidv7(), ?, ?, 'MANUAL', '支出', 'books', '记账人', now()) returning id)
            insert into ledger_posting (entry_id, position, account, line_id, debit, credit)
            select id, 0, ?, ?::uuid, ?::numeric, 0 from e
            union all
            select id, 1, '102', null, 0, ?::numeric from e
            """;
    private final BooksScene scene = new BooksScene();

    @Test
    void every_figure_comes_from_the_ledger_and_the_budget() {
        UUID line = planned("1000.00");
        scene.recorded(BooksScene.day(4, 1), "5000.00");
        spent(line, "50205", "600.00");
        spent(null, "503", "25.50");
        scene.closed(BooksScene.month(4));
        scene.closed(BooksScene.month(12));
        prepare(scene.funds.finance)
                .statusCode(201)
                .body("status", equalTo("PREPARED"))
                .body("income", equalTo("5000.00"))
                .body("planned", equalTo("1000.00"))
                .body("expense", equalTo("625.50"))
                .body("lines.kind", contains("INCOME", "EXPENSE", "EXPENSE"))
                .body("lines.account", contains("404", "50205", "503"))
                .body("lines.actual", contains("5000.00", "600.00", "25.50"))
                .body("lines[1].planned", equalTo("1000.00"))
                .body("lines[1].lineId", equalTo(line.toString()))
                .body("lines[2].planned", nullValue());
        Api.as(scene.funds.chair)
                .get("/final-accounts?unionId=" + scene.bureau)
                .then()
                .statusCode(200)
                .body("items.expense", contains("625.50"))
                .body("items[0].lines", empty());
    }

    @Test
    void no_final_accounts_before_the_year_is_closed() {
        prepare(scene.funds.finance).statusCode(409).body("code", equalTo("YEAR_NOT_CLOSED"));
        scene.closed(BooksScene.month(12));
        prepare(scene.funds.chair).statusCode(403);
        prepare(scene.funds.finance).statusCode(201);
        prepare(scene.funds.finance).statusCode(409).body("code", equalTo("FINAL_ACCOUNTS_STAND"));
    }

    @Test
    void approver_is_the_preparer_blocked() {
        scene.funds.world.appoint(scene.funds.finance, Role.CHAIR, scene.bureau);
        scene.closed(BooksScene.month(12));
        String id = prepared();
        decide(scene.funds.finance, id, 0, Map.of("approve", true))
                .statusCode(422)
                .body("code", equalTo("SELF_APPROVAL"));
        assertThat(refusal(
                        "update final_accounts set status = 'APPROVED', decider_name = 'x', decider_hands ="
                                + " preparer_hands, decided_at = now() where id = ?::uuid",
                        id))
                .contains("final_accounts_approved_by_another");
    }

    @Test
    void late_record_for_a_closed_year_does_not_change_the_issued_report_and_appears_as_restatement_with_reason() {
        scene.recorded(BooksScene.day(12, 1), "1000.00");
        String closing = scene.closed(BooksScene.month(12));
        String id = prepared();
        decide(scene.funds.chair, id, 9, Map.of("approve", true)).statusCode(412);
        decide(scene.funds.chair, id, 0, Map.of("approve", true))
                .statusCode(201)
                .body("status", equalTo("APPROVED"))
                .body("decidedBy.name", equalTo("冯主席"));
        decide(scene.funds.chair, id, 1, Map.of("approve", true))
                .statusCode(409)
                .body("code", equalTo("FINAL_ACCOUNTS_DECIDED"));
        scene.reopen(scene.funds.chair, closing, 0).statusCode(409).body("code", equalTo("FINAL_ACCOUNTS_STAND"));
        scene.record(
                        scene.funds.finance,
                        FundsScene.TODAY,
                        "300.00",
                        Map.of("month", BooksScene.month(12), "reason", "次年一月才收到回单"))
                .statusCode(201);
        Api.as(scene.funds.chair)
                .get("/final-accounts/" + id)
                .then()
                .body("income", equalTo("1000.00"))
                .body("restatements", equalTo(1))
                .body("restatedIncome", equalTo("300.00"))
                .body("restatedExpense", equalTo("0.00"));
    }

    @Test
    void sent_back_with_its_reason_they_are_drawn_up_anew_from_reopened_books() {
        String closing = scene.closed(BooksScene.month(12));
        String id = prepared();
        scene.reopen(scene.funds.chair, closing, 0).statusCode(409).body("code", equalTo("FINAL_ACCOUNTS_STAND"));
        decide(scene.funds.chair, id, 0, Map.of("approve", false)).statusCode(400);
        decide(scene.funds.chair, id, 0, Map.of("approve", false, "reason", "漏记上级补助"))
                .statusCode(201)
                .body("status", equalTo("SENT_BACK"))
                .body("sentBack", equalTo("漏记上级补助"));
        scene.reopen(scene.funds.chair, closing, 0).statusCode(201);
        scene.recorded(BooksScene.day(12, 2), "70.00");
        scene.closed(BooksScene.month(12));
        prepare(scene.funds.finance).statusCode(201).body("income", equalTo("70.00"));
    }

    @Test
    void not_even_the_owner_changes_what_was_drawn_up() {
        scene.recorded(BooksScene.day(12, 1), "1000.00");
        scene.closed(BooksScene.month(12));
        String id = prepared();
        for (String tampering : List.of(
                "update final_accounts set year = 2001 where id = ?::uuid",
                "delete from final_accounts where id = ?::uuid",
                "update final_accounts_line set actual = 1 where accounts_id = ?::uuid",
                "delete from final_accounts_line where accounts_id = ?::uuid")) {
            assertThat(refusal(tampering, id)).as(tampering).contains("never changed");
        }
    }

    @Test
    void for_a_foreign_union_nothing_of_them_exists() {
        scene.closed(BooksScene.month(12));
        String id = prepared();
        Api.as(scene.funds.stranger).get("/final-accounts/" + id).then().statusCode(404);
        Api.as(scene.funds.stranger)
                .get("/final-accounts")
                .then()
                .statusCode(200)
                .body("items", empty());
        decide(scene.funds.stranger, id, 0, Map.of("approve", true)).statusCode(404);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'final-accounts.read' and subject_id = ?", id))
                .isPositive();
    }

    private UUID planned(String amount) {
        var budget = scene.funds.budget(List.of(FundsScene.line("50205", "UNION_FUND", amount)));
        budget.put("year", BooksScene.LAST_YEAR);
        String id = scene.funds.draft(budget).statusCode(201).extract().path("id");
        scene.funds.submit(id, 0).statusCode(201);
        scene.funds.decide(scene.funds.chair, id, 1, Map.of("approve", true)).statusCode(201);
        return scene.funds.lineOf("50205", "UNION_FUND");
    }

    private void spent(@Nullable UUID line, String account, String amount) {
        World.run(SPENT, scene.bureau, BooksScene.day(4, 9), account, line, amount, amount);
    }

    private ValidatableResponse prepare(TestMember who) {
        return Api.sending(who, Map.of("unionId", scene.bureau, "year", BooksScene.LAST_YEAR))
                .header("Idempotency-Key", Api.freshKey())
                .post("/final-accounts")
                .then();
    }

    private String prepared() {
        return prepare(scene.funds.finance).statusCode(201).extract().path("id");
    }

    private ValidatableResponse decide(TestMember who, String id, int version, Map<String, Object> body) {
        return Api.sending(who, body)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/final-accounts/" + id + "/decisions")
                .then();
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
