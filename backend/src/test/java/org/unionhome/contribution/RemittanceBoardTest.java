package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** In time and in full: which unions below have remitted a month, and which have not. */
@QuarkusTest
class RemittanceBoardTest {

    private static final String MONTH =
            RemittanceScene.TODAY.minusMonths(1).toString().substring(0, 7);
    private static final String LONG_AGO = "2024-01";
    private final RemittanceScene scene = new RemittanceScene();
    private final ContributionScene unions = scene.unions;
    private final UUID second = unions.world.union("第二机关工会", unions.city);

    @Test
    void each_union_below_is_counted_in_its_state_and_the_year_month_by_month() {
        scene.receivedInFull(LONG_AGO, "100000.00");
        scene.remitted(LONG_AGO, "800.00");
        unions.declared(second, LONG_AGO, "50000.00");
        Api.as(unions.cityChair)
                .get("/remittance-overview?month=" + LONG_AGO + "&unionId=" + unions.city)
                .then()
                .statusCode(200)
                .body("counts.owing", equalTo(2))
                .body("counts.late", equalTo(1))
                .body("counts.missing", equalTo(1))
                .body("counts.owed", equalTo("1200.00"))
                .body("counts.remitted", equalTo("800.00"))
                .body("branches.union.name", contains("机关工会", "第二机关工会"))
                .body("branches.counts.missing", contains(0, 1))
                .body("months.month", contains(LONG_AGO))
                .body("months[0].counts.owing", equalTo(2));
    }

    @Test
    void what_came_by_the_day_is_in_time_what_came_in_part_is_partly_and_what_is_not_due_waits() {
        scene.receivedInFull(LONG_AGO, "100000.00");
        scene.remitted(LONG_AGO, "300.00");
        assertThat(state(LONG_AGO)).isEqualTo("PARTLY");
        World.run(
                """
                update remittance set proposed_at = '2024-02-20', paid_on = '2024-02-25', confirmed_on = '2024-02-26'
                 where union_id = ?
                """,
                unions.basic);
        scene.remitted(LONG_AGO, "500.00");
        assertThat(state(LONG_AGO)).isEqualTo("LATE");
        World.run("update remittance set paid_on = '2024-02-25' where union_id = ?", unions.basic);
        assertThat(state(LONG_AGO)).isEqualTo("IN_TIME");
        unions.declared(MONTH, "100000.00");
        World.run(
                """
                update contribution set remit_by = ?, due_on = least(due_on, ?)
                 where union_id = ? and month = (? || '-01')::date
                """,
                RemittanceScene.TODAY,
                RemittanceScene.TODAY,
                unions.basic,
                MONTH);
        assertThat(state(MONTH)).isEqualTo("WAITING");
    }

    @Test
    void what_was_put_off_for_one_employer_waits_and_what_others_owe_is_late_all_the_same() {
        var four = new RemittanceScene("FOUR-WAY-FUNDS");
        UUID other = four.unions.world.union("第二机关工会", four.unions.city);
        four.receivedInFull(LONG_AGO, "1000000.00");
        four.remitted(LONG_AGO, "8000.00");
        four.unions.declared(other, LONG_AGO, "500000.00");
        World.run(
                "update contribution set due_on = ?, remit_by = ? where union_id = ?",
                RemittanceScene.TODAY.plusDays(20),
                RemittanceScene.TODAY.plusDays(30),
                other);
        assertThat(stateOf(four.unions, "state")).isEqualTo("MISSING");
        assertThat(stateOf(four.unions, "remitBy")).isEqualTo("2024-02-25");
        String id = four.propose(four.unions.cityFinance, four.unions.city, RemittanceScene.line(LONG_AGO, "4000.00"))
                .statusCode(201)
                .extract()
                .path("remittance.id");
        four.pay(four.unions.cityCashier, id, 0).statusCode(201);
        four.confirm(four.unions.world.officer("总出纳", Role.CASHIER, four.unions.world.root()), id, 1)
                .statusCode(201);
        assertThat(stateOf(four.unions, "state")).isEqualTo("WAITING");
        assertThat(stateOf(four.unions, "remitBy"))
                .isEqualTo(RemittanceScene.TODAY.plusDays(30).toString());
        World.run("update contribution set due_on = '2024-01-31', remit_by = '2024-02-01' where union_id = ?", other);
        assertThat(stateOf(four.unions, "state")).isEqualTo("PARTLY");
    }

