package org.unionhome.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A budget is drafted by one and approved by another; what counts changes only by an adjustment that goes the same way. */
@QuarkusTest
class BudgetApiTest {

    private final FundsScene scene = new FundsScene();

    @Test
    void drafted_submitted_and_approved_by_another_its_lines_count() {
        var aid = FundsScene.line("50205", "CENTRAL_AID", "45000.00");
        aid.put("earmark", "HARDSHIP_AID");
        String id = scene.draft(scene.budget(List.of(FundsScene.line("50104", "UNION_FUND", "30000.00"), aid)))
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("total", equalTo("75000.00"))
                .extract()
                .path("id");
        lines().body("items", empty());
        scene.submit(id, 0).statusCode(201).body("status", equalTo("SUBMITTED"));
        scene.decide(scene.chair, id, 1, Map.of("approve", true))
                .statusCode(201)
                .body("status", equalTo("APPROVED"))
                .body("approvedBy.name", equalTo("冯主席"));
        lines().body("items.planned", contains("30000.00", "45000.00"))
                .body("items.left", contains("30000.00", "45000.00"))
                .body("items[1].earmark", equalTo("HARDSHIP_AID"));
        Api.as(scene.finance)
                .get("/budgets")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].lines", empty());
    }

    @Test
    void approver_is_the_preparer_blocked() {
        scene.world.appoint(scene.finance, Role.CHAIR, scene.bureau);
        String id = scene.draft(scene.budget(List.of(FundsScene.line("50104", "UNION_FUND", "1.00"))))
                .extract()
                .path("id");
        scene.submit(id, 0).statusCode(201);
        scene.decide(scene.finance, id, 1, Map.of("approve", true))
                .statusCode(422)
                .body("code", equalTo("SELF_APPROVAL"));
        lines().body("items", empty());
    }

    @Test
    void maker_is_the_approver_blocked_and_a_second_approver_of_equal_rank_approves() {
        scene.world.appoint(scene.finance, Role.CHAIR, scene.bureau);
        String id = scene.draft(scene.budget(List.of(FundsScene.line("50104", "UNION_FUND", "1.00"))))
                .extract()
                .path("id");
        scene.submit(id, 0).statusCode(201);
        scene.decide(scene.finance, id, 1, Map.of("approve", true))
                .statusCode(422)
                .body("code", equalTo("SELF_APPROVAL"));
        TestMember second = scene.world.appoint(scene.world.member("蒋主席", scene.bureau), Role.CHAIR, scene.bureau);
        scene.decide(second, id, 1, Map.of("approve", true)).statusCode(201).body("status", equalTo("APPROVED"));
        lines().body("items.planned", contains("1.00"));
    }

    @Test
    void who_drafted_and_was_overwritten_does_not_approve() {
        scene.world.appoint(scene.finance, Role.CHAIR, scene.bureau);
        TestMember second = scene.world.appoint(scene.world.member("孙会计", scene.bureau), Role.FINANCE, scene.bureau);
        var body = scene.budget(List.of(FundsScene.line("50104", "UNION_FUND", "1.00")));
        String id = scene.draft(body).extract().path("id");
        redraft(second, id, 0, Map.of("lines", List.of(FundsScene.line("50104", "UNION_FUND", "2.00"))))
                .statusCode(200);
        Api.as(second)
                .header("If-Match", "\"1\"")
                .post("/budgets/" + id + "/submissions")
                .then()
                .statusCode(201);
        scene.decide(scene.finance, id, 2, Map.of("approve", true))
                .statusCode(422)
                .body("code", equalTo("SELF_APPROVAL"));
        lines().body("items", empty());
        scene.decide(scene.chair, id, 2, Map.of("approve", true)).statusCode(201);
    }

    /** Negative control: without the comparison it is the check of the table that holds. */
    @Test
    void the_database_refuses_the_hand_of_a_draft_in_its_approval() {
        String id = scene.draft(scene.budget(List.of(FundsScene.line("50104", "UNION_FUND", "1.00"))))
                .extract()
                .path("id");
        assertThatThrownBy(() -> World.run("update budget set approver_hands = hands where id = ?::uuid", id))
                .hasStackTraceContaining("budget_approved_by_no_hand_in_it");
    }

    @Test
    void a_year_whose_books_are_closed_gets_no_budget_and_no_adjustment_any_more() {
        String id = scene.draft(scene.budget(List.of(FundsScene.line("50104", "UNION_FUND", "1.00"))))
                .extract()
                .path("id");
        scene.submit(id, 0).statusCode(201);
        scene.closeYear();
        scene.decide(scene.chair, id, 1, Map.of("approve", true))
                .statusCode(409)
                .body("code", equalTo("YEAR_CLOSED"));
        lines().body("items", empty());
        scene.draft(scene.budget(List.of(FundsScene.line("50104", "UNION_FUND", "2.00"))))
                .statusCode(409)
                .body("code", equalTo("YEAR_CLOSED"));
    }

    @Test
    void sent_back_it_says_why_and_can_be_drafted_anew() {
        String id = scene.draft(scene.budget(List.of(FundsScene.line("50104", "UNION_FUND", "1.00"))))
                .extract()
                .path("id");
        scene.submit(id, 0).statusCode(201);
        scene.decide(scene.chair, id, 1, Map.of("approve", false)).statusCode(400);
        scene.decide(scene.chair, id, 1, Map.of("approve", false, "reason", "请补充送温暖"))
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("sentBack", equalTo("请补充送温暖"));
        redraft(id, 2, Map.of("lines", List.of(FundsScene.line("50206", "UNION_FUND", "2.00"))))
                .statusCode(200)
                .body("lines.planned", contains("2.00"));
        redraft(id, 2, Map.of("lines", List.of(FundsScene.line("50206", "UNION_FUND", "3.00"))))
                .statusCode(412);
    }

    @Test
    void what_was_approved_changes_only_by_an_adjustment_with_its_reason() {
        scene.aidLine("1000.00");
        var more = scene.budget(List.of(FundsScene.line("50205", "UNION_FUND", "1500.00")));
        scene.draft(more).statusCode(400).body("errors.pointer", hasItem("/reason"));
        scene.approved("追加帮扶资金", List.of(FundsScene.line("50205", "UNION_FUND", "1500.00")));
        lines().body("items.planned", contains("1500.00"));
        assertThat(World.count("select count(*) from budget where union_id = ? and adjustment = 1", scene.bureau))
                .isOne();
        String approved = World.text("select id::text from budget where union_id = ? and adjustment = 0", scene.bureau);
        redraft(approved, 2, Map.of("lines", List.of(FundsScene.line("50205", "UNION_FUND", "1.00"))))
                .statusCode(409)
                .body("code", equalTo("BUDGET_STATE"));
    }

    @Test
    void one_document_is_open_at_a_time_and_each_line_stands_once() {
        var budget = scene.budget(List.of(FundsScene.line("50104", "UNION_FUND", "1.00")));
        scene.draft(budget).statusCode(201);
        budget.put("reason", "再报一次");
        scene.draft(budget).statusCode(409).body("code", equalTo("BUDGET_OPEN"));
        var other = new FundsScene();
        var wrong = FundsScene.line("401", "UNION_FUND", "1.00");
        var unknown = FundsScene.line("50104", "NOWHERE", "1.00");
        var twice = FundsScene.line("50104", "UNION_FUND", "1.00");
        var earmarked = FundsScene.line("50207", "UNION_FUND", "1.00");
        earmarked.put("earmark", "HEALTH_CHECK");
        other.draft(other.budget(List.of(wrong, unknown, twice, twice, earmarked)))
                .statusCode(400)
                .body(
                        "errors.code",
                        contains("NOT_AN_EXPENSE_ACCOUNT", "UNKNOWN_VALUE", "LINE_TWICE", "SOURCE_DOES_NOT_PAY"));
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        String id = scene.draft(scene.budget(List.of(FundsScene.line("50104", "UNION_FUND", "1.00"))))
                .extract()
                .path("id");
        Api.as(scene.stranger).get("/budgets/" + id).then().statusCode(404);
        Api.as(scene.stranger).get("/budgets").then().statusCode(200).body("items", empty());
        Api.as(scene.stranger)
                .get("/budget-lines?unionId=" + scene.bureau + "&year=" + FundsScene.YEAR)
                .then()
                .statusCode(404);
        scene.decide(scene.stranger, id, 0, Map.of("approve", true)).statusCode(404);
        assertThat(World.count("select count(*) from audit_entry where action = 'budget.read' and subject_id = ?", id))
                .isPositive();
    }

    @Test
    void the_chart_says_what_each_source_may_pay_for_and_by_which_document() {
        Api.as(scene.finance)
                .get("/ledger-accounts")
                .then()
                .statusCode(200)
                .body("system", equalTo("2010"))
                .body("sources.find { it.code == 'ADMIN_WELFARE' }.pays", hasItem("HEALTH_CHECK"))
                .body("accounts.find { it.code == '50205' }.name", equalTo("困难职工帮扶费"));
    }

    private ValidatableResponse lines() {
        return Api.as(scene.finance)
                .get("/budget-lines?unionId=" + scene.bureau + "&year=" + FundsScene.YEAR)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse redraft(String id, int version, Map<String, Object> body) {
        return redraft(scene.finance, id, version, body);
    }

    private static ValidatableResponse redraft(TestMember by, String id, int version, Map<String, Object> body) {
        return Api.sending(by, body)
                .header("If-Match", "\"" + version + "\"")
                .put("/budgets/" + id)
                .then();
    }
}
