package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** The cases of 送温暖 and 送清凉 with their right answers (domain dossier 5.7). */
@QuarkusTest
class CampaignCasesTest {

    @Inject
    FieldCipher cipher;

    private CampaignScene scene = new CampaignScene();

    @Test
    void case_371_times_3000_roll_and_total_must_agree_before_approval() {
        String campaign = scene.created("WARMTH", "1113000.00");
        scene.crowd(scene.second, 370);
        String batch = scene.batched(campaign, CampaignScene.batch(scene.second, 371, "3000.00"));
        scene.fill(campaign, batch, Map.of("everybody", true)).statusCode(201).body("added", equalTo(370));
        scene.lock(campaign)
                .statusCode(422)
                .body("code", equalTo("CAMPAIGN_ROLL_DIFFERS"))
                .body("errors.code", contains("ROLL_DIFFERS", "TOTAL_DIFFERS"));
        scene.approve(scene.chair, campaign).statusCode(409).body("code", equalTo("CAMPAIGN_STATE"));
        scene.listed(campaign, batch, scene.world.member("何补上", scene.second));
        scene.lock(campaign).statusCode(201).body("persons", equalTo(371)).body("total", equalTo("1113000.00"));
        scene.approve(scene.chair, campaign).statusCode(201).body("status", equalTo("APPROVED"));
    }

