package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What is passed on is decided above, what is large is passed on first, and an approval can be taken back until it is paid. */
@QuarkusTest
class AidLevelsTest {

    @Test
    void passed_on_upwards_it_is_decided_by_the_union_above_and_no_longer_by_its_own() {
        var scene = new AidScene();
        TestMember above = scene.funds.world.officer("郑主席", Role.CHAIR, scene.funds.world.root());
        UUID line = scene.funds.aidLine("10000.00");
        String id = scene.worked(scene.member, AidScene.schooling("陈小级", "4000.00"));
        AidScene.step(scene.organizer, id, 2, "referrals", null).statusCode(201);
        Api.as(above).get("/me/notices").then().body("items.kind", hasItem("AID_REFERRED"));
        Api.as(scene.funds.chair).get("/aid-cases/" + id).then().body("mayDecide", equalTo(false));
        var approval = Map.<String, Object>of("approve", true, "comment", "情况属实。", "lineId", line);
        AidScene.step(scene.funds.chair, id, 3, "decisions", approval)
                .statusCode(422)
                .body("code", equalTo("DECIDED_ABOVE"))
                .body("detail", containsString("示例总工会"));
        AidScene.step(above, id, 3, "decisions", approval).statusCode(201).body("status", equalTo("APPROVED"));
        assertThat(FundsScene.figures(line)).isEqualTo("10000.00 4000.00 0.00 6000.00");
        var reason = Map.<String, Object>of("reason", "选错预算");
        AidScene.step(scene.funds.chair, id, 4, "revocations", reason)
                .statusCode(422)
                .body("code", equalTo("DECIDED_ABOVE"));
        AidScene.step(above, id, 4, "revocations", reason).statusCode(201).body("status", equalTo("REFERRED"));
        assertThat(FundsScene.figures(line)).isEqualTo("10000.00 0.00 0.00 10000.00");
        AidScene.step(scene.funds.chair, id, 5, "decisions", approval)
                .statusCode(422)
                .body("code", equalTo("DECIDED_ABOVE"));
    }

