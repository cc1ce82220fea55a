package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.unionhome.contribution.ContributionScene.MONTH;
import static org.unionhome.contribution.ContributionScene.balance;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** What a union took in for the one above it: proposed by one, paid by another, confirmed by a third. */
@QuarkusTest
class RemittanceApiTest {

    private final RemittanceScene scene = new RemittanceScene();
    private final ContributionScene unions = scene.unions;

    @Test
    void what_is_owed_upwards_is_proposed_paid_and_confirmed_and_both_ledgers_have_it() {
        scene.receivedInFull(MONTH, "1234567.89");
        String id = scene.proposed(MONTH, "9876.54");
        scene.pay(unions.cashier, id, 0)
                .statusCode(201)
                .body("remittance.status", equalTo("PAID"))
                .body("remittance.remittanceNo", startsWith("JJ-"));
        assertThat(balance(unions.city, "102")).isEqualTo("0.00");
        scene.confirm(unions.cityCashier, id, 1)
                .statusCode(201)
                .body("remittance.status", equalTo("CONFIRMED"))
                .body("lines.passedOn", contains("0.00"));
        assertThat(balance(unions.basic, "221")).isEqualTo("0.00");
        assertThat(balance(unions.basic, "102")).isEqualTo("14814.82");
        assertThat(balance(unions.city, "102")).isEqualTo("9876.54");
        assertThat(balance(unions.city, "402")).isEqualTo("-9876.54");
        assertThat(World.text(
                        """
                        select sum(case when p.account = '102' then p.debit - p.credit end)::text
                          from ledger_posting p join ledger_entry e on e.id = p.entry_id
                         where e.kind = 'TRANSFER' and e.origin_id = ?::uuid
                        """,
                        id))
                .isEqualTo("0.00");
    }

    @Test
    void what_goes_further_up_is_owed_by_the_union_in_between_and_remitted_by_it() {
        var four = new RemittanceScene("FOUR-WAY-FUNDS");
        four.receivedInFull(MONTH, "2345678.90");
        four.remitted(MONTH, "18765.43");
        assertThat(balance(four.unions.city, "402")).isEqualTo("-9382.71");
        assertThat(balance(four.unions.city, "221")).isEqualTo("-9382.72");
        Api.as(four.unions.cityFinance)
                .get("/remittance-accounts?month=" + MONTH + "&unionId=" + four.unions.city)
                .then()
                .statusCode(200)
                .body("items.union.name", hasItems("机关工会", "市总工会"))
                .body("items.find { it.union.name == '市总工会' }.owed", equalTo("9382.72"))
                .body("items.find { it.union.name == '市总工会' }.upper.name", equalTo("示例总工会"));
    }

    @Test
    void a_line_of_dues_is_refused_with_the_rule() {
        scene.receivedInFull(MONTH, "1000.00");
        scene.propose(unions.finance, Map.of("type", "DUES", "month", MONTH, "amount", "1.00"))
                .statusCode(422)
                .body("code", equalTo("DUES_ARE_NOT_REMITTED"))
                .body("detail", startsWith("会费归基层工会所有"));
        assertThat(World.count("select count(*) from remittance where union_id = ?", unions.basic))
                .isZero();
    }

    @Test
    void no_more_is_proposed_than_is_owed_also_not_in_two_parts() {
        scene.receivedInFull(MONTH, "100000.00");
        scene.proposed(MONTH, "500.00");
        scene.propose(unions.finance, RemittanceScene.line(MONTH, "300.01"))
                .statusCode(409)
                .body("code", equalTo("REMITTANCE_ABOVE_OWED"))
                .body("detail", startsWith("2024-01 还可提出上解 300.00 元"));
        String second = scene.proposed(MONTH, "300.00");
        scene.end(unions.finance, second, "withdrawals", 0).statusCode(201);
        scene.proposed(MONTH, "300.00");
    }

    @Test
    void who_proposed_does_not_pay_and_who_took_part_does_not_confirm_and_no_keeper_of_the_ledger_pays() {
        scene.receivedInFull(MONTH, "100000.00");
        String id = scene.proposed(MONTH, "800.00");
        scene.pay(unions.finance, id, 0).statusCode(403);
        var keeper = unions.world.appoint(
                unions.world.officer("朱会计", Role.FINANCE, unions.basic), Role.CASHIER, unions.basic);
        scene.pay(keeper, id, 0).statusCode(422).body("code", equalTo("LEDGER_KEEPER_PAYS"));
        var everything = unions.world.officer("沈出纳", Role.CASHIER, unions.city);
        scene.pay(everything, id, 0).statusCode(201);
        scene.confirm(everything, id, 1).statusCode(422).body("code", equalTo("CONFIRMER_TOOK_PART"));
        scene.confirm(unions.cityCashier, id, 1).statusCode(201);
    }

