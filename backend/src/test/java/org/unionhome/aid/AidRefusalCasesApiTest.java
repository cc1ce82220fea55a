package org.unionhome.aid;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.policy.internal.OwnPack;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Cases of table 5.6 that are refused, where the rules of Shandong were read in the original. */
@QuarkusTest
class AidRefusalCasesApiTest {

    private HardshipScene scene;

    @BeforeEach
    void rules_that_were_read_and_not_only_reported() {
        scene = new HardshipScene(null).withStandard("500.00", LocalDate.of(2020, 1, 1));
        OwnPack.documented(HardshipScene.BELOW, scene.world.root(), scene.city);
    }

    @Test
    void case_child_got_the_same_tuition_from_another_fund_is_refused() {
        inForce("52000.00");
        var asked = new HashMap<>(AidScene.schooling("陈小满", "4000.00"));
        asked.put("otherFunding", "1000.00");
        String id = worked(asked);
        refused(id, "FUNDED_ELSEWHERE");
    }

    @Test
    void case_second_aid_in_the_year_relative_a_second_kind_is_refused() {
        inForce("42000.00");
        granted(worked(medical("2000.00", "1600.00")), "1600.00");
        refused(worked(AidScene.living("1000.00")), "SECOND_KIND");
    }

    @Test
    void case_second_aid_in_the_year_deep_the_first_lifts_the_household_above_the_standard_and_the_second_is_refused() {
        inForce("52000.00");
        granted(worked(medical("10000.00", "10000.00")), "10000.00");
        refused(worked(AidScene.living("1000.00")), "MEETS_NO_MORE");
    }

    @Test
    void case_deep_medical_above_50000_is_the_acftus_to_approve_and_above_20000_the_provinces() {
        inForce("52000.00");
        decided(worked(medical("60000.00", "50000.00")))
                .statusCode(422)
                .body("code", equalTo("AID_PASSED_ON_FIRST"))
                .body("detail", containsString("省"));
        decided(worked(medical("60000.00", "50000.01")))
                .statusCode(422)
                .body("code", equalTo("AID_PASSED_ON_FIRST"))
                .body("detail", containsString("全国"));
    }

    @Test
    void case_father_and_mother_in_two_unions_the_child_is_aided_by_the_union_that_keeps_the_file() {
        inForce("52000.00");
        UUID other = scene.world.union("另一机关工会", scene.world.root());
        OwnPack.documented(HardshipScene.BELOW, scene.world.root(), other);
        TestMember organizer = scene.world.officer("何组织", Role.ORGANIZER, other);
        World.run(
                "update membership set union_id = u.id, l2 = u.l2, l3 = null from union_node u"
                        + " where u.id = ? and membership.person_id = ?",
                other,
                scene.worker.id());
        String id = submitted(AidScene.schooling("陈小满", "4000.00"));
        AidScene.step(organizer, id, 1, "assessments", Map.of("amount", "4000.00"))
                .statusCode(201)
                .body("ruleCheck.verdict", equalTo("BLOCK"))
                .body("ruleCheck.findings.code", hasItem("FILE_ELSEWHERE"));
    }

    private void inForce(String rigid) {
        scene.inForce(HardshipScene.household("60000.00", rigid));
    }

    private static Map<String, Object> medical(String cost, String amount) {
        return new HashMap<>(
                Map.of("kind", "MEDICAL", "need", "手术住院，自付费用较高。", "cost", cost, "requested", amount, "mayRefer", true));
    }

    private String submitted(Map<String, Object> body) {
        String id = Api.sending(scene.worker, body)
                .post("/me/aid-cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(scene.worker)
                .header("If-Match", "\"0\"")
                .post("/me/aid-cases/" + id + "/submissions")
                .then()
                .statusCode(201);
        return id;
    }

    private String worked(Map<String, Object> body) {
        String id = submitted(body);
        AidScene.step(scene.organizer, id, 1, "assessments", Map.of("amount", body.get("requested")))
                .statusCode(201);
        return id;
    }

    private static void granted(String id, String amount) {
        World.run(
                "update aid_case set status = 'APPROVED', approved = ?::numeric, decider = 'x' where id = ?::uuid",
                amount,
                id);
    }

    private void refused(String id, String finding) {
        Api.as(scene.organizer)
                .get("/aid-cases/" + id)
                .then()
                .statusCode(200)
                .body("ruleCheck.verdict", equalTo("BLOCK"))
                .body("ruleCheck.findings.code", hasItem(finding));
        decided(id).statusCode(422).body("code", equalTo("AID_BLOCKED"));
    }

    private ValidatableResponse decided(String id) {
        return AidScene.step(
                scene.chair,
                id,
                2,
                "decisions",
                Map.of("approve", true, "comment", "情况属实。", "lineId", UUID.randomUUID()));
    }
}
