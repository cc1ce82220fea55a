package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A case from the member's request to the payment; what was asked, adjusted, approved and paid stand apart. */
@QuarkusTest
class AidCaseApiTest {

    private final AidScene scene = new AidScene();

    @Test
    void a_member_asks_an_officer_works_the_chair_approves_the_cashier_pays_and_the_member_sees() {
        UUID line = scene.funds.aidLine("10000.00");
        String id = scene.draft(scene.member, AidScene.living("2000.00"));
        Api.as(scene.organizer).get("/aid-cases/" + id).then().statusCode(404);
        Api.as(scene.member)
                .header("If-Match", "\"0\"")
                .post("/me/aid-cases/" + id + "/submissions")
                .then()
                .statusCode(201);
        Api.as(scene.organizer)
                .get("/aid-cases?status=SUBMITTED")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        AidScene.step(
                        scene.organizer,
                        id,
                        1,
                        "assessments",
                        Map.of("amount", "1500.00", "reasonCode", "NEED_SMALLER", "comment", "参照同类情况"))
                .statusCode(201)
                .body("status", equalTo("WORKED"))
                .body("adjusted", equalTo("1500.00"))
                .body("ruleCheck.findings.code", contains("NO_FILE", "NO_RULE"));
        Api.as(scene.funds.chair)
                .get("/aid-cases/" + id)
                .then()
                .statusCode(200)
                .body("need", equalTo("父亲住院，家庭负担较重。"))
                .body("lines.id", contains(line.toString()))
                .body("mayDecide", equalTo(true));
        scene.approve(scene.funds.chair, id, line)
                .statusCode(201)
                .body("status", equalTo("APPROVED"))
                .body("requested", equalTo("2000.00"))
                .body("approved", equalTo("1500.00"))
                .body("paid", equalTo("0.00"));
        UUID order = order(id);
        scene.funds.pay(scene.funds.cashier, order, 0, FundsScene.today()).statusCode(201);
        Api.as(scene.member)
                .get("/me/aid-cases/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID"))
                .body("approved", equalTo("1500.00"))
                .body("reasonCode", equalTo("NEED_SMALLER"))
                .body("comment", equalTo("情况属实。"))
                .body("paidOn", equalTo(FundsScene.TODAY.toString()));
        AidScene.step(scene.organizer, id, 4, "follow-ups", Map.of("note", "家访，情况好转"))
                .statusCode(201)
                .body("status", equalTo("FOLLOWED_UP"));
        Api.as(scene.member).get("/me/reads").then().statusCode(200).body("items.purpose", hasItem("AID"));
    }

    @Test
    void approver_is_the_handler_or_the_beneficiary_blocked() {
        UUID line = scene.funds.aidLine("10000.00");
        String id = scene.worked(scene.member, AidScene.living("500.00"));
        scene.approve(scene.organizer, id, line).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        String own = scene.worked(scene.funds.chair, AidScene.living("500.00"));
        scene.approve(scene.funds.chair, own, line).statusCode(422).body("code", equalTo("AID_OWN_CASE"));
        String organizers = scene.submitted(scene.organizer, AidScene.living("500.00"));
        AidScene.step(scene.organizer, organizers, 1, "assessments", Map.of("amount", "500.00"))
                .statusCode(422)
                .body("code", equalTo("AID_OWN_CASE"));
    }

    @Test
    void two_approvals_race_for_the_last_yuan_and_the_loser_hears_what_is_left() throws Exception {
        UUID line = scene.funds.aidLine("1500.00");
        TestMember other = scene.funds.world.member("林小溪", scene.funds.bureau);
        String first = scene.worked(scene.member, AidScene.living("1000.00"));
        String second = scene.worked(other, AidScene.living("1000.00"));
        var answers = new TreeMap<Integer, String>();
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<ExtractableResponse<Response>>> hands = List.of(
                    () -> scene.approve(scene.funds.chair, first, line).extract(),
                    () -> scene.approve(scene.funds.chair, second, line).extract());
            for (var answer : threads.invokeAll(hands)) {
                answers.put(answer.get().statusCode(), answer.get().asString());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(answers).containsOnlyKeys(201, 409);
        assertThat(answers.get(409)).contains("BUDGET_EXHAUSTED").contains("500.00");
        assertThat(FundsScene.figures(line)).isEqualTo("1500.00 1000.00 0.00 500.00");
        assertThat(World.count(
                        "select count(*) from aid_case where status = 'WORKED' and id in (?::uuid, ?::uuid)",
                        first,
                        second))
                .isOne();
    }

    @Test
    void twins_both_first_year_get_two_grants_and_the_same_pupil_only_one() {
        UUID line = scene.funds.aidLine("20000.00");
        String elder = scene.worked(scene.member, AidScene.schooling("陈大双", "4000.00"));
        String younger = scene.worked(scene.member, AidScene.schooling("陈小双", "4000.00"));
        String again = scene.worked(scene.member, AidScene.schooling("陈大双", "4000.00"));
        scene.approve(scene.funds.chair, elder, line)
                .statusCode(201)
                .body("ruleCheck.most", equalTo("4000.00"))
                .body("ruleCheck.findings[1].citation.confidence", equalTo("PUBLISHED"));
        scene.approve(scene.funds.chair, younger, line).statusCode(201);
        scene.approve(scene.funds.chair, again, line).statusCode(422).body("code", equalTo("AID_BLOCKED"));
        assertThat(World.count("select count(*) from payment_order where line_id = ?", line))
                .isEqualTo(2);
    }

    @Test
    void father_and_mother_in_two_unions_get_one_grant_for_their_child_and_no_name_is_told() {
        UUID line = scene.funds.aidLine("20000.00");
        String fathers = scene.worked(scene.member, AidScene.schooling("陈小禾", "4000.00"));
        scene.approve(scene.funds.chair, fathers, line).statusCode(201);
        TestMember mother = scene.funds.world.member("林母亲", scene.funds.stranger.union());
        TestMember organizer = scene.funds.world.officer("何组织", Role.ORGANIZER, scene.funds.stranger.union());
        String mothers = scene.submitted(mother, AidScene.schooling("陈小禾", "4000.00"));
        AidScene.step(organizer, mothers, 1, "assessments", Map.of("amount", "4000.00"))
                .statusCode(201)
                .body("ruleCheck.verdict", equalTo("BLOCK"))
                .body("ruleCheck.findings.code", hasItem("PUPIL_AIDED"))
                .body("history", empty());
    }

    @Test
    void what_is_verified_refuses_an_amount_above_the_rule() {
        UUID line = scene.funds.aidLine("20000.00");
        String id = scene.worked(scene.member, AidScene.schooling("陈小禾", "4000.01"));
        AidScene.step(
                        scene.funds.chair,
                        id,
                        2,
                        "decisions",
                        Map.of("approve", true, "comment", "情况属实。", "lineId", line, "reasonCode", "NEED_GREATER"))
                .statusCode(422)
                .body("code", equalTo("AID_BLOCKED"))
                .body("detail", containsString("4000.00"));
    }

    @Test
    void another_amount_needs_a_reason_and_a_refusal_too() {
        UUID line = scene.funds.aidLine("20000.00");
        String id = scene.submitted(scene.member, AidScene.living("800.00"));
        AidScene.step(scene.organizer, id, 1, "assessments", Map.of("amount", "700.00"))
                .statusCode(422)
                .body("code", equalTo("AID_COMMENT_NEEDED"));
        AidScene.step(scene.organizer, id, 1, "assessments", Map.of("amount", "800.00"))
                .statusCode(201);
        var other = new HashMap<String, Object>(
                Map.of("approve", true, "comment", "情况属实。", "lineId", line, "amount", "600.00"));
        AidScene.step(scene.funds.chair, id, 2, "decisions", other)
                .statusCode(422)
                .body("code", equalTo("AID_COMMENT_NEEDED"));
        AidScene.step(scene.funds.chair, id, 2, "decisions", Map.of("approve", false))
                .statusCode(400);
        AidScene.step(scene.funds.chair, id, 2, "decisions", Map.of("approve", false, "reasonCode", "NOT_ELIGIBLE"))
                .statusCode(201)
                .body("status", equalTo("REFUSED"))
                .body("approved", equalTo("0.00"));
        var again = AidScene.living("500.00");
        again.put("againOf", id);
        scene.submitted(scene.member, again);
    }

    @Test
    void passed_on_upwards_only_with_the_members_consent() {
        String kept = scene.worked(scene.member, AidScene.living("800.00"));
        AidScene.step(scene.organizer, kept, 2, "referrals", null)
                .statusCode(422)
                .body("code", equalTo("AID_REFERRAL_WITHOUT_CONSENT"));
        String passed = scene.worked(scene.member, AidScene.schooling("陈小禾", "4000.00"));
        AidScene.step(scene.organizer, passed, 2, "referrals", null)
                .statusCode(201)
                .body("status", equalTo("REFERRED"));
    }

    @Test
    void sent_back_by_the_bank_it_stands_approved_again_with_the_reason() {
        UUID line = scene.funds.aidLine("20000.00");
        String id = scene.worked(scene.member, AidScene.living("800.00"));
        scene.approve(scene.funds.chair, id, line).statusCode(201);
        UUID order = order(id);
        scene.funds.pay(scene.funds.cashier, order, 0, FundsScene.today()).statusCode(201);
        scene.funds
                .giveBack(
                        scene.funds.cashier, order, 1, scene.funds.items(order).get(0))
                .statusCode(201);
        Api.as(scene.member)
                .get("/me/aid-cases/" + id)
                .then()
                .body("status", equalTo("APPROVED"))
                .body("returnedReason", equalTo("账号有误"))
                .body("paidOn", nullValue());
    }

    @Test
    void taken_back_before_anybody_worked_on_it_and_not_after() {
        String id = scene.submitted(scene.member, AidScene.living("800.00"));
        withdraw(id, 1).statusCode(201);
        String worked = scene.worked(scene.member, AidScene.living("900.00"));
        withdraw(worked, 2).statusCode(409);
    }

    @Test
    void for_a_foreign_union_and_for_other_members_nothing_of_it_exists() {
        String id = scene.worked(scene.member, AidScene.living("800.00"));
        Api.as(scene.funds.stranger).get("/aid-cases/" + id).then().statusCode(404);
        Api.as(scene.funds.stranger).get("/aid-cases").then().statusCode(200).body("items", empty());
        AidScene.step(scene.funds.stranger, id, 2, "decisions", Map.of("approve", false, "reasonCode", "TWICE"))
                .statusCode(404);
        TestMember colleague = scene.funds.world.member("同事", scene.funds.bureau);
        Api.as(colleague).get("/me/aid-cases/" + id).then().statusCode(404);
        Api.as(colleague).get("/me/aid-cases").then().statusCode(200).body("items", empty());
        assertThat(World.count("select count(*) from audit_entry where action = 'aid.read' and subject_id = ?", id))
                .isPositive();
    }

    @Test
    void what_she_told_is_not_readable_in_the_database() {
        String id = scene.submitted(scene.member, AidScene.schooling("陈小禾", "4000.00"));
        assertThat(World.text("select row_to_json(c)::text from aid_case c where id = ?::uuid", id))
                .doesNotContain("陈小禾")
                .doesNotContain("考上大学");
    }

    private ValidatableResponse withdraw(String id, int version) {
        return Api.as(scene.member)
                .header("If-Match", "\"" + version + "\"")
                .post("/me/aid-cases/" + id + "/withdrawals")
                .then();
    }

    private static UUID order(String id) {
        return UUID.fromString(World.text("select id::text from payment_order where origin_id = ?::uuid", id));
    }
}
