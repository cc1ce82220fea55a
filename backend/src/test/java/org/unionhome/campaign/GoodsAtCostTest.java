package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.TestMember;

/** The rules count with what goods cost at the prices of the purchases that they come from: 1,200 yuan a year here. */
@QuarkusTest
class GoodsAtCostTest {

    private final CampaignScene scene = new CampaignScene("HB-2018");
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林国强", scene.first);

    @Test
    void several_purchases_count_together_whichever_price_was_planned() {
        String dear = scene.stocked("节日礼盒甲", 1, "100.00", "2026-01-05");
        scene.bought(dear, 1, "2300.02", "2026-01-06");
        refused(scene.lock(drafted("MID_AUTUMN", dear, "100.00", chen, lin)));
        String fair = scene.stocked("节日礼盒乙", 1, "100.00", "2026-01-05");
        scene.bought(fair, 1, "2300.00", "2026-01-06");
        scene.lock(drafted("MID_AUTUMN", fair, "100.00", chen, lin))
                .statusCode(201)
                .body("decision.verdict", equalTo("PASS"));
    }

    @Test
    void what_an_approved_campaign_will_hand_out_is_not_counted_on_again() {
        String item = scene.stocked("节日礼盒", 1, "1000.00", "2026-01-05");
        scene.bought(item, 1, "1300.00", "2026-01-06");
        scene.approved(drafted("MID_AUTUMN", item, "1000.00", chen));
        refused(scene.lock(drafted("NATIONAL_DAY", item, "1000.00", lin)));
    }

    @Test
    void what_was_bought_dearer_afterwards_is_handed_out_as_far_as_the_rules_allow() {
        String item = scene.stocked("节日礼盒", 1, "1000.00", "2026-01-05");
        String campaign = drafted("MID_AUTUMN", item, "1000.00", chen, lin);
        scene.approved(campaign);
        scene.bought(item, 1, "1400.02", "2026-01-06");
        sign(campaign, "陈思远", "M1 1L2 2L3 3").statusCode(201);
        refused(sign(campaign, "林国强", "M4 4L5 5L6 6"));
        assertThat(CampaignScene.left(scene.organizer, item)).isOne();
        assertThat(CampaignScene.everyStatus(scene.leader, campaign)).containsExactlyInAnyOrder("RECEIVED", "LISTED");
    }

    @Test
    void a_dearer_purchase_within_the_rules_is_handed_out_at_its_own_price() {
        String item = scene.stocked("节日礼盒", 1, "1000.00", "2026-01-05");
        String campaign = drafted("MID_AUTUMN", item, "1000.00", chen, lin);
        scene.approved(campaign);
        scene.bought(item, 1, "1400.00", "2026-01-06");
        sign(campaign, "陈思远", "M1 1L2 2L3 3").statusCode(201);
        sign(campaign, "林国强", "M4 4L5 5L6 6").statusCode(201);
    }

    private String drafted(String festival, String item, String price, TestMember... members) {
        var body = scene.campaign(
                "FESTIVAL",
                new BigDecimal(price)
                        .multiply(BigDecimal.valueOf(members.length))
                        .toPlainString());
        body.put("festival", festival);
        String campaign = scene.created(body);
        var batch = CampaignScene.batch(scene.first, members.length, "0.00");
        batch.put("goods", List.of(CampaignScene.goods(item, 1, price)));
        scene.listed(campaign, scene.batched(campaign, batch), members);
        return campaign;
    }

    private ValidatableResponse sign(String campaign, String name, String strokes) {
        String recipient = CampaignScene.recipient(scene.leader, campaign, name);
        return CampaignScene.sign(scene.leader, campaign, recipient, strokes).then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(422)
                .body("code", equalTo("POLICY_BLOCKED"))
                .body("decision.findings.code", hasItem("CAMPAIGN_ABOVE_YEAR"));
    }
}
