package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Claims from the member's phone to the payment; handler, decider and payer are three. */
@QuarkusTest
class ClaimsApiTest {

    private ClaimScene scene;

    @BeforeEach
    void a_member_covered_by_two_schemes() {
        scene = new ClaimScene("100000.00");
    }

    @Test
    void a_claim_is_checked_decided_and_paid_by_three_and_the_member_follows_it() {
        String claim = scene.submitted(scene.medical, "30000.00", "12000.00");
        scene.check(scene.organizer, claim, 0, "10000.00")
                .statusCode(201)
                .body("status", equalTo("CHECKED"))
                .body("tableGrants", equalTo("10000.00"));
        scene.approve(scene.funds.chair, claim, 1)
                .statusCode(201)
                .body("status", equalTo("APPROVED"))
                .body("claimed", equalTo("12000.00"))
                .body("recognised", equalTo("10000.00"))
                .body("granted", equalTo("10000.00"))
                .body("remainder", equalTo("20000.00"));
        assertThat(FundsScene.figures(scene.line)).isEqualTo("100000.00 10000.00 0.00 90000.00");
        scene.funds
                .pay(scene.funds.cashier, scene.orderOf(claim), 0, FundsScene.today())
                .statusCode(201);
        scene.mine()
                .body("items[0].status", equalTo("PAID"))
                .body("items[0].paidOn", equalTo(ClaimScene.TODAY.toString()));
        Api.as(scene.chen)
                .get("/me/notices")
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("CLAIM_DECIDED", "CLAIM_PAID"));
    }

    @Test
    void who_checked_does_not_decide_and_nobody_deals_with_her_own() {
        String claim = scene.submitted(scene.medical, "30000.00", "10000.00");
        TestMember both = scene.funds.world.appoint(
                scene.funds.world.officer("孙兼任", Role.CHAIR, scene.funds.bureau), Role.ORGANIZER, scene.funds.bureau);
        scene.check(both, claim, 0, "10000.00").statusCode(201);
        scene.approve(both, claim, 1).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        scene.approve(scene.organizer, claim, 1).statusCode(403);
        var own = new ClaimScene("100000.00", Role.ORGANIZER);
        String hers = own.submitted(own.medical, "30000.00", "10000.00");
        own.check(own.chen, hers, 0, "10000.00").statusCode(422).body("code", equalTo("SELF_DECISION"));
        assertThat(FundsScene.figures(scene.line)).isEqualTo("100000.00 0.00 0.00 100000.00");
    }

    @Test
    void the_database_itself_refuses_one_who_checks_and_decides() {
        String claim = scene.checked(scene.medical, "30000.00", "10000.00", "10000.00");
        assertThat(catchThrowable(() -> World.run(
                        """
                        update welfare_claim set status = 'REFUSED', refusal = 'OTHER', decided_by = checked_by
                         where id = ?::uuid
                        """,
                        claim)))
                .hasMessageContaining("welfare_claim_by_two");
        assertThat(catchThrowable(() -> World.run(
                        "update welfare_treatment set granted = personal_cost + 0.01 where person_id = ?",
                        scene.chen.id())))
                .hasMessageContaining("welfare_treatment_not_exceeded");
    }

    @Test
    void more_than_a_table_known_from_a_report_grants_is_warned_of_and_more_than_is_claimed_is_not_recognised() {
        String claim = scene.submitted(scene.medical, "30000.00", "12000.00");
        scene.check(scene.organizer, claim, 0, "12000.01")
                .statusCode(400)
                .body("errors[0].code", equalTo("ABOVE_RECOGNISABLE"));
        scene.check(scene.organizer, claim, 0, "10000.01")
                .statusCode(201)
                .body("ruleCheck.verdict", equalTo("WARN"))
                .body("ruleCheck.findings.code", contains("CLAIM_ABOVE_TABLE"))
                .body("ruleCheck.findings[0].citation.confidence", equalTo("SECONDARY"));
    }

    @Test
    void a_refusal_names_its_reason_and_the_illness_can_be_claimed_again() {
        String claim = scene.checked(scene.medical, "30000.00", "10000.00", "10000.00");
        scene.refuse(scene.funds.chair, claim, 1)
                .statusCode(201)
                .body("status", equalTo("REFUSED"))
                .body("refusal", equalTo("NOT_PROVED"))
                .body("citation.documentNumber", equalTo("武汉城市圈职工重大疾病医疗互助办法（2011 年，未见文号）"));
        scene.approve(scene.funds.chair, claim, 2).statusCode(409).body("code", equalTo("CLAIM_STATE"));
        scene.submitted(scene.medical, "30000.00", "10000.00");
        scene.submit(scene.medical, "30000.00", "10000.00").statusCode(409).body("code", equalTo("CLAIMED_ALREADY"));
    }

    @Test
    void an_illness_outside_the_period_or_within_the_waiting_is_not_claimed() {
        scene.submit(scene.chen, scene.medical, ClaimScene.TODAY.minusDays(301), "30000.00", "10000.00")
                .statusCode(422)
                .body("code", equalTo("NOT_CLAIMABLE"))
                .body("errors[0].code", equalTo("OUTSIDE_PERIOD"));
        World.run(
                "update welfare_enrollment set covered_from = ?::date where id = ?::uuid",
                ClaimScene.TODAY.plusDays(5).toString(),
                scene.school);
        scene.submit(scene.school, "30000.00", "10000.00")
                .statusCode(422)
                .body("errors[0].code", equalTo("IN_WAITING"));
        scene.submit(scene.school, "5000.00", "6000.00").statusCode(422).body("errors[0].code", equalTo("ABOVE_COST"));
    }

    @Test
    void papers_are_kept_encrypted_and_who_opens_one_is_seen_by_the_member() {
        String claim = scene.submitted(scene.medical, "30000.00", "10000.00");
        String paper = Api.as(scene.chen)
                .queryParam("document", "DIAGNOSIS")
                .contentType("application/octet-stream")
                .body(ClaimScene.PDF)
                .post("/me/claims/" + claim + "/evidence")
                .then()
                .statusCode(201)
                .body("papers.document", contains("DIAGNOSIS"))
                .extract()
                .path("papers[0].id");
        assertThat(World.count(
                        "select count(*) from welfare_claim_evidence where position('%PDF'::bytea in content) > 0"))
                .isZero();
        byte[] opened = Api.as(scene.organizer)
                .get("/claims/" + claim + "/evidence/" + paper)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(opened).isEqualTo(ClaimScene.PDF);
        Api.as(scene.chen).get("/me/reads").then().body("items.part", hasItem("EVIDENCE"));
    }

    @Test
    void a_member_takes_back_what_nobody_has_checked() {
        String claim = scene.submitted(scene.medical, "30000.00", "10000.00");
        scene.withdraw(scene.chen, claim, 0).statusCode(201).body("status", equalTo("WITHDRAWN"));
        scene.check(scene.organizer, claim, 1, "1.00").statusCode(409);
    }

    @Test
    void a_budget_that_is_used_up_grants_nothing() {
        var poor = new ClaimScene("9999.99");
        String claim = poor.checked(poor.medical, "30000.00", "10000.00", "10000.00");
        poor.approve(poor.funds.chair, claim, 1).statusCode(409).body("code", equalTo("BUDGET_EXHAUSTED"));
        Api.as(poor.funds.chair).get("/claims/" + claim).then().body("status", equalTo("CHECKED"));
    }

    @Test
    void however_often_the_chair_presses_the_claim_is_granted_and_ordered_once() throws Exception {
        String claim = scene.checked(scene.medical, "30000.00", "10000.00", "10000.00");
        Callable<Integer> press =
                () -> scene.approve(scene.funds.chair, claim, 1).extract().statusCode();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var answers = new ArrayList<Integer>();
            for (var done : pool.invokeAll(Collections.nCopies(8, press))) {
                answers.add(done.get());
            }
            assertThat(answers)
                    .containsOnlyOnce(201)
                    .allMatch(status -> status == 201 || status == 409 || status == 412);
        } finally {
            pool.shutdownNow();
        }
        assertThat(World.count(
                        "select count(*) from payment_order where origin_feature = 'welfare-claim' and origin_id = ?::uuid",
                        claim))
                .isOne();
        assertThat(FundsScene.figures(scene.line)).isEqualTo("100000.00 10000.00 0.00 90000.00");
    }

    @Test
    void what_the_bank_sends_back_is_said_and_can_be_paid_again() {
        String claim = scene.checked(scene.medical, "30000.00", "10000.00", "10000.00");
        scene.approve(scene.funds.chair, claim, 1).statusCode(201);
        UUID order = scene.orderOf(claim);
        scene.funds.pay(scene.funds.cashier, order, 0, FundsScene.today()).statusCode(201);
        scene.funds
                .pay(scene.funds.cashier, order, 1, FundsScene.today())
                .statusCode(409)
                .body("code", equalTo("NOTHING_TO_PAY"));
        String item = scene.funds.items(order).get(0);
        scene.funds.giveBack(scene.funds.cashier, order, 1, item).statusCode(201);
        scene.mine().body("items[0].status", equalTo("APPROVED")).body("items[0].returned", equalTo("账号有误"));
        scene.funds.pay(scene.funds.cashier, order, 2, FundsScene.today()).statusCode(201);
        scene.mine().body("items[0].status", equalTo("PAID")).body("items[0].returned", nullValue());
    }

    @Test
    void neither_who_checked_nor_who_decided_pays() {
        TestMember checks = scene.funds.world.appoint(
                scene.funds.world.officer("孙兼任", Role.ORGANIZER, scene.funds.bureau), Role.CASHIER, scene.funds.bureau);
        String claim = scene.submitted(scene.medical, "30000.00", "10000.00");
        scene.check(checks, claim, 0, "10000.00").statusCode(201);
        scene.approve(scene.funds.chair, claim, 1).statusCode(201);
        scene.funds
                .pay(checks, scene.orderOf(claim), 0, FundsScene.today())
                .statusCode(422)
                .body("code", equalTo("PAYER_TOOK_PART"));
    }

    @Test
    void for_a_foreign_union_and_another_member_no_claim_exists() {
        String claim = scene.submitted(scene.medical, "30000.00", "10000.00");
        Api.as(scene.funds.stranger).get("/claims/" + claim).then().statusCode(404);
        Api.as(scene.funds.stranger).get("/claims").then().statusCode(200).body("items", empty());
        Api.as(scene.organizer).get("/claims").then().body("items", hasSize(1));
        Api.as(scene.funds.finance).get("/claims/" + claim).then().statusCode(403);
        TestMember other = scene.funds.world.member("林知夏", scene.funds.bureau);
        scene.submit(other, scene.medical, ClaimScene.TODAY, "30000.00", "10000.00")
                .statusCode(404);
        scene.withdraw(other, claim, 0).statusCode(404);
    }
}
