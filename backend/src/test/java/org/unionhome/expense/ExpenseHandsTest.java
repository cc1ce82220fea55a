package org.unionhome.expense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Handler, bookkeeper, approver and payer are four, also behind what was lent; the database has the last word. */
@QuarkusTest
class ExpenseHandsTest {

    private final ExpenseScene scene = new ExpenseScene();
    private UUID line = Ids.next();

    @BeforeEach
    void there_is_money() {
        line = scene.activityLine("1000.00");
    }

    @Test
    void who_handled_a_claim_neither_checks_nor_approves_nor_sends_it_back() {
        scene.funds.world.appoint(scene.handler, Role.FINANCE, scene.bureau);
        scene.funds.world.appoint(scene.handler, Role.CHAIR, scene.bureau);
        String claim = scene.submitted("100.00", line);
        scene.check(scene.handler, claim).statusCode(422).body("code", equalTo("EXPENSE_HANDS"));
        scene.step(scene.handler, claim, "returns", Map.of("reason", "重来")).statusCode(422);
        scene.check(scene.finance, claim).statusCode(201);
        scene.step(scene.handler, claim, "approvals").statusCode(422).body("code", equalTo("EXPENSE_HANDS"));
        Api.as(scene.handler).get("/expense-claims/" + claim).then().body("actions", not(hasItem("APPROVE")));
    }

    @Test
    void who_only_changed_a_draft_has_had_a_hand_in_it() {
        String claim = scene.drafted("100.00", line);
        Api.sending(scene.chair, ExpenseScene.content("100.00", line, List.of(ExpenseScene.invoice("100.00"))))
                .header("If-Match", "\"" + ExpenseScene.version(claim) + "\"")
                .put("/expense-claims/" + claim)
                .then()
                .statusCode(200);
        scene.step(scene.handler, claim, "submissions").statusCode(201);
        scene.check(scene.finance, claim).statusCode(201);
        scene.step(scene.chair, claim, "approvals").statusCode(422).body("code", equalTo("EXPENSE_HANDS"));
    }

    @Test
    void who_checked_does_not_approve() {
        TestMember both = scene.funds.world.officer("韩会计", Role.FINANCE, scene.bureau);
        scene.funds.world.appoint(both, Role.CHAIR, scene.bureau);
        String claim = scene.submitted("100.00", line);
        scene.check(both, claim).statusCode(201);
        scene.step(both, claim, "approvals").statusCode(422).body("code", equalTo("EXPENSE_HANDS"));
    }

    @Test
    void the_cashier_who_checked_by_what_was_lent_to_her_does_not_pay() {
        TestMember lender = scene.funds.world.officer("韩会计", Role.FINANCE, scene.bureau);
        TestMember other = scene.funds.world.officer("罗出纳", Role.CASHIER, scene.bureau);
        lend(lender, other, "EXPENSE_READ", "EXPENSE_CHECK");
        String claim = scene.submitted("100.00", line);
        scene.check(other, claim).statusCode(201);
        scene.step(scene.chair, claim, "approvals").statusCode(201);
        scene.pay(other, claim).statusCode(422).body("code", equalTo("PAYER_TOOK_PART"));
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 100.00 0.00 900.00");
        scene.pay(scene.cashier, claim).statusCode(201);
    }

    @Test
    void who_lent_the_authority_to_claim_does_not_approve() {
        TestMember deputy = scene.funds.world.member("沈代办", scene.bureau);
        TestMember lender = scene.funds.world.officer("姜主席", Role.CHAIR, scene.bureau);
        lend(lender, deputy, "EXPENSE_READ", "EXPENSE_WRITE");
        String claim = scene.drafted(
                deputy, scene.bureau, ExpenseScene.content("50.00", null, List.of(ExpenseScene.invoice("50.00"))));
        scene.step(deputy, claim, "submissions").statusCode(201);
        scene.check(scene.finance, claim, line).statusCode(201);
        scene.step(lender, claim, "approvals").statusCode(422).body("code", equalTo("EXPENSE_HANDS"));
        scene.step(scene.chair, claim, "approvals").statusCode(201);
    }

    private void lend(TestMember lender, TestMember taker, String... permissions) {
        var lent = Map.of(
                "memberId", taker.id().toString(),
                "unionId", scene.bureau.toString(),
                "appointmentId", World.text("select id::text from appointment where person_id = ?", lender.id()),
                "permissions", List.of(permissions),
                "from", FundsScene.TODAY.toString(),
                "to", FundsScene.TODAY.plusDays(10).toString(),
                "reason", "外出学习");
        Api.sending(lender, lent).post("/delegations").then().statusCode(201);
    }

    @Test
    void the_database_has_the_last_word() {
        String claim = scene.checked("100.00", line);
        assertThatThrownBy(() -> World.run(
                        """
                        update expense_claim
                           set status = 'APPROVED', approver_hands = checker_hands, approver_name = '某人', approved_on = now()
                         where id = ?::uuid
                        """,
                        claim))
                .hasStackTraceContaining("expense_claim_in_four_hands");
        assertThatThrownBy(() -> World.run("delete from expense_line where claim_id = ?::uuid", claim))
                .hasStackTraceContaining("only the content of a draft changes");
    }
}