    @Test
    void the_database_refuses_one_pair_of_hands_in_two_steps() {
        scene.receivedInFull(MONTH, "100000.00");
        String id = scene.proposed(MONTH, "800.00");
        for (String hands : List.of("payer_hands", "confirmer_hands")) {
            String refused = "";
            try {
                World.run(
                        hands.equals("payer_hands")
                                ? """
                                update remittance set status = 'PAID', payer_hands = handler_hands, payer_name = 'x',
                                       paid_on = current_date, bank_reference = 'x', paid_at = now() where id = ?::uuid
                                """
                                : """
                                update remittance set status = 'CONFIRMED', payer_hands = '{x}', payer_name = 'x',
                                       paid_on = current_date, bank_reference = 'x', paid_at = now(),
                                       confirmer_hands = handler_hands, confirmer_name = 'x',
                                       confirmed_on = current_date, confirmed_at = now() where id = ?::uuid
                                """,
                        id);
            } catch (IllegalStateException failed) {
                refused = failed.getCause().getMessage();
            }
            assertThat(refused).contains("remittance_");
        }
    }

    @Test
    void of_ten_who_confirm_one_remittance_at_once_one_does_and_it_is_booked_once() throws Exception {
        scene.receivedInFull(MONTH, "100000.00");
        String id = scene.proposed(MONTH, "800.00");
        scene.pay(unions.cashier, id, 0).statusCode(201);
        var answers = ContributionScene.together(
                10, () -> scene.confirm(unions.cityCashier, id, 1).extract().statusCode());
        assertThat(answers).containsExactly(201, 412, 412, 412, 412, 412, 412, 412, 412, 412);
        assertThat(World.count("select count(*) from ledger_entry where origin_id = ?::uuid", id))
                .isEqualTo(2);
        assertThat(balance(unions.city, "102")).isEqualTo("800.00");
    }

    @Test
    void of_ten_who_propose_all_that_is_owed_at_once_one_does() throws Exception {
        scene.receivedInFull(MONTH, "100000.00");
        var answers = ContributionScene.together(
                10, () -> scene.propose(unions.finance, RemittanceScene.line(MONTH, "800.00"))
                        .extract()
                        .statusCode());
        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409, 409, 409, 409, 409);
    }

    @Test
    void what_never_arrived_is_returned_and_may_be_proposed_again() {
        scene.receivedInFull(MONTH, "100000.00");
        String id = scene.proposed(MONTH, "800.00");
        scene.pay(unions.cashier, id, 0).statusCode(201);
        scene.end(unions.finance, id, "withdrawals", 1).statusCode(409).body("code", equalTo("REMITTANCE_STATE"));
        scene.end(unions.cityCashier, id, "returns", 1).statusCode(201).body("remittance.status", equalTo("RETURNED"));
        scene.proposed(MONTH, "800.00");
        assertThat(balance(unions.city, "102")).isEqualTo("0.00");
    }

    @Test
    void what_is_owed_no_more_is_not_paid() {
        scene.receivedInFull(MONTH, "100000.00");
        String id = scene.proposed(MONTH, "800.00");
        unions.correct(unions.idOf(unions.basic, MONTH), 1, ContributionScene.part("TIME_WAGE", "75000.00"))
                .statusCode(201);
        scene.pay(unions.cashier, id, 0)
                .statusCode(409)
                .body("code", equalTo("REMITTANCE_ABOVE_OWED"))
                .body("detail", startsWith("2024-01 还可提出上解 600.00 元"));
        scene.end(unions.finance, id, "withdrawals", 0).statusCode(201);
        scene.remitted(MONTH, "600.00");
    }

    @Test
    void two_halves_confirmed_at_once_pass_on_what_the_whole_would() throws Exception {
        var four = new RemittanceScene("FOUR-WAY-FUNDS");
        four.receivedInFull(MONTH, "2345678.90");
        var halves = List.of(four.proposed(MONTH, "9382.71"), four.proposed(MONTH, "9382.72"));
        halves.forEach(id -> four.pay(four.unions.cashier, id, 0).statusCode(201));
        var threads = Executors.newFixedThreadPool(2);
        try {
            threads.invokeAll(halves.stream()
                    .map(id -> (Callable<Integer>) () -> four.confirm(four.unions.cityCashier, id, 1)
                            .extract()
                            .statusCode())
                    .toList());
        } finally {
            threads.shutdown();
        }
        assertThat(balance(four.unions.city, "221")).isEqualTo("-9382.72");
        assertThat(balance(four.unions.basic, "221")).isEqualTo("0.00");
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        scene.receivedInFull(MONTH, "1000.00");
        String id = scene.proposed(MONTH, "8.00");
        Api.as(unions.stranger).get("/remittances/" + id).then().statusCode(404);
        Api.as(unions.stranger).get("/remittances").then().statusCode(200).body("items", empty());
        Api.as(unions.stranger).get("/remittance-accounts").then().body("items", empty());
        Api.as(unions.stranger)
                .get("/remittance-overview?month=" + MONTH + "&unionId=" + unions.city)
                .then()
                .statusCode(404);
        Api.as(unions.cityFinance).get("/remittances").then().body("items.id", contains(id));
    }

    @Test
    void a_payment_repeated_under_the_same_key_pays_once() {
        scene.receivedInFull(MONTH, "1000.00");
        String id = scene.proposed(MONTH, "8.00");
        String key = Api.freshKey();
        for (int time = 0; time < 2; time++) {
            Api.sending(unions.cashier, Map.of("paidOn", RemittanceScene.TODAY.toString(), "bankReference", "YH-1"))
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .post("/remittances/" + id + "/payments")
                    .then()
                    .statusCode(201)
                    .body("remittance.version", equalTo(1));
        }
    }
}