    @Test
    void case_same_person_on_two_rosters_is_a_warning_that_tells_nothing_of_the_other_roster() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        String number = "11010519491231002X";
        World.run(
                "update person set id_number_index = ? where id = ?",
                cipher.blindIndex("person.idNumber", number),
                chen.id());
        String campaign = scene.created("WARMTH", "6000.00");
        scene.listed(campaign, scene.batched(campaign, CampaignScene.batch(scene.first, 1, "3000.00")), chen);
        var old = CampaignScene.batch(scene.first, 1, "3000.00");
        old.put("name", "老党员");
        var outsider = Map.of("kind", "OLD_PARTY_MEMBER", "name", "陈思远", "idTail", "002X", "idNumber", number);
        scene.fill(campaign, scene.batched(campaign, old), Map.of("outsiders", List.of(outsider)))
                .statusCode(201);
        scene.lock(campaign).statusCode(201).body("decision.findings.code", hasItem("CAMPAIGN_ON_SEVERAL_ROSTERS"));
        Api.as(scene.organizer)
                .get("/campaigns/" + campaign + "/doubles")
                .then()
                .statusCode(200)
                .body("recipientIds", hasSize(2));
    }

    @Test
    void case_goods_500_and_cash_2500_are_two_lines_under_one_receipt_and_the_cap_is_on_the_sum() {
        scene = new CampaignScene("ZJ-WARMTH-2025");
        TestMember chen = scene.world.member("陈思远", scene.first);
        String item = scene.stocked("慰问品礼包", 1, "500.00", "2026-01-05");
        String campaign = scene.created("WARMTH", "3000.00");
        var batch = CampaignScene.batch(scene.first, 1, "2500.00");
        batch.put("goods", List.of(CampaignScene.goods(item, 1, "500.00")));
        scene.listed(campaign, scene.batched(campaign, batch), chen);
        scene.lock(campaign)
                .statusCode(201)
                .body("decision.verdict", equalTo("PASS"))
                .body("decision.pack.code", equalTo("ZJ-WARMTH-2025"));
        scene.approve(scene.chair, campaign).statusCode(201);
        String recipient = CampaignScene.recipient(scene.leader, campaign, "陈思远");
        CampaignScene.sign(scene.leader, campaign, recipient, "M1 1L2 2L3 9")
                .then()
                .statusCode(201)
                .body("cash", equalTo("2500.00"))
                .body("goods", equalTo("500.00"))
                .body("way", equalTo("SIGNATURE"));
        assertThat(World.count("select count(*) from campaign_receipt where recipient_id = ?::uuid", recipient))
                .isOne();
    }

    @Test
    void case_a_fen_above_what_was_reported_warns_with_the_limit_and_its_source() {
        scene = new CampaignScene("ZJ-WARMTH-2025");
        String campaign = scene.created("WARMTH", "3000.01");
        scene.listed(
                campaign,
                scene.batched(campaign, CampaignScene.batch(scene.first, 1, "3000.01")),
                scene.world.member("陈思远", scene.first));
        scene.lock(campaign)
                .statusCode(201)
                .body("decision.verdict", equalTo("WARN"))
                .body("decision.findings.code", contains("CAMPAIGN_ABOVE_TIME", "CAMPAIGN_CASH_ABOVE"))
                .body("decision.findings[0].citation.confidence", equalTo("SECONDARY"));
    }

    @Test
    void case_recipient_absent_a_proxy_signs_with_relation_and_reason_or_it_is_returned() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        TestMember lin = scene.world.member("林国强", scene.first);
        String campaign = scene.running("300.00", chen, lin);
        String absent = CampaignScene.recipient(scene.leader, campaign, "陈思远");
        CampaignScene.receipt(scene.leader, campaign, absent, Map.of("way", "PROXY", "signature", "M1 1L5 5L6 9"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/proxyName", "/proxyIdTail", "/proxyRelation", "/proxyReason"));
        Map<String, Object> proxy = Map.of(
                "way", "PROXY",
                "signature", "M1 1L5 5L6 9",
                "proxyName", "陈母",
                "proxyIdTail", "4027",
                "proxyRelation", "母亲",
                "proxyReason", "住院");
        CampaignScene.receipt(scene.leader, campaign, absent, proxy)
                .then()
                .statusCode(201)
                .body("proxyName", equalTo("陈母"));
        String other = CampaignScene.recipient(scene.leader, campaign, "林国强");
        Api.sending(scene.leader, Map.of("reason", "本人放弃"))
                .post("/campaigns/" + campaign + "/recipients/" + other + "/returns")
                .then()
                .statusCode(201)
                .body("status", equalTo("RETURNED"));
        CampaignScene.sign(scene.leader, campaign, other, "M3 3L4 4L5 5")
                .then()
                .statusCode(409)
                .body("code", equalTo("CAMPAIGN_SETTLED"));
    }

    @Test
    void case_no_group_signature_the_same_strokes_sign_for_one_person_only() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        TestMember lin = scene.world.member("林国强", scene.first);
        String campaign = scene.running("300.00", chen, lin);
        String one = CampaignScene.recipient(scene.leader, campaign, "陈思远");
        String two = CampaignScene.recipient(scene.leader, campaign, "林国强");
        CampaignScene.sign(scene.leader, campaign, one, "M1 1L2 2L3 9").then().statusCode(201);
        CampaignScene.sign(scene.leader, campaign, two, "M1 1L2 2L3 9")
                .then()
                .statusCode(409)
                .body("code", equalTo("SIGNATURE_USED"));
        assertThat(CampaignScene.everyStatus(scene.leader, campaign)).containsExactlyInAnyOrder("RECEIVED", "LISTED");
    }

    @Test
    void case_roster_locked_one_removed_the_amount_is_approved_anew_and_the_trail_shows_before_and_after() {
        TestMember chen = scene.world.member("陈思远", scene.first);
        TestMember lin = scene.world.member("林国强", scene.first);
        String campaign = scene.running("300.00", chen, lin);
        String gone = CampaignScene.recipient(scene.organizer, campaign, "林国强");
        CampaignScene.change(scene.organizer, campaign, "/recipients/" + gone + "/removals", Map.of("reason", "已调离"))
                .then()
                .statusCode(201)
                .body("status", equalTo("LOCKED"))
                .body("persons", equalTo(1))
                .body("total", equalTo("300.00"));
        assertThat(World.text(
                        "select detail from audit_entry where subject_id = ? and action = 'campaign.recipient-removed'",
                        campaign))
                .isEqualTo("2 / 600.00 → 1 / 300.00");
        String stays = CampaignScene.recipient(scene.leader, campaign, "陈思远");
        CampaignScene.sign(scene.leader, campaign, stays, "M1 1L2 2L3 9")
                .then()
                .statusCode(409)
                .body("code", equalTo("CAMPAIGN_STATE"));
        scene.approve(scene.chair, campaign)
                .statusCode(201)
                .body("approvals[0].beforePersons", equalTo(2))
                .body("approvals[0].beforeTotal", equalTo("600.00"))
                .body("approvals[0].total", equalTo("300.00"))
                .body("approvals[1].withdrawn", equalTo("已调离"));
    }

    @Test
    void case_a_festival_gift_in_money_is_refused_with_the_document_and_the_draft_stays() {
        var festival = scene.campaign("FESTIVAL", "300.00");
        festival.put("festival", "MID_AUTUMN");
        String campaign = scene.created(festival);
        scene.listed(
                campaign,
                scene.batched(campaign, CampaignScene.batch(scene.first, 1, "300.00")),
                scene.world.member("陈思远", scene.first));
        scene.lock(campaign)
                .statusCode(422)
                .body("code", equalTo("POLICY_BLOCKED"))
                .body("decision.findings.code", contains("CAMPAIGN_FORM_NOT_ALLOWED", "CAMPAIGN_CAP_NOT_FOUND"))
                .body("decision.findings[0].citation.documentNumber", equalTo("总工办发〔2017〕32号"));
        Api.as(scene.organizer).get("/campaigns/" + campaign).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void a_festival_belongs_to_festival_campaigns_and_a_foreign_union_sees_nothing() {
        var festival = scene.campaign("COOLNESS", "100.00");
        festival.put("festival", "SPRING_FESTIVAL");
        Api.sending(scene.organizer, festival)
                .header("Idempotency-Key", Api.freshKey())
                .post("/campaigns")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/festival"));
        String campaign = scene.created("COOLNESS", "100.00");
        TestMember stranger =
                scene.world.officer("吴组织", Role.ORGANIZER, scene.world.union("税务局工会", scene.world.root()));
        Api.as(stranger).get("/campaigns/" + campaign).then().statusCode(404);
        Api.as(stranger).get("/campaigns").then().statusCode(200).body("items.id", not(hasItem(campaign)));
        assertThat(World.count(
                        "select count(*) from audit_entry where subject_id = ? and action = 'campaign.read'", campaign))
                .isOne();
        Api.as(scene.organizer)
                .get("/campaigns/" + campaign)
                .then()
                .statusCode(200)
                .body("decision", nullValue());
    }
}
