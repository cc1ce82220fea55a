package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhome.contribution.ContributionScene.MONTH;
import static org.unionhome.contribution.ContributionScene.balance;

import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Merged: the funds go to the merged union (domain dossier 2.2). The old books come to nothing, the new ones have what there is. */
@QuarkusTest
class CarriedOverTest {

    private final RemittanceScene scene = new RemittanceScene();
    private final ContributionScene unions = scene.unions;
    private final UUID successor = unions.world.union("合并后的工会", unions.city);
    private final TestMember cashier = unions.world.officer("新出纳", Role.CASHIER, successor);

    @Test
    void what_it_had_and_owed_stands_in_the_books_of_the_other_and_in_its_own_no_more() {
        scene.receivedInFull(MONTH, "100000.00");
        merged();
        for (String account : List.of("102", "221")) {
            assertThat(balance(unions.basic, account)).isEqualTo("0.00");
        }
        assertThat(balance(successor, "102")).isEqualTo("2000.00");
        assertThat(balance(successor, "221")).isEqualTo("-800.00");
        assertThat(balance(successor, "300")).isEqualTo("-1200.00");
        assertThat(balance(unions.basic, "402")).isEqualTo("-1200.00");
        assertThat(World.count(
                        """
                        select count(distinct union_id) from ledger_entry
                         where kind = 'TRANSFER' and union_id in (?, ?) having count(distinct origin_id) = 1
                        """,
                        unions.basic,
                        successor))
                .isEqualTo(2);
    }

