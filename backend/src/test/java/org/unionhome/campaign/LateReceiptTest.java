package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Receipts that were taken without a network and sent later. */
@QuarkusTest
class LateReceiptTest {

    private final CampaignScene scene = new CampaignScene();
    private final TestMember chen = scene.world.member("陈思远", scene.first);

    @Test
    void a_signature_counts_from_when_it_was_given() {
        String campaign = lately();
        Instant then = ago(Duration.ofHours(5));
        send(campaign, Map.of("way", "SIGNATURE", "signature", "M1 1L2 2L3 9", "takenAt", then.toString()))
                .statusCode(201);
        assertThat(World.count(
                        """
                        select count(*) from campaign_receipt
                         where campaign_id = ?::uuid and received_at = ?::timestamptz and recorded_at > received_at
                        """,
                        campaign,
                        then.toString()))
                .isOne();
    }

    @Test
    void a_code_is_verified_as_of_when_it_was_shown() {
        String campaign = lately();
        String code = code();
        World.run("update campaign_code set expires_at = now() - interval '2 hours'");
        send(campaign, Map.of("way", "CODE", "code", code)).statusCode(422).body("code", equalTo("CODE_NOT_VALID"));
        send(
                        campaign,
                        Map.of(
                                "way",
                                "CODE",
                                "code",
                                code,
                                "takenAt",
                                ago(Duration.ofMinutes(125)).toString()))
                .statusCode(201)
                .body("way", equalTo("CODE"));
    }

    @Test
    void a_wrong_code_is_refused_also_when_it_comes_late_and_nothing_is_handed_out() {
        String campaign = scene.running("300.00", chen);
        String wrong = "000000".equals(code()) ? "000001" : "000000";
        send(
                        campaign,
                        Map.of(
                                "way",
                                "CODE",
                                "code",
                                wrong,
                                "takenAt",
                                ago(Duration.ofSeconds(10)).toString()))
                .statusCode(422)
                .body("code", equalTo("CODE_NOT_VALID"));
        assertThat(CampaignScene.everyStatus(scene.leader, campaign)).containsExactly("LISTED");
    }

    @Test
    void who_has_received_hers_meanwhile_is_not_given_twice_and_the_first_receipt_stays() {
        String campaign = lately();
        String recipient = CampaignScene.recipient(scene.leader, campaign, "陈思远");
        Api.as(chen)
                .post("/me/campaign-gifts/" + recipient + "/receipts")
                .then()
                .statusCode(201);
        CampaignScene.receipt(
                        scene.leader,
                        campaign,
                        recipient,
                        Map.of(
                                "way",
                                "SIGNATURE",
                                "signature",
                                "M1 1L2 2L3 9",
                                "takenAt",
                                ago(Duration.ofHours(1)).toString()))
                .then()
                .statusCode(409)
                .body("code", equalTo("CAMPAIGN_SETTLED"));
        assertThat(World.text("select way from campaign_receipt where recipient_id = ?::uuid", recipient))
                .isEqualTo("APP");
    }

    @Test
    void what_comes_after_a_week_or_from_tomorrow_is_refused_with_the_field() {
        String campaign = scene.running("300.00", chen);
        for (Duration off : new Duration[] {Duration.ofDays(8), Duration.ofDays(-1)}) {
            send(campaign, Map.of("way", "SIGNATURE", "signature", "M1 1L2 2L3 9", "takenAt", ago(off).toString()))
                    .statusCode(400)
                    .body("errors.pointer", contains("/takenAt"));
        }
    }

    @Test
    void nothing_was_handed_out_before_the_roster_was_approved_or_before_she_was_on_it() {
        String campaign = scene.running("300.00", chen);
        var early = Map.<String, Object>of(
                "way", "SIGNATURE",
                "signature", "M1 1L2 2L3 9",
                "takenAt", ago(Duration.ofHours(1)).toString());
        send(campaign, early)
                .statusCode(400)
                .body("errors.pointer", contains("/takenAt"))
                .body("errors.code", contains("BEFORE_APPROVAL"));
        World.run(
                """
                insert into campaign_approval (id, campaign_id, union_id, no, workers, approvers, approver_name, persons,
                                               total, budget_line, withdrawn, approved_at)
                select uuidv7(), campaign_id, union_id, no + 1, workers, approvers, approver_name, persons, total,
                       budget_line, '名册有误', approved_at - interval '1 day'
                  from campaign_approval where campaign_id = ?::uuid
                """,
                campaign);
        send(campaign, early).statusCode(400).body("errors.code", contains("BEFORE_APPROVAL"));
        World.run(
                "update campaign_recipient set changed_at = changed_at - interval '2 days' where campaign_id = ?::uuid",
                campaign);
        send(campaign, early).statusCode(201);
    }

    @Test
    void a_code_counts_neither_after_its_ten_minutes_nor_before_it_was_made() {
        String campaign = lately();
        String code = code();
        for (Duration off : new Duration[] {Duration.ofMinutes(2), Duration.ofHours(3)}) {
            send(campaign, Map.of("way", "CODE", "code", code, "takenAt", ago(off).toString()))
                    .statusCode(422)
                    .body("code", equalTo("CODE_NOT_VALID"));
        }
        send(
                        campaign,
                        Map.of(
                                "way",
                                "CODE",
                                "code",
                                code,
                                "takenAt",
                                ago(Duration.ofSeconds(10)).toString()))
                .statusCode(201);
    }

    /** A campaign that was approved the day before. */
    private String lately() {
        String campaign = scene.running("300.00", chen);
        World.run(
                "update campaign_recipient set changed_at = changed_at - interval '1 day' where campaign_id = ?::uuid",
                campaign);
        World.run(
                "update campaign_approval set approved_at = approved_at - interval '1 day' where campaign_id = ?::uuid",
                campaign);
        return campaign;
    }

    private String code() {
        String gift = Api.as(chen).get("/me/campaign-gifts").then().extract().path("items[0].id");
        return Api.as(chen)
                .post("/me/campaign-gifts/" + gift + "/codes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private ValidatableResponse send(String campaign, Map<String, Object> receipt) {
        String recipient = CampaignScene.recipient(scene.leader, campaign, "陈思远");
        return CampaignScene.receipt(scene.leader, campaign, recipient, receipt).then();
    }

    private static Instant ago(Duration duration) {
        return Instant.now().minus(duration).truncatedTo(ChronoUnit.SECONDS);
    }
}
