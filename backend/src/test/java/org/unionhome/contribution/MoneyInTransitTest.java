package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhome.contribution.ContributionScene.MONTH;
import static org.unionhome.contribution.ContributionScene.balance;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** Money leaves the books of the one on the day it was paid and stands in those of the other when it arrived. */
@QuarkusTest
class MoneyInTransitTest {

    private static final String STATEMENT = "/statements?unionId=%s&year=%d";
    private final RemittanceScene scene = new RemittanceScene();
    private final ContributionScene unions = scene.unions;

    @Test
    void what_was_paid_is_in_the_bank_of_neither_until_it_arrives() {
        scene.receivedInFull(MONTH, "1234567.89");
        String id = scene.proposed(MONTH, "9876.54");
        scene.pay(unions.cashier, id, 0).statusCode(201);
        assertThat(balance(unions.basic, "102")).isEqualTo("14814.82");
        assertThat(balance(unions.basic, "221")).isEqualTo("0.00");
        assertThat(balance(unions.city, "102")).isEqualTo("0.00");
        assertThat(underWay(id)).isEqualTo("9876.54");
        scene.confirm(unions.cityCashier, id, 1).statusCode(201);
        assertThat(balance(unions.city, "102")).isEqualTo("9876.54");
        assertThat(underWay(id)).isEqualTo("0.00");
    }

    @Test
    void it_is_confirmed_also_when_the_union_that_paid_has_closed_its_month() {
        scene.receivedInFull(MONTH, "100000.00");
        String id = scene.proposed(MONTH, "800.00");
        scene.pay(unions.cashier, id, 0).statusCode(201);
        closed(unions.basic);
        scene.confirm(unions.cityCashier, id, 1).statusCode(201);
        assertThat(balance(unions.city, "102")).isEqualTo("800.00");
    }

    @Test
    void where_the_month_is_closed_it_stands_in_the_next_one_and_names_the_closed_one() {
        scene.receivedInFull(MONTH, "100000.00");
        String id = scene.proposed(MONTH, "800.00");
        scene.pay(unions.cashier, id, 0).statusCode(201);
        closed(unions.city);
        scene.confirm(unions.cityCashier, id, 1)
                .statusCode(201)
                .body("remittance.confirmedOn", equalTo(RemittanceScene.TODAY.toString()));
        LocalDate month = RemittanceScene.TODAY.withDayOfMonth(1);
        assertThat(World.text(
                        """
                        select entry_on || ' ' || restates from ledger_entry where union_id = ? and origin_id = ?::uuid
                        """,
                        unions.city,
                        id))
                .isEqualTo(month.plusMonths(1) + " " + month);
        scene.end(unions.cityCashier, id, "returns", 2).statusCode(201);
        assertThat(balance(unions.city, "102")).isEqualTo("0.00");
        assertThat(balance(unions.basic, "102")).isEqualTo("2000.00");
    }

