package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A campaign of which a part is handed out: what is out stays known, whatever happens to the rest. */
@QuarkusTest
class CampaignHalfDoneTest {

    private final CampaignScene scene = new CampaignScene("HB-2018");
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林国强", scene.first);
    private final TestMember wu = scene.world.member("吴晓梅", scene.first);

    @Test
    void what_somebody_signed_for_can_not_be_called_off_nor_its_batch_removed() {
        String campaign = scene.running("300.00", chen, lin);
        signed(campaign, "陈思远");
        takenOff(campaign, "林国强");
        change(campaign, "/cancellations", Map.of("reason", "不办了"))
                .statusCode(409)
                .body("code", equalTo("CAMPAIGN_HANDED_OUT"));
        change(campaign, "/reopenings", Map.of("reason", "补人")).statusCode(201);
        String batch = Api.as(scene.organizer)
                .get("/campaigns/" + campaign + "/batches")
                .then()
                .extract()
                .path("items[0].id");
        Api.as(scene.organizer)
                .header("If-Match", "\"" + CampaignScene.version(scene.organizer, campaign) + "\"")
                .delete("/campaigns/" + campaign + "/batches/" + batch)
                .then()
                .statusCode(409)
                .body("code", equalTo("CAMPAIGN_HANDED_OUT"));
        assertThat(CampaignScene.everyStatus(scene.leader, campaign)).containsExactly("RECEIVED");
    }

    @Test
    void her_share_of_the_year_stays_counted_while_the_rest_is_decided_anew() {
        String box = scene.stocked("节日礼盒", 1200, "1.00", "2026-01-05");
        var body = scene.campaign("FESTIVAL", "2400.00");
        body.put("festival", "MID_AUTUMN");
        String campaign = scene.created(body);
        var batch = CampaignScene.batch(scene.first, 3, "0.00");
        batch.put("goods", List.of(CampaignScene.goods(box, 800, "1.00")));
        scene.listed(campaign, scene.batched(campaign, batch), chen, lin, wu);
        scene.approved(campaign);
        signed(campaign, "陈思远");
        takenOff(campaign, "林国强");
        assertThat(counted(chen)).isEqualTo("800.00");
        assertThat(counted(lin)).isEqualTo("0.00");
        assertThat(counted(wu)).isEqualTo("0.00");
        scene.approve(scene.chair, campaign).statusCode(201);
        assertThat(counted(chen)).isEqualTo("800.00");
        assertThat(counted(wu)).isEqualTo("800.00");
    }

    @Test
    void a_union_that_ends_hands_its_open_campaign_over_with_decision_and_receipts() {
        TestMember drafter = scene.world.officer("郑管理", Role.ADMINISTRATOR, scene.bureau);
        TestMember organizer = scene.world.officer("何组织", Role.ORGANIZER, scene.second);
        String campaign = scene.running("300.00", chen, lin);
        signed(campaign, "陈思远");
        World.run(
                """
                update campaign c set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6
                  from union_node u where u.id = ? and c.id = ?::uuid
                """,
                scene.first,
                campaign);
        World.run(
                """
                update campaign_approval c
                   set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6
                  from union_node u where u.id = ? and c.campaign_id = ?::uuid
                """,
                scene.first,
                campaign);
        var step = Map.of("kind", "MERGE", "unionId", scene.first, "targetId", scene.second);
        var reform =
                Map.of("unionId", scene.bureau, "title", "机构改革", "effectiveOn", "2026-03-01", "steps", List.of(step));
        String id = Api.sending(drafter, reform)
                .post("/reorganizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(scene.chair)
                .header("If-Match", "\"0\"")
                .post("/reorganizations/" + id + "/executions")
                .then()
                .statusCode(201);
        Api.as(organizer).get("/campaigns/" + campaign).then().statusCode(200).body("status", equalTo("APPROVED"));
        assertThat(World.count(
                        "select count(*) from campaign_receipt where campaign_id = ?::uuid and union_id = ?",
                        campaign,
                        scene.second))
                .isOne();
        String gone = CampaignScene.recipient(organizer, campaign, "林国强");
        CampaignScene.change(scene.organizer, campaign, "/recipients/" + gone + "/removals", Map.of("reason", "已调离"))
                .then()
                .statusCode(201);
        Api.as(organizer).get("/campaigns/" + campaign).then().body("status", equalTo("LOCKED"));
    }

    private void signed(String campaign, String name) {
        String recipient = CampaignScene.recipient(scene.leader, campaign, name);
        CampaignScene.sign(scene.leader, campaign, recipient, "M1 1L2 2L3 3")
                .then()
                .statusCode(201);
    }

    private void takenOff(String campaign, String name) {
        String recipient = CampaignScene.recipient(scene.organizer, campaign, name);
        change(campaign, "/recipients/" + recipient + "/removals", Map.of("reason", "已调离"))
                .statusCode(201);
    }

    private ValidatableResponse change(String campaign, String what, Map<String, Object> body) {
        return CampaignScene.change(scene.organizer, campaign, what, body).then();
    }

    private static String counted(TestMember member) {
        return World.text(
                "select coalesce(sum(total), 0)::numeric(18,2)::text from festival_year where person_id = ?",
                member.id());
    }
}
