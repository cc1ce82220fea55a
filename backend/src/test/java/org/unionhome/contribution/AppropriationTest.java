package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.unionhome.contribution.ContributionScene.balance;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** What is given downward: out of a line of the budget, proposed by one, decided by another, paid by a third. */
@QuarkusTest
class AppropriationTest {

    private final RemittanceScene scene = new RemittanceScene();
    private final ContributionScene unions = scene.unions;

    @Test
    void what_was_decided_is_set_aside_on_its_line_paid_from_it_and_stands_in_both_ledgers() {
        String line = scene.lineOf("8000.00");
        String id = scene.given(line, "5000.00");
        assertThat(figures(line)).isEqualTo("8000.00 0.00 0.00 8000.00");
        scene.decide(unions.cityChair, id, 0, true)
                .statusCode(201)
                .body("remittance.status", equalTo("APPROVED"))
                .body("remittance.decidedBy.name", equalTo("卫主席"));
        assertThat(figures(line)).isEqualTo("8000.00 5000.00 0.00 3000.00");
        scene.pay(unions.cityCashier, id, 1).statusCode(201);
        assertThat(figures(line)).isEqualTo("8000.00 0.00 5000.00 3000.00");
        assertThat(balance(unions.city, "506")).isEqualTo("5000.00");
        assertThat(balance(unions.basic, "403")).isEqualTo("0.00");
        scene.confirm(unions.cashier, id, 2).statusCode(201);
        assertThat(balance(unions.basic, "403")).isEqualTo("-5000.00");
        assertThat(World.count("select count(*) from ledger_entry where origin_id = ?::uuid", id))
                .isEqualTo(2);
        assertThat(World.count("select count(*) from ledger_posting where line_id = ?::uuid and account = '506'", line))
                .isOne();
    }

    @Test
    void a_line_exhausted_by_a_fen_blocks() {
        String line = scene.lineOf("5000.00");
        String id = scene.given(line, "5000.01");
        scene.decide(unions.cityChair, id, 0, true)
                .statusCode(409)
                .body("code", equalTo("BUDGET_EXHAUSTED"))
                .body("detail", startsWith("该预算项目余额为 5000.00 元"));
        scene.pay(unions.cityCashier, id, 0).statusCode(409).body("code", equalTo("REMITTANCE_STATE"));
        scene.give(unions.cityFinance, null, "1.00").statusCode(400).body("errors[0].pointer", equalTo("/lineId"));
        scene.give(unions.cityFinance, UUID.randomUUID().toString(), "1.00").statusCode(400);
        assertThat(balance(unions.city, "506")).isEqualTo("0.00");
    }

    @Test
    void who_proposed_does_not_decide_and_who_decided_does_not_pay() {
        String line = scene.lineOf("5000.00");
        var both =
                unions.world.appoint(unions.world.officer("朱会计", Role.FINANCE, unions.city), Role.CHAIR, unions.city);
        String own = scene.give(both, line, "10.00").statusCode(201).extract().path("remittance.id");
        scene.decide(both, own, 0, true).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        var vice =
                unions.world.appoint(unions.world.officer("沈副主席", Role.CHAIR, unions.city), Role.CASHIER, unions.city);
        String id = scene.given(line, "10.00");
        scene.decide(vice, id, 0, true).statusCode(201);
        scene.pay(vice, id, 1).statusCode(422).body("code", equalTo("PAYER_TOOK_PART"));
        scene.decide(unions.chair, own, 0, true).statusCode(404);
        assertThatThrownBy(() -> World.run(
                        "update remittance set payer_hands = decider_hands, payer_name = 'x', paid_on = current_date,"
                                + " bank_reference = 'x', paid_at = now(), status = 'PAID' where id = ?::uuid",
                        id))
                .rootCause()
                .hasMessageContaining("remittance_payer_decided_not");
        assertThatThrownBy(() -> World.run(
                        "update remittance set payer_hands = '{x}', payer_name = 'x', paid_on = current_date,"
                                + " bank_reference = 'x', paid_at = now(), status = 'PAID' where id = ?::uuid",
                        own))
                .rootCause()
                .hasMessageContaining("remittance_of_a_line_is_decided");
    }

    @Test
    void a_no_says_why_and_sets_nothing_aside_and_what_is_withdrawn_is_free_again() {
        String line = scene.lineOf("5000.00");
        String refused = scene.given(line, "10.00");
        scene.decide(unions.cityChair, refused, 0, false).statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        String id = scene.given(line, "5000.00");
        scene.decide(unions.cityChair, id, 0, true).statusCode(201);
        scene.end(unions.cityFinance, id, "withdrawals", 1).statusCode(201);
        assertThat(figures(line)).isEqualTo("5000.00 0.00 0.00 5000.00");
        assertThat(World.count("select count(*) from audit_entry where action = 'remittance.decided'"))
                .isPositive();
    }