    @Test
    void what_never_arrived_is_taken_back_where_it_was_paid_and_of_arrival_and_return_at_once_one_is_done()
            throws Exception {
        scene.receivedInFull(MONTH, "100000.00");
        String id = scene.proposed(MONTH, "800.00");
        scene.pay(unions.cashier, id, 0).statusCode(201);
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> acts = List.of(
                    () -> scene.confirm(unions.cityCashier, id, 1).extract().statusCode(),
                    () -> scene.end(unions.cityCashier, id, "returns", 1)
                            .extract()
                            .statusCode());
            int done = 0;
            for (var answer : threads.invokeAll(acts)) {
                done += answer.get() == 201 ? 1 : 0;
            }
            assertThat(done).isOne();
        } finally {
            threads.shutdown();
        }
        boolean arrived = balance(unions.city, "102").equals("800.00");
        assertThat(balance(unions.basic, "102")).isEqualTo(arrived ? "1200.00" : "2000.00");
        assertThat(underWay(id)).isEqualTo("0.00");
    }

    @Test
    void a_year_is_not_closed_with_money_under_way_and_a_month_says_so() {
        scene.receivedInFull(MONTH, "100000.00");
        String id = scene.proposed(MONTH, "800.00");
        scene.pay(unions.cashier, id, 0).statusCode(201);
        checks(unions.basic, YearMonth.from(RemittanceScene.TODAY))
                .body("items.find { it.kind == 'IN_TRANSIT' }.count", equalTo(1));
        checks(unions.city, YearMonth.of(RemittanceScene.TODAY.getYear(), 12))
                .body("items.find { it.kind == 'IN_TRANSIT' }.blocks", equalTo(true));
        scene.confirm(unions.cityCashier, id, 1).statusCode(201);
        checks(unions.basic, YearMonth.from(RemittanceScene.TODAY))
                .body("items.find { it.kind == 'IN_TRANSIT' }", nullValue());
    }

    @Test
    void a_subsidy_on_its_way_is_no_expense_of_both_together_and_the_statement_says_how_much_it_is() {
        String line = scene.lineOf("5000.00");
        String id = scene.given(line, "5000.00");
        scene.decide(unions.cityChair, id, 0, true).statusCode(201);
        scene.pay(unions.cityCashier, id, 1).statusCode(201);
        statement()
                .body("lines.find { it.account == '506' }.total", equalTo("0.00"))
                .body("lines.find { it.account == '102' }.total", equalTo("-5000.00"))
                .body("inTransit", equalTo("5000.00"));
        scene.confirm(unions.cashier, id, 2).statusCode(201);
        statement()
                .body("lines.find { it.account == '403' }.total", equalTo("0.00"))
                .body("lines.find { it.account == '102' }.total", equalTo("0.00"))
                .body("lines.account", hasItem("506"))
                .body("inTransit", equalTo("0.00"));
    }

    @Test
    void the_database_takes_no_half_of_a_transfer_and_no_arrival_without_its_entry() {
        scene.receivedInFull(MONTH, "100000.00");
        String id = scene.proposed(MONTH, "800.00");
        scene.pay(unions.cashier, id, 0).statusCode(201);
        assertThatThrownBy(
                        () -> World.run("update ledger_transit set arrived_on = sent_on where origin_id = ?::uuid", id))
                .rootCause()
                .hasMessageContaining("differs from the books");
        assertThatThrownBy(() -> World.run(
                        """
                        with e as (
                            insert into ledger_entry (id, union_id, entry_on, kind, description, origin_id, recorded_by,
                                                      recorder_name, recorded_at)
                            values (uuidv7(), ?, ?, 'TRANSFER', 'x', ?, 'books', 'x', now()) returning id)
                        insert into ledger_posting (entry_id, position, account, debit, credit)
                        select id, 0, '221', 5, 0 from e union all select id, 1, '102', 0, 5 from e
                        """,
                        unions.basic,
                        RemittanceScene.TODAY,
                        Ids.next()))
                .rootCause()
                .hasMessageContaining("stands in two ledgers");
    }

    private ValidatableResponse statement() {
        return Api.as(unions.cityFinance)
                .get(STATEMENT.formatted(unions.city, RemittanceScene.TODAY.getYear()))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse checks(UUID union, YearMonth month) {
        return Api.as(unions.cityFinance)
                .get("/closing-checks?unionId=" + union + "&month=" + month)
                .then()
                .statusCode(200);
    }

    /** This month, as it will be when it is over. */
    private static void closed(UUID union) {
        World.run(
                """
                insert into ledger_closing (id, root_id, union_id, l1, l2, l3, l4, l5, l6, month, entries, closer_name,
                                            closer_hands, closed_at)
                select uuidv7(), u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, 0, 'x', '{x}', now()
                  from union_node u where u.id = ?
                """,
                RemittanceScene.TODAY.withDayOfMonth(1),
                union);
    }

    /** What both books together have less than before. */
    private static String underWay(String id) {
        return World.text(
                """
                select coalesce(sum(p.credit - p.debit), 0)::numeric(18,2)::text
                  from ledger_entry e join ledger_posting p on p.entry_id = e.id
                 where p.account = '102'
                   and (e.origin_id = ?::uuid
                        or e.origin_id = (select t.back_id from ledger_transit t where t.origin_id = ?::uuid))
                """,
                id,
                id);
    }
}
