package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhome.contribution.ContributionScene.MONTH;
import static org.unionhome.contribution.ContributionScene.item;
import static org.unionhome.contribution.ContributionScene.part;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** From a payroll total to what the union keeps and what goes up. */
@QuarkusTest
class ContributionApiTest {

    private final ContributionScene scene = new ContributionScene();

    @Test
    void wages_of_1234567_89_are_shared_between_the_union_and_the_one_above_it() {
        String id = scene.declared(MONTH, "1234567.89");
        Api.as(scene.finance)
                .get("/contributions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("contribution.amount", equalTo("24691.36"))
                .body("contribution.kept", equalTo("14814.82"))
                .body("contribution.onward", equalTo("9876.54"))
                .body("contribution.dueOn", equalTo("2024-02-15"))
                .body("contribution.state", equalTo("OVERDUE"))
                .body("parts.union.name", contains("机关工会", "市总工会"))
                .body("parts[0].upper.name", equalTo("市总工会"))
                .body("parts[1].upper", nullValue())
                .body("packs.code", contains("CN-FUNDS"));
    }

    @Test
    void four_levels_share_2345678_90_and_what_is_meant_for_the_country_leaves_from_the_root() {
        var four = new ContributionScene("FOUR-WAY-FUNDS");
        var shown = four.show(four.finance, four.declared(MONTH, "2345678.90"));
        assertThat(shown.getString("contribution.amount")).isEqualTo("46913.58");
        assertThat(shown.getList("parts.amount")).containsExactly("28148.15", "9382.71", "7037.04");
        assertThat(shown.getString("parts[2].onward")).isEqualTo("2345.68");
    }

    @Test
    void bonus_overtime_and_allowances_count_while_pensions_and_the_rest_are_refused_by_name() {
        scene.declare(
                        scene.finance,
                        item(
                                scene.basic,
                                MONTH,
                                part("BONUS", "100.00"),
                                part("OVERTIME", "100.00"),
                                part("ALLOWANCE", "100.00")))
                .statusCode(201);
        scene.declare(
                        scene.finance,
                        item(
                                scene.basic,
                                "2024-02",
                                part("TIME_WAGE", "100.00"),
                                part("PENSION", "1.00"),
                                part("WELFARE", "1.00"),
                                part("ONE_CHILD", "1.00"),
                                part("TRAVEL_MEALS", "1.00"),
                                part("LOTTERY", "1.00")))
                .statusCode(400)
                .body("errors.code", contains("NOT_WAGES", "NOT_WAGES", "NOT_WAGES", "NOT_WAGES", "UNKNOWN_WAGES"))
                .body("errors[0].pointer", equalTo("/items/0/components/1/component"));
        assertThat(World.count("select count(*) from contribution where union_id = ?", scene.basic))
                .isOne();
    }

    @Test
    void the_same_again_changes_nothing_and_something_else_is_a_correction() {
        scene.declared(MONTH, "1000.00");
        scene.declare(scene.finance, item(scene.basic, MONTH, part("TIME_WAGE", "1000.00")))
                .statusCode(201)
                .body("declared", equalTo(0))
                .body("unchanged", equalTo(1));
        scene.declare(scene.finance, item(scene.basic, MONTH, part("TIME_WAGE", "1000.01")))
                .statusCode(409)
                .body("code", equalTo("CONTRIBUTION_DECLARED"));
    }

    @Test
    void a_correction_is_another_edition_and_the_one_before_stays() {
        String id = scene.declared(MONTH, "1000.00");
        scene.correct(id, 7, part("TIME_WAGE", "1500.00")).statusCode(412);
        String next = scene.correct(id, 1, part("TIME_WAGE", "1000.00"), part("OVERTIME", "500.00"))
                .statusCode(201)
                .body("contribution.edition", equalTo(2))
                .body("contribution.amount", equalTo("30.00"))
                .body("editions.reason", contains("漏报加班工资", null))
                .extract()
                .path("contribution.id");
        assertThat(next).isNotEqualTo(id);
        Api.as(scene.finance)
                .get("/contributions/" + id)
                .then()
                .body("current", equalTo(false))
                .body("contribution.amount", equalTo("20.00"));
        Api.as(scene.finance)
                .get("/contributions?unionId=" + scene.basic)
                .then()
                .body("items.id", contains(next));
    }

    @Test
    void what_comes_in_is_income_as_far_as_it_stays_and_owed_upwards_as_far_as_it_goes_on() {
        String id = scene.declared(MONTH, "1234567.89");
        scene.take(id, "10000.00", "2024-02-10", "SJ-1").statusCode(201).body("contribution.open", equalTo("14691.36"));
        scene.take(id, "14691.37", "2024-02-12", "SJ-2")
                .statusCode(409)
                .body("code", equalTo("CONTRIBUTION_ABOVE_OPEN"));
        scene.take(id, "100.00", "2024-02-12", "SJ-1")
                .statusCode(409)
                .body("code", equalTo("CONTRIBUTION_RECEIVED_ALREADY"));
        scene.take(id, "14691.36", "2024-02-12", "SJ-2")
                .statusCode(201)
                .body("contribution.state", equalTo("PAID"))
                .body("lateCharges", empty());
        assertThat(ContributionScene.balance(scene.basic, "102")).isEqualTo("24691.36");
        assertThat(ContributionScene.balance(scene.basic, "402")).isEqualTo("-14814.82");
        assertThat(ContributionScene.balance(scene.basic, "221")).isEqualTo("-9876.54");
    }

    @Test
    void what_was_overdue_and_what_is_paid_are_found_apart() {
        String paid = scene.declared(MONTH, "1000.00");
        String open = scene.declared("2024-02", "1000.00");
        scene.take(paid, "20.00", "2024-02-10", "SJ-1").statusCode(201);
        for (var wanted : Map.of("PAID", paid, "OVERDUE", open, "OPEN", open).entrySet()) {
            Api.as(scene.cityFinance)
                    .get("/contributions?state=" + wanted.getKey())
                    .then()
                    .body("items.id", contains(wanted.getValue()));
        }
        String next = Api.as(scene.finance)
                .get("/contributions?limit=1")
                .then()
                .body("items.id", contains(open))
                .extract()
                .path("next");
        Api.as(scene.finance)
                .queryParam("cursor", next)
                .get("/contributions?limit=1")
                .then()
                .body("items.id", contains(paid))
                .body("next", nullValue());
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists_and_the_attempt_leaves_a_line() {
        String id = scene.declared(MONTH, "1000.00");
        Api.as(scene.stranger).get("/contributions/" + id).then().statusCode(404);
        Api.as(scene.stranger).get("/contributions").then().statusCode(200).body("items", empty());
        scene.declare(scene.stranger, item(scene.basic, "2024-02", part("TIME_WAGE", "1.00")))
                .statusCode(404);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'contribution.read' and subject_id = ?", id))
                .isOne();
    }

    @Test
    void a_chair_reads_and_does_not_declare_and_a_member_sees_nothing() {
        scene.declare(scene.chair, item(scene.basic, MONTH, part("TIME_WAGE", "1.00")))
                .statusCode(403);
        Api.as(scene.chair).get("/contributions").then().statusCode(200);
        Api.as(scene.world.member("陈思远", scene.basic))
                .get("/contributions")
                .then()
                .statusCode(403);
    }

    @Test
    void months_to_come_and_months_before_the_union_are_refused() {
        UUID young = scene.world.union("新建工会", scene.city, LocalDate.of(2024, 3, 10));
        scene.declare(scene.cityFinance, item(young, "2024-03", part("TIME_WAGE", "1.00")))
                .statusCode(400)
                .body("errors.code", contains("NO_UNION_THEN"));
        scene.declare(scene.cityFinance, item(young, "2099-01", part("TIME_WAGE", "1.00")))
                .statusCode(400)
                .body("errors.code", contains("IN_FUTURE"));
        scene.declare(scene.cityFinance, item(young, "2024-04", part("TIME_WAGE", "1.00")))
                .statusCode(201);
    }

    @Test
    void a_repeated_call_with_the_same_key_declares_once() {
        String key = Api.freshKey();
        for (String replayed : List.of("", "true")) {
            String header = Api.sending(
                            scene.finance,
                            Map.of("items", List.of(item(scene.basic, MONTH, part("TIME_WAGE", "9.00")))))
                    .header("Idempotency-Key", key)
                    .post("/contributions")
                    .then()
                    .statusCode(201)
                    .body("declared", equalTo(1))
                    .extract()
                    .header("Idempotency-Replayed");
            assertThat(header == null ? "" : header).isEqualTo(replayed);
        }
    }

    @Test
    void the_rules_say_where_each_figure_stands_and_whose_each_share_is() {
        Api.as(scene.finance)
                .get("/contribution-rules?month=" + MONTH + "&unionId=" + scene.basic)
                .then()
                .statusCode(200)
                .body("rate", equalTo("2/100"))
                .body("rateCitation.clause", equalTo("第四十三条"))
                .body("excluded.components", hasSize(14))
                .body("shares.share", contains(60, 40))
                .body("shares[1].union.name", equalTo("市总工会"))
                .body("belowFloor", equalTo(false));
    }

    @Test
    void payrolls_are_not_entered_by_whoever_keeps_the_tree() {
        var administrator = scene.world.officer("管理员", Role.ADMINISTRATOR, scene.basic);
        Api.as(administrator).get("/contributions").then().statusCode(403);
    }
}
