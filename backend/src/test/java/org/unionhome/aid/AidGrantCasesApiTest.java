package org.unionhome.aid;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Table 5.6 from the household's file in force to the decision. */
@QuarkusTest
class AidGrantCasesApiTest {

    private final HardshipScene scene =
            new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));

    @Test
    void relative_hardship_personal_medical_share_25000_gives_80_percent_capped_at_16000() {
        relative();
        shown(worked(medical("25000.00", "16000.00")))
                .body("ruleCheck.most", equalTo("16000.00"))
                .body("ruleCheck.higherApprover", nullValue());
    }

    @Test
    void deep_hardship_medical_21000_waits_for_the_provinces_approval_and_above_50000_for_the_acftus() {
        deep();
        String id = worked(medical("21000.00", "21000.00"));
        shown(id)
                .body("ruleCheck.findings.code", hasItem("HIGHER_APPROVAL"))
                .body("ruleCheck.higherApprover", equalTo("省总工会"));
        approve(id).statusCode(422).body("code", equalTo("AID_PASSED_ON_FIRST"));
        shown(worked(medical("60000.00", "50000.01"))).body("ruleCheck.higherApprover", equalTo("全国总工会"));
    }

    @Test
    void second_aid_in_the_year_deep_counts_the_first_as_income() {
        deep();
        granted(worked(medical("9999.00", "9999.00")), "9999.00");
        shown(worked(AidScene.living("1000.00"))).body("ruleCheck.findings.code", hasItem("STILL_MEETS"));
        granted(worked(medical("1.00", "1.00")), "1.00");
        shown(worked(AidScene.living("1000.00"))).body("ruleCheck.findings.code", hasItem("MEETS_NO_MORE"));
    }

    @Test
    void second_aid_in_the_year_relative_is_warned_of_as_the_second_kind_since_that_rule_was_only_reported() {
        relative();
        granted(worked(medical("2000.00", "1600.00")), "1600.00");
        String second = worked(AidScene.living("1000.00"));
        shown(second)
                .body("ruleCheck.findings.find { it.code == 'SECOND_KIND' }.verdict", equalTo("WARN"))
                .body("ruleCheck.findings.find { it.code == 'SECOND_KIND' }.citation.confidence", equalTo("SECONDARY"))
                .body("ruleCheck.wordsNeeded", equalTo(true));
        approve(second).statusCode(422).body("code", equalTo("AID_COMMENT_NEEDED"));
    }

    @Test
    void the_child_of_two_members_is_helped_by_the_union_that_keeps_the_file() {
        TestMember spouse = scene.world.member("林可欣", scene.sibling);
        TestMember chair = scene.world.officer("孙主席", Role.CHAIR, scene.sibling);
        String file = relative();
        Api.sending(scene.organizer, Map.of("memberNo", spouse.memberNo(), "name", "林可欣"))
                .header("If-Match", HardshipScene.version(file))
                .post("/hardship-files/" + file + "/workers")
                .then()
                .statusCode(201);
        String hers = worked(spouse, scene.stranger, AidScene.schooling("陈小满", "1000.00"));
        Api.as(scene.stranger)
                .get("/aid-cases/" + hers)
                .then()
                .body("ruleCheck.findings.find { it.code == 'FILE_ELSEWHERE' }.verdict", equalTo("BLOCK"));
        AidScene.step(chair, hers, 2, "decisions", Map.of("approve", true, "lineId", UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("AID_BLOCKED"));
        shown(worked(AidScene.schooling("陈小满", "1000.00")))
                .body("ruleCheck.findings.code", not(hasItem("FILE_ELSEWHERE")));
    }

    @Test
    void tuition_that_another_fund_pays_is_refused_where_the_announcement_says_so() {
        var school = new AidScene();
        var asked = AidScene.schooling("陈小满", "4000.00");
        asked.put("otherFunding", "1000.00");
        String id = school.worked(school.member, asked);
        Api.as(school.funds.chair)
                .get("/aid-cases/" + id)
                .then()
                .body("ruleCheck.findings.find { it.code == 'FUNDED_ELSEWHERE' }.verdict", equalTo("BLOCK"));
        school.approve(school.funds.chair, id, school.funds.aidLine("10000.00"))
                .statusCode(422)
                .body("code", equalTo("AID_BLOCKED"));
    }

    @Test
    void beside_the_case_stand_the_means_test_and_the_notice_it_was_approved_on() {
        String file = relative();
        shown(worked(AidScene.living("1000.00")))
                .body("standing.fileId", equalTo(file))
                .body("standing.category", equalTo("相对困难职工"))
                .body("standing.perMonth", equalTo("500.00"))
                .body("standing.livingStandard", equalTo("500.00"))
                .body("standing.householdSize", equalTo(3))
                .body("standing.notice.openObjections", equalTo(0));
    }

    private String deep() {
        return scene.inForce(HardshipScene.household("60000.00", "52000.00"));
    }

    private String relative() {
        return scene.inForce(HardshipScene.household("60000.00", "42000.00"));
    }

    private static Map<String, Object> medical(String cost, String amount) {
        return new HashMap<>(
                Map.of("kind", "MEDICAL", "need", "手术住院，自付费用较高。", "cost", cost, "requested", amount, "mayRefer", true));
    }

    private String worked(Map<String, Object> body) {
        return worked(scene.worker, scene.organizer, body);
    }

    private static String worked(TestMember worker, TestMember organizer, Map<String, Object> body) {
        String id = Api.sending(worker, body)
                .post("/me/aid-cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(worker)
                .header("If-Match", "\"0\"")
                .post("/me/aid-cases/" + id + "/submissions")
                .then()
                .statusCode(201);
        AidScene.step(organizer, id, 1, "assessments", Map.of("amount", body.get("requested")))
                .statusCode(201);
        return id;
    }

    private static void granted(String id, String amount) {
        World.run(
                "update aid_case set status = 'APPROVED', approved = ?::numeric, decider = 'x' where id = ?::uuid",
                amount,
                id);
    }

    private ValidatableResponse shown(String id) {
        return Api.as(scene.organizer).get("/aid-cases/" + id).then().statusCode(200);
    }

    private ValidatableResponse approve(String id) {
        return AidScene.step(scene.chair, id, 2, "decisions", Map.of("approve", true, "lineId", UUID.randomUUID()));
    }
}
