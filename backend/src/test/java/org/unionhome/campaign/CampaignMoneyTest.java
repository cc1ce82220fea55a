package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** An approval sets the money aside on a line of the approved budget, and nothing is given beyond it. */
@QuarkusTest
class CampaignMoneyTest {

    private static final String TODAY = LocalDate.now(Clocks.CHINA).toString();

    private final CampaignScene scene = new CampaignScene();
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林国强", scene.first);

    @Test
    void the_approval_sets_aside_what_the_roster_comes_to() {
        scene.running("300.00", chen, lin);
        assertThat(setAside()).isEqualTo("600.00");
    }

    @Test
    void a_line_that_lacks_a_fen_stops_the_approval_and_changes_nothing() {
        scene.budgeted("599.99");
        String campaign = locked("600.00");
        scene.approve(scene.chair, campaign).statusCode(409).body("code", equalTo("BUDGET_EXHAUSTED"));
        assertThat(setAside()).isEqualTo("0.00");
        Api.as(scene.chair)
                .get("/campaigns/" + campaign)
                .then()
                .body("status", equalTo("LOCKED"))
                .body("approvals", hasSize(0));
    }

    @Test
    void without_a_line_nobody_approves() {
        var open = new HashMap<>(scene.campaign("COOLNESS", "300.00"));
        open.remove("budgetLineId");
        String campaign = scene.created(open);
        scene.listed(campaign, scene.batched(campaign, CampaignScene.batch(scene.first, 1, "300.00")), chen);
        scene.lock(campaign).statusCode(201);
        scene.approve(scene.chair, campaign).statusCode(422).body("code", equalTo("CAMPAIGN_WITHOUT_LINE"));
        Api.as(scene.organizer)
                .get("/campaigns/" + campaign + "/budget-lines")
                .then()
                .statusCode(200)
                .body("items.account", contains("50206"));
    }

    @Test
    void one_taken_off_gives_the_difference_back_once_it_is_approved_anew() {
        String campaign = scene.running("300.00", chen, lin);
        String gone = CampaignScene.recipient(scene.organizer, campaign, "林国强");
        takeOff(campaign, gone).statusCode(201);
        assertThat(setAside()).isEqualTo("0.00");
        scene.approve(scene.chair, campaign).statusCode(201);
        assertThat(setAside()).isEqualTo("300.00");
    }

    @Test
    void once_the_cashier_has_paid_the_batch_says_so_and_nobody_is_taken_off() {
        String campaign = scene.running("300.00", chen, lin);
        String order = World.text("select order_id::text from campaign_approval where campaign_id = ?::uuid", campaign);
        Api.sending(scene.cashier, Map.of("paidOn", TODAY))
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/payment-orders/" + order + "/payments")
                .then()
                .statusCode(201);
        Api.as(scene.organizer)
                .get("/campaigns/" + campaign + "/batches")
                .then()
                .body("items.paidOn", contains(TODAY));
        String recipient = CampaignScene.recipient(scene.organizer, campaign, "林国强");
        takeOff(campaign, recipient).statusCode(409).body("code", equalTo("CAMPAIGN_PAID"));
    }

    private String locked(String total) {
        String campaign = scene.created("COOLNESS", total);
        scene.listed(campaign, scene.batched(campaign, CampaignScene.batch(scene.first, 2, "300.00")), chen, lin);
        scene.lock(campaign).statusCode(201);
        return campaign;
    }

    private ValidatableResponse takeOff(String campaign, String recipient) {
        return CampaignScene.change(
                        scene.organizer, campaign, "/recipients/" + recipient + "/removals", Map.of("reason", "已调离"))
                .then();
    }

    private String setAside() {
        return World.text(
                "select set_aside::text from budget_line where union_id = ? and account = '50206'", scene.bureau);
    }
}
