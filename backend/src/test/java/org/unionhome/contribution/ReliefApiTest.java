package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.unionhome.contribution.ContributionScene.MONTH;
import static org.unionhome.contribution.ContributionScene.balance;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Contributions put off, reduced and given back: applied for by one, decided by another of the union above. */
@QuarkusTest
class ReliefApiTest {

    private final ReliefScene reliefs = new ReliefScene();
    private final ContributionScene scene = reliefs.unions;

    @Test
    void what_is_put_off_is_due_later_and_so_is_what_goes_on() {
        String contribution = scene.declared(MONTH, "100000.00");
        String id = reliefs.applied(
                "DEFERRAL", "2000.00", RemittanceScene.TODAY.plusDays(60).toString());
        ReliefScene.decide(scene.cityChair, id, true).statusCode(201).body("relief.status", equalTo("APPROVED"));
        String next = scene.idOf(scene.basic, MONTH);
        assertThat(next).isNotEqualTo(contribution);
        Api.as(scene.finance)
                .get("/contributions/" + next)
                .then()
                .body("contribution.amount", equalTo("2000.00"))
                .body("contribution.state", equalTo("OPEN"))
                .body(
                        "contribution.dueOn",
                        equalTo(RemittanceScene.TODAY.plusDays(60).toString()))
                .body(
                        "contribution.remitBy",
                        equalTo(RemittanceScene.TODAY.plusDays(70).toString()))
                .body("editions[0].reason", startsWith("HJ-"))
                .body("lateCharges", empty());
    }

    @Test
    void what_is_reduced_is_owed_by_the_employer_and_upwards_no_more() {
        scene.declared(MONTH, "100000.00");
        String id = reliefs.applied("REDUCTION", "500.00", null);
        ReliefScene.decide(scene.cityChair, id, true).statusCode(201);
        Api.as(scene.finance)
                .get("/contributions/" + scene.idOf(scene.basic, MONTH))
                .then()
                .body("contribution.assessed", equalTo("2000.00"))
                .body("contribution.reduced", equalTo("500.00"))
                .body("contribution.amount", equalTo("1500.00"))
                .body("contribution.onward", equalTo("600.00"));
        Api.as(scene.finance).get("/remittance-accounts?month=" + MONTH).then().body("items.owed", contains("600.00"));
        scene.correct(scene.idOf(scene.basic, MONTH), 2, ContributionScene.part("TIME_WAGE", "200000.00"))
                .statusCode(201)
                .body("contribution.reduced", equalTo("500.00"))
                .body("contribution.amount", equalTo("3500.00"));
    }

    @Test
    void what_is_given_back_is_paid_by_the_cashier_and_booked_on_both_parts() {
        String contribution = scene.declared(MONTH, "100000.00");
        scene.take(contribution, "2000.00", "2024-02-10", "SJ-1").statusCode(201);
        String id = reliefs.applied("REFUND", "1000.00", null);
        ReliefScene.decide(scene.cityChair, id, true).statusCode(201);
        ReliefScene.pay(scene.cashier, id, 1).statusCode(201).body("relief.status", equalTo("PAID"));
        assertThat(balance(scene.basic, "102")).isEqualTo("1000.00");
        assertThat(balance(scene.basic, "402")).isEqualTo("-600.00");
        assertThat(balance(scene.basic, "221")).isEqualTo("-400.00");
        ReliefScene.pay(scene.cashier, id, 2).statusCode(409).body("code", equalTo("RELIEF_STATE"));
    }

    @Test
    void who_applied_does_not_decide_nor_does_the_union_itself_and_a_no_says_why() {
        scene.declared(MONTH, "100000.00");
        String id = reliefs.applied("REDUCTION", "500.00", null);
        ReliefScene.decide(scene.chair, id, true).statusCode(404);
        TestMember both = scene.world.officer("韩会计", Role.FINANCE, scene.city);
        scene.world.appoint(both, Role.CHAIR, scene.city);
        String own = reliefs.apply(both, "REDUCTION", "500.00", null)
                .statusCode(201)
                .extract()
                .path("relief.id");
        ReliefScene.decide(both, own, true).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        ReliefScene.decide(scene.cityChair, id, false).statusCode(400);
        Api.sending(scene.cityChair, Map.of("approve", false, "reason", "材料不全"))
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/reliefs/" + id + "/decisions")
                .then()
                .statusCode(201)
                .body("relief.status", equalTo("REFUSED"));
        assertThat(World.count("select count(*) from contribution where union_id = ?", scene.basic))
                .isOne();
    }

    @Test
    void relief_is_about_what_is_open_or_has_come_in_and_no_more() {
        scene.declared(MONTH, "100000.00");
        reliefs.apply(scene.finance, "REDUCTION", "2000.01", null)
                .statusCode(409)
                .body("code", equalTo("RELIEF_ABOVE_OPEN"))
                .body("detail", startsWith("2024-01 可申请的金额为 2000.00 元"));
        reliefs.apply(scene.finance, "REFUND", "0.01", null).statusCode(409);
        reliefs.apply(scene.finance, "DEFERRAL", "2000.00", null).statusCode(400);
        reliefs.apply(
                        scene.finance,
                        "DEFERRAL",
                        "0.01",
                        RemittanceScene.TODAY.plusDays(60).toString())
                .statusCode(409)
                .body("code", equalTo("DEFERRAL_IN_PART"))
                .body("detail", startsWith("2024-01 尚未缴纳 2000.00 元"));
        String first = reliefs.applied("REDUCTION", "1500.00", null);
        String second = reliefs.applied("REDUCTION", "1500.00", null);
        ReliefScene.decide(scene.cityChair, first, true).statusCode(201);
        ReliefScene.decide(scene.cityChair, second, true).statusCode(409).body("code", equalTo("RELIEF_ABOVE_OPEN"));
    }

    @Test
    void of_eight_who_decide_at_once_one_does() throws Exception {
        scene.declared(MONTH, "100000.00");
        String id = reliefs.applied("REDUCTION", "500.00", null);
        var answers = ContributionScene.together(
                8, () -> ReliefScene.decide(scene.cityChair, id, true).extract().statusCode());
        assertThat(answers).containsExactly(201, 412, 412, 412, 412, 412, 412, 412);
        assertThat(World.count("select count(*) from contribution where union_id = ?", scene.basic))
                .isEqualTo(2);
    }

    @Test
    void withdrawn_before_it_is_decided_it_changes_nothing() {
        scene.declared(MONTH, "100000.00");
        String id = reliefs.applied("REDUCTION", "500.00", null);
        Api.as(scene.finance)
                .header("If-Match", "\"0\"")
                .post("/reliefs/" + id + "/withdrawals")
                .then()
                .statusCode(201)
                .body("relief.status", equalTo("WITHDRAWN"));
        ReliefScene.decide(scene.cityChair, id, true).statusCode(412);
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        scene.declared(MONTH, "100000.00");
        String id = reliefs.applied("REDUCTION", "500.00", null);
        Api.as(scene.stranger).get("/reliefs/" + id).then().statusCode(404);
        Api.as(scene.stranger).get("/reliefs").then().body("items", empty());
        Api.as(scene.cityFinance).get("/reliefs?kind=REDUCTION").then().body("items.id", contains(id));
        Api.as(scene.stranger)
                .get("/relief-figures?year=2026")
                .then()
                .statusCode(200)
                .body("employers", equalTo(0));
    }
}