    @Test
    void of_two_decided_at_once_for_the_last_of_a_line_one_is_paid() throws Exception {
        String line = scene.lineOf("1000.00");
        List<String> asked = List.of(scene.given(line, "600.00"), scene.given(line, "600.00"));
        var threads = Executors.newFixedThreadPool(2);
        var answers = new ArrayList<Integer>();
        try {
            var acts = asked.stream()
                    .map(id -> (Callable<Integer>) () -> scene.decide(unions.cityChair, id, 0, true)
                            .extract()
                            .statusCode())
                    .toList();
            for (var answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        assertThat(figures(line)).isEqualTo("1000.00 600.00 0.00 400.00");
    }

    @Test
    void what_the_bank_sent_back_is_taken_back_in_both_ledgers_and_the_line_is_free_of_it() {
        String line = scene.lineOf("5000.00");
        var second = unions.world.officer("蒋出纳", Role.CASHIER, unions.city);
        for (boolean confirmed : List.of(false, true)) {
            String id = scene.given(line, "5000.00");
            scene.decide(unions.cityChair, id, 0, true).statusCode(201);
            scene.pay(unions.cityCashier, id, 1).statusCode(201);
            if (confirmed) {
                scene.confirm(unions.cashier, id, 2).statusCode(201);
            }
            int version = confirmed ? 3 : 2;
            scene.end(unions.cashier, id, "returns", version).statusCode(404);
            var returner = confirmed ? second : unions.cityCashier;
            if (confirmed) {
                scene.end(unions.cityCashier, id, "returns", version).body("code", equalTo("CONFIRMER_TOOK_PART"));
            }
            scene.end(returner, id, "returns", version).statusCode(201).body("remittance.status", equalTo("RETURNED"));
            scene.end(returner, id, "returns", version + 1).statusCode(409);
            assertThat(balance(unions.city, "506")).isEqualTo("0.00");
            assertThat(balance(unions.city, "102")).isEqualTo("0.00");
            assertThat(balance(unions.basic, "403")).isEqualTo("0.00");
            assertThat(balance(unions.basic, "102")).isEqualTo("0.00");
            assertThat(figures(line)).isEqualTo("5000.00 0.00 0.00 5000.00");
            assertThat(World.count(
                            """
                            select count(*) from ledger_entry b join ledger_entry e on e.id = b.reverses_id
                             where e.origin_id = ?::uuid and b.kind = 'TRANSFER'
                            """,
                            id))
                    .isEqualTo(confirmed ? 2 : 1);
        }
    }

    @Test
    void what_was_confirmed_by_mistake_is_owed_again() {
        var four = new RemittanceScene("FOUR-WAY-FUNDS");
        four.receivedInFull(ContributionScene.MONTH, "2345678.90");
        String id = four.proposed(ContributionScene.MONTH, "18765.43");
        four.pay(four.unions.cashier, id, 0).statusCode(201);
        four.confirm(four.unions.cityCashier, id, 1).statusCode(201);
        four.end(four.unions.cityCashier, id, "returns", 2).statusCode(201);
        assertThat(balance(four.unions.city, "221")).isEqualTo("0.00");
        assertThat(balance(four.unions.city, "402")).isEqualTo("0.00");
        assertThat(balance(four.unions.basic, "221")).isEqualTo("-18765.43");
        four.remitted(ContributionScene.MONTH, "18765.43");
        assertThat(balance(four.unions.city, "221")).isEqualTo("-9382.72");
        Api.as(four.unions.finance)
                .get("/remittance-accounts?month=" + ContributionScene.MONTH)
                .then()
                .body("items[0].open", equalTo("0.00"));
    }

    @Test
    void the_database_adds_no_line_to_what_was_proposed_and_lets_no_keeper_of_the_books_move_money() {
        String id = scene.given(scene.lineOf("5000.00"), "10.00");
        assertThatThrownBy(() -> World.run(
                        "insert into remittance_line (remittance_id, position, kind, purpose, amount)"
                                + " values (?::uuid, 7, 'SUBSIDY', 'x', 1)",
                        id))
                .rootCause()
                .hasMessageContaining("do not sum");
        World.run(
                "with e as (insert into ledger_entry (id, union_id, entry_on, kind, description, recorded_by,"
                        + " recorder_name, recorded_at) values (uuidv7(), ?, ?, 'MANUAL', 'x', 'one', 'x', now())"
                        + " returning id) insert into ledger_posting (entry_id, position, account, debit, credit)"
                        + " select id, 0, '503', 5, 0 from e union all select id, 1, '102', 0, 5 from e",
                unions.city,
                RemittanceScene.TODAY);
        assertThatThrownBy(() -> World.run(
                        "insert into ledger_entry (id, union_id, entry_on, kind, description, origin_id, recorded_by,"
                                + " recorder_name, recorded_at)"
                                + " values (uuidv7(), ?, ?, 'TRANSFER', 'x', uuidv7(), 'one', 'x', now())",
                        unions.city,
                        RemittanceScene.TODAY))
                .rootCause()
                .hasMessageContaining("keeps no ledger");
    }

    private static String figures(String line) {
        return FundsScene.figures(UUID.fromString(line));
    }
}
