package org.unionhome.campaign;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.aid.AidScene;
import org.unionhome.kernel.Clocks;
import org.unionhome.testing.Api;
import org.unionhome.testing.Replay;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What campaigns of warmth gave a worker in the year stands beside her case of aid; other gifts do not. */
@QuarkusTest
class WarmthBesideAidTest {

    private final CampaignScene scene = new CampaignScene("SD-HARDSHIP-2020");
    private final TestMember chen = scene.world.member("陈思远", scene.first);

    @Test
    void gifts_of_warmth_stand_beside_the_case_with_what_the_pack_says_of_them() {
        given("WARMTH", "1500.00");
        given("COOLNESS", "300.00");
        String id = worked();
        beside(id)
                .body("ruleCheck.findings.find { it.code == 'WARMTH_COUNTS' }.verdict", equalTo("PASS"))
                .body(
                        "ruleCheck.findings.find { it.code == 'WARMTH_COUNTS' }.text",
                        equalTo("本年度送温暖已慰问该家庭 1500.00 元，再次帮扶前计入收入。"))
                .body("ruleCheck.findings.find { it.code == 'WARMTH_COUNTS' }.citation.confidence", equalTo("DESIGN"));
        Replay.ask(scene.chair, "aid-case", id).statusCode(200).body("same", equalTo(true));
    }

    @Test
    void without_any_nothing_is_said() {
        given("COOLNESS", "300.00");
        beside(worked())
                .body("ruleCheck.findings.code", not(hasItem("WARMTH_COUNTS")))
                .body("ruleCheck.findings.code", not(hasItem("WARMTH_GIVEN")));
    }

    private void given(String kind, String cash) {
        String campaign = scene.created(kind, cash);
        scene.listed(campaign, scene.batched(campaign, CampaignScene.batch(scene.first, 1, cash)), chen);
        scene.approved(campaign);
        World.run(
                "update campaign set year = ? where id = ?::uuid",
                LocalDate.now(Clocks.CHINA).getYear(),
                campaign);
    }

    private String worked() {
        String id = Api.sending(chen, AidScene.living("600.00"))
                .post("/me/aid-cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(chen)
                .header("If-Match", "\"0\"")
                .post("/me/aid-cases/" + id + "/submissions")
                .then()
                .statusCode(201);
        AidScene.step(scene.organizer, id, 1, "assessments", Map.of("amount", "600.00"))
                .statusCode(201);
        return id;
    }

    private ValidatableResponse beside(String id) {
        return Api.as(scene.chair).get("/aid-cases/" + id).then().statusCode(200);
    }
}