    @Test
    void an_amount_for_somebody_higher_is_passed_on_first_and_a_document_number_alone_is_not_enough() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
        scene.inForce(HardshipScene.household("60000.00", "52000.00"));
        var asked = new HashMap<String, Object>(Map.of(
                "kind",
                "MEDICAL",
                "need",
                "手术住院，自付费用较高。",
                "cost",
                "21000.00",
                "requested",
                "21000.00",
                "mayRefer",
                true));
        String id = Api.sending(scene.worker, asked)
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
        AidScene.step(scene.organizer, id, 1, "assessments", Map.of("amount", "21000.00"))
                .statusCode(201);
        var approval = Map.<String, Object>of(
                "approve", true, "comment", "情况属实。", "lineId", UUID.randomUUID(), "higherApproval", "省工会批〔2026〕1号");
        AidScene.step(scene.chair, id, 2, "decisions", approval)
                .statusCode(422)
                .body("code", equalTo("AID_PASSED_ON_FIRST"));
        AidScene.step(scene.organizer, id, 2, "referrals", null).statusCode(201);
        AidScene.step(scene.chair, id, 3, "decisions", approval)
                .statusCode(422)
                .body("code", equalTo("AID_PASSED_ON_FIRST"));
        Api.as(scene.chair)
                .get("/aid-cases/" + id)
                .then()
                .body("decidingUnion.id", equalTo(scene.city.toString()))
                .body("passedOnFirst", equalTo(true))
                .body("mayPassOn", equalTo(true));
        AidScene.step(scene.organizer, id, 3, "referrals", null).statusCode(422).body("code", equalTo("DECIDED_ABOVE"));
        AidScene.step(scene.chair, id, 3, "referrals", null).statusCode(201).body("mayPassOn", equalTo(false));
        AidScene.step(scene.chair, id, 4, "decisions", approval).statusCode(422).body("code", equalTo("DECIDED_ABOVE"));
        TestMember top = scene.world.officer("郑主席", Role.CHAIR, scene.world.root());
        AidScene.step(top, id, 4, "decisions", approval)
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_A_PAYING_LINE"));
        AidScene.step(top, id, 4, "referrals", null).statusCode(409).body("code", equalTo("AID_NOBODY_ABOVE"));
    }

    @Test
    void of_50000_01_in_a_tree_of_four_levels_the_county_and_the_city_pass_it_on_and_the_province_decides_it() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
        UUID section = scene.world.union("机关第一工会小组", scene.branch);
        TestMember organizer = scene.world.officer("郭组织", Role.ORGANIZER, section);
        TestMember county = scene.world.officer("何主席", Role.CHAIR, scene.branch);
        TestMember province = scene.world.officer("郑主席", Role.CHAIR, scene.world.root());
        var asked = new HashMap<String, Object>(Map.of(
                "kind",
                "MEDICAL",
                "need",
                "手术住院，自付费用较高。",
                "cost",
                "60000.00",
                "requested",
                "50000.01",
                "mayRefer",
                true));
        scene.inForce(HardshipScene.household("60000.00", "52000.00"));
        World.run(
                "update membership set union_id = ?, l4 = ? where person_id = ?", section, section, scene.worker.id());
        String id = submitted(scene.worker, asked);
        AidScene.step(organizer, id, 1, "assessments", Map.of("amount", "50000.01"))
                .statusCode(201);
        AidScene.step(organizer, id, 2, "referrals", null).statusCode(201);
        told(county, id);
        var approval = new HashMap<String, Object>(Map.of(
                "approve", true, "comment", "情况属实。", "lineId", UUID.randomUUID(), "higherApproval", "总工批〔2026〕1号"));
        AidScene.step(county, id, 3, "decisions", approval)
                .statusCode(422)
                .body("code", equalTo("AID_PASSED_ON_FIRST"))
                .body("detail", containsString("全国总工会"));
        AidScene.step(county, id, 3, "referrals", null).statusCode(201);
        told(scene.chair, id);
        var refusal = Map.<String, Object>of("approve", false, "reasonCode", "BUDGET");
        AidScene.step(county, id, 4, "decisions", refusal).statusCode(422).body("code", equalTo("DECIDED_ABOVE"));
        AidScene.step(scene.chair, id, 4, "decisions", approval)
                .statusCode(422)
                .body("code", equalTo("AID_PASSED_ON_FIRST"));
        AidScene.step(scene.chair, id, 4, "referrals", null).statusCode(201);
        told(province, id);
        AidScene.step(scene.chair, id, 5, "decisions", refusal).statusCode(422).body("code", equalTo("DECIDED_ABOVE"));
        AidScene.step(province, id, 5, "decisions", approval)
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_A_PAYING_LINE"));
        approval.remove("higherApproval");
        AidScene.step(province, id, 5, "decisions", approval)
                .statusCode(422)
                .body("code", equalTo("AID_HIGHER_APPROVAL_NEEDED"));
        AidScene.step(province, id, 5, "decisions", refusal).statusCode(201).body("status", equalTo("REFUSED"));
    }

    private static void told(TestMember who, String id) {
        Api.as(who)
                .get("/me/notices")
                .then()
                .body("items.findAll { it.kind == 'AID_REFERRED' }.link", hasItem(containsString(id)));
    }

    private static String submitted(TestMember worker, Map<String, Object> asked) {
        String id = Api.sending(worker, asked)
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
        return id;
    }

    @Test
    void an_approval_that_was_not_paid_is_taken_back_and_the_money_is_free_again() {
        var scene = new AidScene();
        UUID line = scene.funds.aidLine("10000.00");
        String id = scene.worked(scene.member, AidScene.living("600.00"));
        scene.approve(scene.funds.chair, id, line).statusCode(201);
        AidScene.step(scene.organizer, id, 2, "revocations", Map.of("reason", "选错预算"))
                .statusCode(412);
        AidScene.step(scene.funds.chair, id, 3, "revocations", Map.of("reason", "选错预算"))
                .statusCode(201)
                .body("status", equalTo("WORKED"))
                .body("adjusted", equalTo("600.00"))
                .body("approved", nullValue())
                .body("decidedBy", nullValue());
        assertThat(FundsScene.figures(line)).isEqualTo("10000.00 0.00 0.00 10000.00");
        Api.as(scene.member).get("/me/notices").then().body("items.kind", hasItem("AID_REVOKED"));
        AidScene.step(
                        scene.funds.chair,
                        id,
                        4,
                        "decisions",
                        Map.of("approve", true, "comment", "情况属实。", "lineId", line))
                .statusCode(201);
        assertThat(FundsScene.figures(line)).isEqualTo("10000.00 600.00 0.00 9400.00");
    }

    @Test
    void what_is_paid_is_not_taken_back() {
        var scene = new AidScene();
        UUID line = scene.funds.aidLine("10000.00");
        String id = scene.worked(scene.member, AidScene.living("600.00"));
        scene.approve(scene.funds.chair, id, line).statusCode(201);
        UUID order = UUID.fromString(World.text("select id::text from payment_order where origin_id = ?::uuid", id));
        scene.funds.pay(scene.funds.cashier, order, 0, FundsScene.today()).statusCode(201);
        AidScene.step(scene.funds.chair, id, 4, "revocations", Map.of("reason", "选错预算"))
                .statusCode(409)
                .body("code", equalTo("AID_STATE"));
        assertThat(FundsScene.figures(line)).isEqualTo("10000.00 0.00 600.00 9400.00");
    }
}