    private static String stateOf(ContributionScene unions, String what) {
        return Api.as(unions.cityFinance)
                .get("/remittance-accounts?month=" + LONG_AGO + "&unionId=" + unions.city)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.union.name == '市总工会' }." + what);
    }

    @Test
    void what_is_open_stands_in_the_order_in_which_it_is_due_page_by_page() {
        unions.declared("2024-02", "100000.00");
        unions.declared(LONG_AGO, "100000.00");
        unions.declared(second, LONG_AGO, "100000.00");
        String next = Api.as(unions.cityFinance)
                .get("/remittance-accounts?state=OPEN&limit=2&unionId=" + unions.city)
                .then()
                .statusCode(200)
                .body("items.month", contains(LONG_AGO, LONG_AGO))
                .extract()
                .path("next");
        Api.as(unions.cityFinance)
                .queryParam("cursor", next)
                .get("/remittance-accounts?state=OPEN&limit=2&unionId=" + unions.city)
                .then()
                .body("items.month", contains("2024-02"))
                .body("next", nullValue());
    }

    @Test
    void the_union_above_reminds_whoever_has_not_remitted_and_once_a_day() {
        unions.declared(LONG_AGO, "100000.00");
        for (int time = 0; time < 2; time++) {
            Api.sending(unions.cityFinance, Map.of("unionId", unions.city, "month", LONG_AGO))
                    .post("/remittance-reminders")
                    .then()
                    .statusCode(201)
                    .body("unions", equalTo(1));
        }
        Api.as(unions.finance)
                .get("/me/notices")
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'REMITTANCE_OVERDUE' }", hasSize(1));
        TestMember foreign = unions.world.officer("蒋会计", Role.FINANCE, unions.stranger.union());
        Api.sending(foreign, Map.of("unionId", unions.city, "month", LONG_AGO))
                .post("/remittance-reminders")
                .then()
                .statusCode(404);
    }

    @Test
    void a_union_of_an_employer_that_declares_nothing_is_seen_and_reminded() {
        employer(second);
        UUID young = unions.world.union("新建工会", unions.city, RemittanceScene.TODAY);
        employer(young);
        scene.receivedInFull(LONG_AGO, "100000.00");
        overview(LONG_AGO)
                .body("counts.owing", equalTo(1))
                .body("counts.notDeclared", equalTo(1))
                .body("branches.find { it.union.name == '第二机关工会' }.counts.notDeclared", equalTo(1))
                .body("months.find { it.month == '2024-01' }.counts.owing", equalTo(1))
                .body("months.find { it.month == '2024-02' }.counts.notDeclared", equalTo(1))
                .body("months.size()", equalTo(12));
        Api.sending(unions.cityFinance, Map.of("unionId", unions.city, "month", LONG_AGO))
                .post("/remittance-reminders")
                .then()
                .statusCode(201)
                .body("unions", equalTo(2));
        unions.declared(second, LONG_AGO, "50000.00");
        overview(LONG_AGO).body("counts.notDeclared", equalTo(0)).body("counts.owing", equalTo(2));
        overview("1999-01").body("counts.notDeclared", equalTo(0));
    }

    private void employer(UUID union) {
        World.run(
                """
                with one as (insert into employer (id, root_id, union_id, name, kind, updated_at)
                             values (uuidv7(), ?, ?, '企业' || ?, 'ENTERPRISE', now()) returning id)
                update union_node set employer_id = (select id from one) where id = ?
                """,
                unions.world.root(),
                unions.city,
                union.toString(),
                union);
    }

    private ValidatableResponse overview(String month) {
        return Api.as(unions.cityChair)
                .get("/remittance-overview?month=" + month + "&unionId=" + unions.city)
                .then()
                .statusCode(200);
    }

    @Test
    void a_correction_changes_what_is_owed_upwards() {
        String id = unions.declared(LONG_AGO, "100000.00");
        unions.correct(id, 1, ContributionScene.part("TIME_WAGE", "200000.00")).statusCode(201);
        Api.as(unions.finance)
                .get("/remittance-accounts?month=" + LONG_AGO)
                .then()
                .body("items.owed", contains("1600.00"));
    }

    private String state(String month) {
        return Api.as(unions.cityFinance)
                .get("/remittance-accounts?month=" + month + "&unionId=" + unions.basic)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].state");
    }
}
