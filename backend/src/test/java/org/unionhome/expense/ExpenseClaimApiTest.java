package org.unionhome.expense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Statements;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Table 5.3 for claims: set aside at the approval, paid once, and every way back. */
@QuarkusTest
class ExpenseClaimApiTest {

    private final ExpenseScene scene = new ExpenseScene();

    @Test
    void what_is_claimed_is_checked_approved_paid_and_stands_in_the_ledger_once() {
        UUID line = scene.activityLine("1000.00");
        String claim = scene.drafted("600.00", line);
        scene.step(scene.handler, claim, "submissions")
                .statusCode(201)
                .body("claim.claimNo", startsWith("BX-"))
                .body("claim.status", equalTo("SUBMITTED"))
                .body("actions", contains("WITHDRAW"));
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 0.00 0.00 1000.00");
        scene.check(scene.finance, claim).statusCode(201).body("checked.by.name", equalTo("钱会计"));
        scene.step(scene.chair, claim, "approvals").statusCode(201).body("approved.by.name", equalTo("冯主席"));
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 600.00 0.00 400.00");
        scene.pay(scene.cashier, claim).statusCode(201);
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 0.00 600.00 400.00");
        Api.as(scene.handler)
                .get("/expense-claims/" + claim)
                .then()
                .statusCode(200)
                .body("claim.status", equalTo("PAID"))
                .body("claim.payee", equalTo("周组织"))
                .body("paid.by.name", equalTo("孙出纳"))
                .body("lines[0].paidOn", equalTo(FundsScene.TODAY.toString()));
        assertThat(World.count("select count(*) from ledger_entry where order_id = ?", scene.order(claim)))
                .isOne();
        scene.pay(scene.cashier, claim).statusCode(409);
    }

    @Test
    void line_exhausted_by_a_fen_is_blocked_with_the_balance_and_nothing_changes() {
        UUID line = scene.activityLine("1000.00");
        String claim = scene.checked("1000.01", line);
        scene.step(scene.chair, claim, "approvals")
                .statusCode(409)
                .body("code", equalTo("BUDGET_EXHAUSTED"))
                .body("detail", containsString("1000.00"));
        assertThat(ExpenseScene.status(claim)).isEqualTo("CHECKED");
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 0.00 0.00 1000.00");
    }

    @Test
    void a_gift_to_a_retired_worker_is_not_paid_by_union_funds_and_the_right_source_is_named() {
        scene.funds.approved(
                null,
                List.of(
                        FundsScene.line("50104", "UNION_FUND", "1000.00"),
                        FundsScene.line("50104", "ADMIN_WELFARE", "1000.00")));
        UUID own = scene.funds.lineOf("50104", "UNION_FUND");
        UUID right = scene.funds.lineOf("50104", "ADMIN_WELFARE");
        var content = ExpenseScene.content("200.00", own, List.of(ExpenseScene.invoice("200.00")));
        content.put("use", "RETIREE_GIFT");
        scene.begin(scene.handler, scene.bureau, content)
                .statusCode(422)
                .body("code", equalTo("FUND_NOT_FOR_PURPOSE"))
                .body("detail", containsString("皖工发〔2025〕18号"))
                .body("detail", containsString("ADMIN_WELFARE"));
        Api.as(scene.handler)
                .get("/expense-offers?use=RETIREE_GIFT&unionId=" + scene.bureau)
                .then()
                .statusCode(200)
                .body("items.id", contains(right.toString()));
    }

    @Test
    void what_was_sent_back_is_changed_and_handed_in_again() {
        UUID line = scene.activityLine("1000.00");
        String claim = scene.checked("600.00", line);
        scene.step(scene.chair, claim, "returns", Map.of("reason", "发票抬头不是本工会"))
                .statusCode(201)
                .body("claim.status", equalTo("DRAFT"))
                .body("sentBack.reason", equalTo("发票抬头不是本工会"));
        Api.sending(scene.handler, ExpenseScene.content("500.00", line, List.of(ExpenseScene.invoice("500.00"))))
                .header("If-Match", "\"" + ExpenseScene.version(claim) + "\"")
                .put("/expense-claims/" + claim)
                .then()
                .statusCode(200)
                .body("claim.total", equalTo("500.00"));
        scene.step(scene.handler, claim, "submissions").statusCode(201);
        scene.check(scene.finance, claim).statusCode(201);
        scene.step(scene.chair, claim, "approvals").statusCode(201);
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 500.00 0.00 500.00");
    }

    @Test
    void what_was_withdrawn_or_submitted_is_changed_no_more_and_a_stale_version_neither() {
        UUID line = scene.activityLine("1000.00");
        String claim = scene.submitted("600.00", line);
        var content = ExpenseScene.content("1.00", line, List.of(ExpenseScene.invoice("1.00")));
        Api.sending(scene.handler, content)
                .header("If-Match", "\"2\"")
                .put("/expense-claims/" + claim)
                .then()
                .statusCode(409)
                .body("code", equalTo("EXPENSE_STATE"));
        Api.sending(scene.handler, content)
                .header("If-Match", "\"0\"")
                .put("/expense-claims/" + claim)
                .then()
                .statusCode(412);
        scene.paper(scene.handler, claim).statusCode(409);
        scene.step(scene.handler, claim, "withdrawals", Map.of("reason", "改由行政列支"))
                .statusCode(201)
                .body("claim.status", equalTo("WITHDRAWN"))
                .body("actions", empty());
        scene.step(scene.handler, claim, "submissions").statusCode(409);
    }