    @Test
    void what_is_remitted_and_taken_in_for_it_afterwards_stands_in_the_books_of_the_successor() {
        String january = unions.declared(MONTH, "100000.00");
        unions.take(january, "1000.00", "2024-02-10", "SJ-1").statusCode(201);
        merged();
        Api.sending(
                        unions.cityFinance,
                        Map.of("receivedOn", "2024-03-10", "method", "BANK", "amount", "1000.00", "receiptNo", "SJ-2"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/contributions/" + january + "/payments")
                .then()
                .statusCode(201);
        assertThat(balance(unions.basic, "102")).isEqualTo("0.00");
        assertThat(balance(successor, "102")).isEqualTo("2000.00");
        String id = scene.propose(unions.cityFinance, successor, RemittanceScene.line(MONTH, "800.00"))
                .statusCode(201)
                .extract()
                .path("remittance.id");
        scene.pay(cashier, id, 0).statusCode(201);
        scene.confirm(unions.cityCashier, id, 1).statusCode(201);
        assertThat(balance(successor, "221")).isEqualTo("0.00");
        assertThat(balance(successor, "102")).isEqualTo("1200.00");
        assertThat(balance(unions.city, "102")).isEqualTo("800.00");
    }

    @Test
    void what_was_on_its_way_arrives_and_comes_back_in_the_books_of_the_successor() {
        scene.receivedInFull(MONTH, "100000.00");
        String id = scene.proposed(MONTH, "800.00");
        scene.pay(unions.cashier, id, 0).statusCode(201);
        String line = scene.lineOf("500.00");
        String given = scene.given(line, "500.00");
        scene.decide(unions.cityChair, given, 0, true).statusCode(201);
        scene.pay(unions.cityCashier, given, 1).statusCode(201);
        merged();
        scene.confirm(cashier, given, 2).statusCode(201);
        assertThat(balance(successor, "102")).isEqualTo("1700.00");
        scene.end(unions.cityCashier, id, "returns", 1).statusCode(201);
        assertThat(balance(successor, "102")).isEqualTo("2500.00");
        assertThat(balance(successor, "221")).isEqualTo("-800.00");
        assertThat(balance(unions.basic, "102")).isEqualTo("0.00");
    }

    @Test
    void its_last_month_is_declared_after_its_end_and_owed_by_the_successor() {
        YearMonth last = YearMonth.from(RemittanceScene.TODAY).minusMonths(1);
        merged();
        unions.declare(
                        unions.cityFinance,
                        ContributionScene.item(
                                unions.basic, last.toString(), ContributionScene.part("TIME_WAGE", "100000.00")))
                .statusCode(201);
        TestMember finance = unions.world.officer("姜会计", Role.FINANCE, successor);
        Api.as(finance)
                .get("/remittance-accounts?month=" + last)
                .then()
                .statusCode(200)
                .body("items.union.name", contains("合并后的工会"))
                .body("items[0].owed", equalTo("800.00"));
    }

    @Test
    void what_was_on_its_way_to_the_union_above_arrives_also_when_that_one_takes_over_itself() {
        scene.receivedInFull(MONTH, "100000.00");
        String id = scene.proposed(MONTH, "800.00");
        scene.pay(unions.cashier, id, 0).statusCode(201);
        rearranged(Map.of("kind", "DISSOLVE", "unionId", unions.basic));
        assertThat(balance(unions.city, "102")).isEqualTo("1200.00");
        scene.confirm(unions.cityCashier, id, 1).statusCode(201);
        assertThat(balance(unions.city, "102")).isEqualTo("2000.00");
        assertThat(balance(unions.basic, "102")).isEqualTo("0.00");
    }

    @Test
    void a_month_that_is_corrected_afterwards_is_owed_by_the_successor_less_what_was_remitted() {
        scene.receivedInFull(MONTH, "100000.00");
        scene.remitted(MONTH, "300.00");
        merged();
        Api.sending(
                        unions.cityFinance,
                        Map.of(
                                "components",
                                List.of(ContributionScene.part("TIME_WAGE", "200000.00")),
                                "reason",
                                "漏报加班工资"))
                .header("If-Match", "\"1\"")
                .post("/contributions/" + unions.idOf(unions.basic, MONTH) + "/corrections")
                .then()
                .statusCode(201);
        TestMember finance = unions.world.officer("姜会计", Role.FINANCE, successor);
        Api.as(finance)
                .get("/remittance-accounts?month=" + MONTH)
                .then()
                .body("items.union.name", contains("合并后的工会"))
                .body("items[0].owed", equalTo("1600.00"))
                .body("items[0].open", equalTo("1300.00"));
    }

    @Test
    void unions_split_mid_year_months_before_belong_to_the_old_union_and_so_do_its_books() {
        YearMonth last = YearMonth.from(RemittanceScene.TODAY).minusMonths(1);
        scene.receivedInFull(MONTH, "100000.00");
        String code = "NEW" + unions.world.rootCode();
        rearranged(Map.of("kind", "SPLIT", "unionId", unions.basic, "code", code, "name", "分出的工会"));
        UUID made = UUID.fromString(World.text("select id::text from union_node where code = ?", code));
        assertThat(balance(unions.basic, "102")).isEqualTo("2000.00");
        assertThat(balance(made, "102")).isEqualTo("0.00");
        unions.declare(
                        unions.cityFinance,
                        ContributionScene.item(made, last.toString(), ContributionScene.part("TIME_WAGE", "50000.00")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/items/0/month"));
        unions.declare(
                        unions.cityFinance,
                        ContributionScene.item(
                                unions.basic, last.toString(), ContributionScene.part("TIME_WAGE", "100000.00")))
                .statusCode(201);
        scene.remitted(MONTH, "800.00");
        assertThat(balance(unions.basic, "221")).isEqualTo("0.00");
    }

    private void merged() {
        rearranged(Map.of("kind", "MERGE", "unionId", unions.basic, "targetId", successor));
    }

    private void rearranged(Map<String, Object> step) {
        TestMember drafter = unions.world.officer("沈管理", Role.ADMINISTRATOR, unions.city);
        String plan = Api.sending(
                        drafter,
                        Map.of(
                                "unionId",
                                unions.city,
                                "title",
                                "机构改革",
                                "effectiveOn",
                                RemittanceScene.TODAY.toString(),
                                "steps",
                                List.of(step)))
                .post("/reorganizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(unions.cityChair)
                .header("If-Match", "\"0\"")
                .post("/reorganizations/" + plan + "/executions")
                .then()
                .statusCode(201);
    }
}
