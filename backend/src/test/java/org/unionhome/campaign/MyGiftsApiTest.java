package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** What a member has to fetch, and how she says that she did. */
@QuarkusTest
class MyGiftsApiTest {

    private final CampaignScene scene = new CampaignScene();
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林国强", scene.first);

    @Test
    void she_is_told_when_it_is_ready_and_confirms_with_one_tap() {
        String campaign = scene.running("300.00", chen);
        Api.as(chen).get("/me/notices").then().body("items.kind", hasItem("CAMPAIGN_READY"));
        String gift = gift(chen);
        Api.as(chen)
                .post("/me/campaign-gifts/" + gift + "/receipts")
                .then()
                .statusCode(201)
                .body("status", equalTo("RECEIVED"))
                .body("way", equalTo("APP"));
        assertThat(CampaignScene.everyStatus(scene.leader, campaign)).containsExactly("RECEIVED");
        Api.as(chen)
                .post("/me/campaign-gifts/" + gift + "/receipts")
                .then()
                .statusCode(409)
                .body("code", equalTo("CAMPAIGN_SETTLED"));
    }

    @Test
    void her_code_opens_hers_once_and_a_wrong_one_counts_as_an_attempt() {
        String campaign = scene.running("300.00", chen);
        String recipient = CampaignScene.recipient(scene.leader, campaign, "陈思远");
        byCode(campaign, recipient, "000000").statusCode(422).body("code", equalTo("CODE_NOT_VALID"));
        String code = code(chen);
        String wrong = "000000".equals(code) ? "000001" : "000000";
        for (int attempt = 0; attempt < 5; attempt++) {
            byCode(campaign, recipient, wrong).statusCode(422);
        }
        byCode(campaign, recipient, code).statusCode(422);
        byCode(campaign, recipient, code(chen)).statusCode(201).body("way", equalTo("CODE"));
    }

    @Test
    void nobody_sees_or_confirms_what_is_somebody_elses() {
        scene.running("300.00", chen);
        Api.as(lin).get("/me/campaign-gifts").then().statusCode(200).body("items", empty());
        Api.as(lin)
                .post("/me/campaign-gifts/" + gift(chen) + "/receipts")
                .then()
                .statusCode(404);
        Api.as(lin).post("/me/campaign-gifts/" + gift(chen) + "/codes").then().statusCode(404);
    }

    @Test
    void nothing_shows_before_somebody_approved_it() {
        String campaign = scene.created("COOLNESS", "300.00");
        scene.listed(campaign, scene.batched(campaign, CampaignScene.batch(scene.first, 1, "300.00")), chen);
        scene.lock(campaign).statusCode(201);
        Api.as(chen).get("/me/campaign-gifts").then().body("items", empty());
    }

    @Test
    void what_nobody_fetched_keeps_it_open_until_a_reason_is_given_and_then_the_sums_agree() {
        String campaign = scene.running("300.00", chen, lin);
        Api.as(chen)
                .post("/me/campaign-gifts/" + gift(chen) + "/receipts")
                .then()
                .statusCode(201);
        Api.as(scene.leader)
                .get("/campaigns/" + campaign + "/recipients?status=LISTED")
                .then()
                .body("items.name", contains("林国强"));
        CampaignScene.change(scene.organizer, campaign, "/closings", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("CAMPAIGN_UNCLAIMED"));
        CampaignScene.change(scene.organizer, campaign, "/closings", Map.of("unclaimed", "多次通知未领取"))
                .then()
                .statusCode(201)
                .body("status", equalTo("CLOSED"))
                .body("tally.receivedCash", equalTo("300.00"))
                .body("tally.returnedAmount", equalTo("300.00"))
                .body("tally.amount", equalTo("600.00"));
    }

    @Test
    void who_hands_out_in_a_unit_finds_by_initials_and_sees_nobody_of_another_unit() {
        TestMember other = scene.world.member("czb", scene.second);
        TestMember own = scene.world.member("czq", scene.first);
        String campaign = scene.created("COOLNESS", "200.00");
        scene.listed(campaign, scene.batched(campaign, CampaignScene.batch(scene.first, 1, "100.00")), own);
        scene.listed(campaign, scene.batched(campaign, CampaignScene.batch(scene.second, 1, "100.00")), other);
        scene.approved(campaign);
        Api.sending(scene.leader, Map.of("text", "cz"))
                .post("/campaigns/" + campaign + "/recipient-searches")
                .then()
                .statusCode(200)
                .body("items.name", contains("czq"));
        String foreign = CampaignScene.recipient(scene.organizer, campaign, "czb");
        CampaignScene.sign(scene.leader, campaign, foreign, "M1 1L2 2L3 3")
                .then()
                .statusCode(404);
    }

    private static String gift(TestMember member) {
        return Api.as(member)
                .get("/me/campaign-gifts")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static String code(TestMember member) {
        return Api.as(member)
                .post("/me/campaign-gifts/" + gift(member) + "/codes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private ValidatableResponse byCode(String campaign, String recipient, String code) {
        return CampaignScene.receipt(scene.leader, campaign, recipient, Map.of("way", "CODE", "code", code))
                .then();
    }
}
