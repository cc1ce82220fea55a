package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhome.contribution.ContributionScene.balance;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** A union moved in the middle of March: March is owed to the union above of then, April to the one of now (domain dossier 2.2). */
@QuarkusTest
class MonthsBeforeAMoveTest {

    private static final String MARCH = "2024-03";
    private static final String APRIL = "2024-04";
    private final RemittanceScene scene = new RemittanceScene();
    private final ContributionScene unions = scene.unions;
    private final UUID newCity = unions.world.union("新市总工会", unions.world.root());
    private final TestMember newFinance = unions.world.officer("姜会计", Role.FINANCE, newCity);
    private final TestMember newCashier = unions.world.officer("新出纳", Role.CASHIER, newCity);

    @Test
    void the_union_above_of_then_settles_march_and_the_one_of_now_april() {
        scene.receivedInFull(MARCH, "100000.00");
        moved();
        scene.receivedInFull(APRIL, "50000.00");
        accounts(unions.cityFinance, MARCH)
                .body("items.union.name", contains("机关工会"))
                .body("items[0].upper.name", equalTo("市总工会"))
                .body("items[0].open", equalTo("800.00"));
        accounts(newFinance, APRIL)
                .body("items.union.name", contains("机关工会"))
                .body("items[0].upper.name", equalTo("新市总工会"))
                .body("items[0].open", equalTo("400.00"));

        String march = paid(MARCH, "800.00");
        scene.confirm(newCashier, march, 1).statusCode(404);
        Api.as(unions.cityCashier)
                .get("/remittances?unionId=" + unions.city)
                .then()
                .statusCode(200)
                .body("items.id", contains(march));
        scene.confirm(unions.cityCashier, march, 1).statusCode(201);
        assertThat(balance(unions.city, "102")).isEqualTo("800.00");

        String april = paid(APRIL, "400.00");
        scene.confirm(unions.cityCashier, april, 1).statusCode(404);
        scene.confirm(newCashier, april, 1).statusCode(201);
        assertThat(balance(newCity, "102")).isEqualTo("400.00");
        assertThat(balance(unions.basic, "221")).isEqualTo("0.00");
    }

    @Test
    void each_of_them_sees_its_own_months_and_a_foreign_union_neither() {
        scene.receivedInFull(MARCH, "100000.00");
        moved();
        scene.receivedInFull(APRIL, "50000.00");
        accounts(unions.cityFinance, APRIL).body("items", empty());
        String april = paid(APRIL, "400.00");
        Api.as(unions.cityFinance).get("/remittances/" + april).then().statusCode(404);
        Api.as(unions.cityFinance)
                .get("/contributions?month=" + APRIL)
                .then()
                .statusCode(200)
                .body("items", empty());
        String march = paid(MARCH, "800.00");
        for (String month : List.of(MARCH, APRIL)) {
            accounts(unions.stranger, month).body("items", empty());
        }
        for (String id : List.of(march, april)) {
            Api.as(unions.stranger).get("/remittances/" + id).then().statusCode(404);
        }
        Api.as(unions.stranger).get("/remittances").then().body("items", empty());
    }

    @Test
    void what_was_on_its_way_when_it_moved_arrives_where_it_was_sent() {
        scene.receivedInFull(MARCH, "100000.00");
        String march = paid(MARCH, "800.00");
        moved();
        scene.confirm(unions.cityCashier, march, 1).statusCode(201);
        assertThat(balance(unions.city, "102")).isEqualTo("800.00");
        assertThat(balance(unions.basic, "102")).isEqualTo("1200.00");
    }

    @Test
    void what_never_arrived_or_came_back_stands_in_both_books_also_after_the_move() {
        scene.receivedInFull(MARCH, "100000.00");
        String lost = paid(MARCH, "300.00");
        String kept = paid(MARCH, "500.00");
        scene.confirm(unions.cityCashier, kept, 1).statusCode(201);
        moved();
        scene.end(newCashier, lost, "returns", 1).statusCode(404);
        scene.end(unions.cityCashier, lost, "returns", 1).statusCode(201);
        assertThat(balance(unions.basic, "102")).isEqualTo("1500.00");
        scene.end(unions.cityCashier, kept, "returns", 2).statusCode(201);
        assertThat(balance(unions.basic, "102")).isEqualTo("2000.00");
        assertThat(balance(unions.basic, "221")).isEqualTo("-800.00");
        assertThat(balance(unions.city, "102")).isEqualTo("0.00");
    }

    @Test
    void a_month_from_before_that_is_declared_or_corrected_afterwards_is_owed_to_the_union_above_of_then() {
        moved();
        String march = unions.declared(MARCH, "100000.00");
        accounts(unions.cityFinance, MARCH).body("items[0].owed", equalTo("800.00"));
        unions.correct(march, 1, ContributionScene.part("TIME_WAGE", "200000.00"))
                .statusCode(201);
        accounts(unions.cityFinance, MARCH)
                .body("items.upper.name", contains("市总工会"))
                .body("items[0].owed", equalTo("1600.00"));
    }

    @Test
    void what_was_given_before_the_move_is_paid_by_the_one_that_gave_it() {
        String line = scene.lineOf("500.00");
        String given = scene.given(line, "500.00");
        scene.decide(unions.cityChair, given, 0, true).statusCode(201);
        moved();
        scene.pay(newCashier, given, 1).statusCode(404);
        scene.pay(unions.cityCashier, given, 1).statusCode(201);
        scene.confirm(unions.cashier, given, 2).statusCode(201);
        assertThat(balance(unions.basic, "102")).isEqualTo("500.00");
        assertThat(balance(unions.city, "102")).isEqualTo("-500.00");
    }

    @Test
    void the_board_counts_a_month_where_it_is_owed() {
        scene.receivedInFull(MARCH, "100000.00");
        moved();
        scene.receivedInFull(APRIL, "50000.00");
        overview(unions.cityFinance, unions.city, MARCH)
                .body("branches.union.name", contains("机关工会"))
                .body("branches.left", contains(true))
                .body("branches.hasBelow", contains(false))
                .body("counts.owed", equalTo("800.00"))
                .body("months.month", contains(MARCH));
        overview(newFinance, newCity, APRIL)
                .body("branches.union.name", contains("机关工会"))
                .body("branches.left", contains(false))
                .body("counts.owed", equalTo("400.00"))
                .body("months.month", contains(APRIL));
        overview(newFinance, newCity, MARCH).body("counts.owed", equalTo("0.00"));
    }

    private static ValidatableResponse accounts(TestMember who, String month) {
        return Api.as(who).get("/remittance-accounts?month=" + month).then().statusCode(200);
    }

    private static ValidatableResponse overview(TestMember who, UUID union, String month) {
        return Api.as(who)
                .get("/remittance-overview?month=" + month + "&unionId=" + union)
                .then()
                .statusCode(200);
    }

    private String paid(String month, String amount) {
        String id = scene.proposed(month, amount);
        scene.pay(unions.cashier, id, 0).statusCode(201);
        return id;
    }

    private void moved() {
        UUID top = unions.world.root();
        var step = Map.of("kind", "MOVE", "unionId", unions.basic, "targetId", newCity);
        String plan = Api.sending(
                        unions.world.officer("沈管理", Role.ADMINISTRATOR, top),
                        Map.of("unionId", top, "title", "区划调整", "effectiveOn", "2024-03-15", "steps", List.of(step)))
                .post("/reorganizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(unions.world.officer("总主席", Role.CHAIR, top))
                .header("If-Match", "\"0\"")
                .post("/reorganizations/" + plan + "/executions")
                .then()
                .statusCode(201);
    }
}
