package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** The yearly cap of gifts at festivals holds over campaigns and gifts to everybody together: 1,200 yuan in Hubei. */
@QuarkusTest
class FestivalCampaignTest {

    private final CampaignScene scene = new CampaignScene("HB-2018");
    private final TestMember chen = scene.world.member("陈思远", scene.first);

    @Test
    void a_fen_above_the_cap_of_the_year_is_refused_with_the_document() {
        give("SPRING_FESTIVAL", "800.00").statusCode(201);
        String campaign = drafted("MID_AUTUMN", "400.01");
        scene.lock(campaign)
                .statusCode(422)
                .body("code", equalTo("POLICY_BLOCKED"))
                .body("decision.findings.code", hasItem("CAMPAIGN_ABOVE_YEAR"))
                .body(
                        "decision.findings.find { it.code == 'CAMPAIGN_ABOVE_YEAR' }.citation.confidence",
                        equalTo("PUBLISHED"));
        scene.approved(drafted("MID_AUTUMN", "400.00"));
        assertThat(year()).isEqualTo("1200.00");
    }

    @Test
    void what_a_campaign_gave_counts_for_a_gift_to_everybody() {
        scene.approved(drafted("MID_AUTUMN", "900.00"));
        give("NATIONAL_DAY", "300.01").statusCode(422).body("decision.findings.code", hasItem("FESTIVAL_ABOVE_CAP"));
        give("NATIONAL_DAY", "300.00").statusCode(201);
    }

    @Test
    void at_one_festival_she_gets_something_in_one_place() {
        give("MID_AUTUMN", "200.00").statusCode(201);
        String campaign = drafted("MID_AUTUMN", "100.00");
        scene.lock(campaign).statusCode(201);
        scene.approve(scene.chair, campaign).statusCode(409).body("code", equalTo("GIVEN_ALREADY"));
        Api.as(scene.chair).get("/campaigns/" + campaign).then().body("status", equalTo("LOCKED"));
        assertThat(World.text(
                        "select set_aside::text from budget_line where union_id = ? and account = '50104'",
                        scene.bureau))
                .isEqualTo("0.00");
    }

    @Test
    void what_she_did_not_fetch_does_not_count() {
        String campaign = drafted("MID_AUTUMN", "900.00");
        scene.approved(campaign);
        assertThat(year()).isEqualTo("900.00");
        String recipient = CampaignScene.recipient(scene.leader, campaign, "陈思远");
        Api.sending(scene.leader, Map.of("reason", "本人放弃"))
                .post("/campaigns/" + campaign + "/recipients/" + recipient + "/returns")
                .then()
                .statusCode(201);
        assertThat(year()).isEqualTo("0.00");
        CampaignScene.change(scene.organizer, campaign, "/closings", Map.of())
                .then()
                .statusCode(201);
    }

    @Test
    void closing_frees_the_year_of_whoever_did_not_fetch_hers() {
        String campaign = drafted("MID_AUTUMN", "900.00");
        scene.approved(campaign);
        CampaignScene.change(scene.organizer, campaign, "/closings", Map.of("unclaimed", "多次通知未领取"))
                .then()
                .statusCode(201);
        assertThat(year()).isEqualTo("0.00");
    }

    @Test
    void two_campaigns_approved_at_once_do_not_lift_anybody_above_the_cap() throws Exception {
        String autumn = drafted("MID_AUTUMN", "700.00");
        String national = drafted("NATIONAL_DAY", "700.00");
        // each is within the cap as long as the other is no more than a draft
        scene.lock(autumn).statusCode(201);
        World.run("update campaign set status = 'DRAFT' where id = ?::uuid", autumn);
        scene.lock(national).statusCode(201);
        World.run("update campaign set status = 'LOCKED' where id = ?::uuid", autumn);
        List<Callable<Integer>> both = List.of(
                () -> scene.approve(scene.chair, autumn).extract().statusCode(),
                () -> scene.approve(scene.chair, national).extract().statusCode());
        var pool = Executors.newFixedThreadPool(2);
        try {
            int approved = 0;
            for (var done : pool.invokeAll(both)) {
                approved += done.get() == 201 ? 1 : 0;
            }
            assertThat(approved).isOne();
        } finally {
            pool.shutdownNow();
        }
        assertThat(year()).isEqualTo("700.00");
    }

    private String drafted(String festival, String value) {
        var body = scene.campaign("FESTIVAL", value);
        body.put("festival", festival);
        String campaign = scene.created(body);
        var batch = CampaignScene.batch(scene.first, 1, "0.00");
        String box = scene.stocked("节日礼盒 " + festival + value, 10, value, "2026-01-05");
        batch.put("goods", List.of(CampaignScene.goods(box, 1, value)));
        scene.listed(campaign, scene.batched(campaign, batch), chen);
        return campaign;
    }

    private ValidatableResponse give(String festival, String price) {
        return Api.sending(
                        scene.organizer,
                        Map.of(
                                "unionId",
                                scene.first,
                                "year",
                                2026,
                                "festival",
                                festival,
                                "item",
                                "节日礼盒",
                                "form",
                                "GOODS",
                                "price",
                                price,
                                "supplier",
                                "省机关服务中心",
                                "lineId",
                                scene.line("FESTIVAL")))
                .header("Idempotency-Key", Api.freshKey())
                .post("/festival-gifts")
                .then();
    }

    private String year() {
        return World.text("select total::text from festival_year where person_id = ?", chen.id());
    }
}
