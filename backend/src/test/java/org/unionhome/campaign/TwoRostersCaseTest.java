package org.unionhome.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.unionhome.policy.internal.OwnPack;
import org.unionhome.testing.TestMember;

/** Table 5.7: the same person on two rosters, by the figures of Shandong: 3,000 yuan a time and 6,000 a year. */
@QuarkusTest
class TwoRostersCaseTest {

    @Test
    void case_same_person_on_two_rosters_up_to_6000_in_the_year_is_a_remark_and_above_it_a_warning_with_its_source() {
        var scene = new CampaignScene("SD-HARDSHIP-2020");
        TestMember chen = scene.world.member("陈思远", scene.first);
        locked(scene, chen, "3000.00").statusCode(201);
        locked(scene, chen, "3000.00")
                .statusCode(201)
                .body("decision.findings.code", contains("CAMPAIGN_ON_SEVERAL_ROSTERS"));
        locked(scene, chen, "0.01")
                .statusCode(201)
                .body("decision.verdict", equalTo("WARN"))
                .body("decision.findings.code", hasItem("CAMPAIGN_ABOVE_YEAR"))
                .body("decision.findings[0].citation.confidence", equalTo("SECONDARY"));
    }

    @Test
    void case_a_fen_above_3000_a_time_or_6000_a_year_is_refused_where_the_document_was_read() {
        var scene = new CampaignScene();
        OwnPack.documented("SD-HARDSHIP-2020", scene.world.root(), scene.bureau);
        TestMember chen = scene.world.member("陈思远", scene.first);
        locked(scene, chen, "3000.01").statusCode(422).body("decision.findings.code", hasItem("CAMPAIGN_ABOVE_TIME"));
        TestMember lin = scene.world.member("林知夏", scene.first);
        locked(scene, lin, "3000.00").statusCode(201);
        locked(scene, lin, "3000.00").statusCode(201).body("decision.verdict", not(equalTo("BLOCK")));
        locked(scene, lin, "0.01").statusCode(422).body("decision.findings.code", hasItem("CAMPAIGN_ABOVE_YEAR"));
    }

    private static ValidatableResponse locked(CampaignScene scene, TestMember whom, String cash) {
        String campaign = scene.created("WARMTH", cash);
        scene.listed(campaign, scene.batched(campaign, CampaignScene.batch(scene.first, 1, cash)), whom);
        return scene.lock(campaign);
    }
}