    @Test
    void without_a_paper_nothing_is_submitted() {
        UUID line = scene.activityLine("1000.00");
        String claim = scene.begin(
                        scene.handler,
                        scene.bureau,
                        ExpenseScene.content("10.00", line, List.of(ExpenseScene.invoice("10.00"))))
                .statusCode(201)
                .extract()
                .path("claim.id");
        scene.step(scene.handler, claim, "submissions").statusCode(409).body("code", equalTo("EXPENSE_WITHOUT_PAPERS"));
        String paper =
                scene.paper(scene.handler, claim).statusCode(201).extract().path("papers[0].id");
        Api.as(scene.finance)
                .get("/expense-claims/" + claim + "/papers/" + paper)
                .then()
                .statusCode(200);
        Api.as(scene.handler)
                .delete("/expense-claims/" + claim + "/papers/" + paper)
                .then()
                .statusCode(200)
                .body("papers", empty());
    }

    @Test
    void a_branch_without_a_budget_is_reimbursed_by_the_union_above() {
        UUID line = scene.activityLine("1000.00");
        UUID branch = scene.funds.world.union("第一分工会", scene.bureau);
        TestMember organizer = scene.funds.world.officer("林干事", Role.ORGANIZER, branch);
        String claim = scene.drafted(
                organizer, branch, ExpenseScene.content("80.00", null, List.of(ExpenseScene.invoice("80.00"))));
        scene.step(organizer, claim, "submissions").statusCode(201);
        scene.check(scene.finance, claim).statusCode(400).body("errors.code", contains("BUDGET_LINE_NEEDED"));
        scene.check(scene.finance, claim, line).statusCode(201);
        scene.step(scene.chair, claim, "approvals").statusCode(201);
        scene.pay(scene.cashier, claim).statusCode(201);
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 0.00 80.00 920.00");
    }

    @Test
    void a_foreign_claim_does_not_exist_and_the_attempt_leaves_a_line() {
        String claim = scene.submitted("600.00", scene.activityLine("1000.00"));
        Api.as(scene.funds.stranger).get("/expense-claims/" + claim).then().statusCode(404);
        scene.step(scene.funds.stranger, claim, "approvals").statusCode(404);
        Api.as(scene.funds.stranger).get("/expense-claims").then().body("items", empty());
        assertThat(World.count(
                        "select count(*) from audit_entry where subject_id = ? and action like 'expense.%'"
                                + " and actor = '吴主席'",
                        claim))
                .isEqualTo(2);
    }

    @Test
    void what_is_not_settled_goes_to_the_union_that_takes_over_and_what_was_paid_stays() {
        UUID line = scene.activityLine("1000.00");
        UUID branch = scene.funds.world.union("第一分工会", scene.bureau);
        UUID successor = scene.funds.world.union("第二分工会", scene.bureau);
        TestMember organizer = scene.funds.world.officer("林干事", Role.ORGANIZER, branch);
        TestMember drafter = scene.funds.world.officer("郑管理", Role.ADMINISTRATOR, scene.bureau);
        String open = handedIn(organizer, branch);
        String paid = handedIn(organizer, branch);
        scene.check(scene.finance, paid, line).statusCode(201);
        scene.step(scene.chair, paid, "approvals").statusCode(201);
        scene.pay(scene.cashier, paid).statusCode(201);
        String plan = Api.sending(
                        drafter,
                        Map.of(
                                "unionId",
                                scene.bureau,
                                "title",
                                "机构改革",
                                "effectiveOn",
                                FundsScene.TODAY.toString(),
                                "steps",
                                List.of(Map.of("kind", "MERGE", "unionId", branch, "targetId", successor))))
                .post("/reorganizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(scene.chair)
                .header("If-Match", "\"0\"")
                .post("/reorganizations/" + plan + "/executions")
                .then()
                .statusCode(201);
        assertThat(unionOf(open)).isEqualTo("第二分工会");
        assertThat(unionOf(paid)).isEqualTo("第一分工会");
        scene.check(scene.finance, open, line).statusCode(201);
    }

    private String handedIn(TestMember organizer, UUID branch) {
        String claim = scene.drafted(
                organizer, branch, ExpenseScene.content("80.00", null, List.of(ExpenseScene.invoice("80.00"))));
        scene.step(organizer, claim, "submissions").statusCode(201);
        return claim;
    }

    private static String unionOf(String claim) {
        return World.text(
                "select u.name from expense_claim c join union_node u on u.id = c.union_id where c.id = ?::uuid",
                claim);
    }

    @Test
    void lists_are_walked_by_cursor_and_taken_out_as_a_workbook() {
        UUID line = scene.activityLine("1000.00");
        String first = scene.drafted("10.00", line);
        String second = scene.submitted("20.00", line);
        String next = Api.as(scene.finance)
                .get("/expense-claims?limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(second))
                .extract()
                .path("next");
        Api.as(scene.finance)
                .get("/expense-claims?limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(first));
        Api.as(scene.finance).get("/expense-claims?status=SUBMITTED").then().body("items.id", contains(second));
        Api.as(scene.handler).get("/expense-claims?mine=true").then().body("items.id", hasItem(first));
        Api.as(scene.chair).get("/expense-claims?mine=true").then().body("items", empty());
        Api.as(scene.finance).get("/expense-claim-lists/workbook").then().statusCode(200);
        assertThat(Statements.fewest(() ->
                        Api.as(scene.finance).get("/expense-claims?limit=1").then()))
                .isEqualTo(Statements.fewest(() ->
                        Api.as(scene.finance).get("/expense-claims?limit=200").then()));
    }
}
