package org.unionhome.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Replay;
import org.unionhome.testing.TestMember;

/** What the rules said when a roster was locked can be asked again; while nobody has decided, stricter rules would count. */
@QuarkusTest
class CampaignReplayTest {

    @Test
    void a_locked_campaign_gives_the_same_answer_again_and_foreign_unions_know_of_none() {
        var scene = new CampaignScene("ZJ-WARMTH-2025");
        String campaign = locked(scene, "2500.00");
        Replay.ask(scene.chair, "campaign", campaign)
                .statusCode(200)
                .body("same", equalTo(true))
                .body("stored.pack.code", equalTo("ZJ-WARMTH-2025"))
                .body("stored.findings.code", contains("CAMPAIGN_WITHIN_RULES"));
        UUID elsewhere = scene.world.union("外单位工会", scene.world.root());
        TestMember stranger = scene.world.officer("吴组织", Role.ORGANIZER, elsewhere);
        Replay.ask(stranger, "campaign", campaign).statusCode(404);
    }

    @Test
    void a_draft_of_other_rules_asks_an_open_campaign_again() {
        var scene = new CampaignScene("ZJ-2018");
        String campaign = locked(scene, "2500.01");
        String draft = Api.sending(
                        scene.chair,
                        Map.of("unionId", scene.bureau, "change", "ADOPTION", "packCode", "ZJ-WARMTH-2025"))
                .post("/policy-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(scene.chair)
                .get("/policy-drafts/" + draft + "/impact")
                .then()
                .statusCode(200)
                .body("judged", equalTo(1));
        Replay.ask(scene.chair, "campaign", campaign).statusCode(200).body("same", equalTo(true));
    }

    @Test
    void what_was_said_of_a_roster_that_was_made_a_draft_again_can_still_be_asked() {
        var scene = new CampaignScene("ZJ-WARMTH-2025");
        String campaign = locked(scene, "2500.00");
        CampaignScene.change(scene.organizer, campaign, "/reopenings", Map.of("reason", "还缺一人"))
                .then()
                .statusCode(201);
        Replay.ask(scene.chair, "campaign", campaign).statusCode(200).body("same", equalTo(true));
    }

    private static String locked(CampaignScene scene, String cash) {
        TestMember chen = scene.world.member("陈思远", scene.first);
        var recent = scene.campaign("WARMTH", cash);
        recent.put("onDay", LocalDate.now(Clocks.CHINA).toString());
        String campaign = scene.created(recent);
        scene.listed(campaign, scene.batched(campaign, CampaignScene.batch(scene.first, 1, cash)), chen);
        scene.lock(campaign).statusCode(201);
        return campaign;
    }
}
