package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
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
        pay(scene.cashier, order).statusCode(201);
        Api.as(scene.organizer)
                .get("/campaigns/" + campaign + "/batches")
                .then()
                .body("items.paidOn", contains(TODAY));
        String recipient = CampaignScene.recipient(scene.organizer, campaign, "林国强");
        takeOff(campaign, recipient).statusCode(409).body("code", equalTo("CAMPAIGN_PAID"));
    }

    @Test
    void who_lent_the_authority_to_put_it_together_does_not_pay_for_it() {
        scene.world.appoint(scene.organizer, Role.CASHIER, scene.bureau);
        TestMember deputy = scene.world.member("沈代办", scene.bureau);
        lendWriting(deputy);
        String campaign = scene.created("COOLNESS", "300.00");
        scene.listed(campaign, scene.batched(campaign, CampaignScene.batch(scene.first, 1, "300.00")), chen);
        CampaignScene.change(deputy, campaign, "/locks", null).then().statusCode(201);
        scene.approve(scene.chair, campaign).statusCode(201);
        String order = World.text("select order_id::text from campaign_approval where campaign_id = ?::uuid", campaign);
        assertThat(World.text(
                        """
                        select concat_ws(' ', handler_person, handler_for, approver_person) from payment_order
                         where id = ?::uuid
                        """,
                        order))
                .isEqualTo(deputy.id() + " " + scene.organizer.id() + " " + scene.chair.id());
        pay(scene.organizer, order).statusCode(422).body("code", equalTo("PAYER_TOOK_PART"));
        pay(scene.cashier, order).statusCode(201);
    }

    private void lendWriting(TestMember deputy) {
        LocalDate today = LocalDate.now(Clocks.CHINA);
        var lent = Map.of(
                "memberId", deputy.id().toString(),
                "unionId", scene.bureau.toString(),
                "appointmentId",
                        World.text(
                                "select id::text from appointment where person_id = ? and role = 'ORGANIZER'",
                                scene.organizer.id()),
                "permissions", List.of("CAMPAIGN_READ", "CAMPAIGN_WRITE"),
                "from", today.toString(),
                "to", today.plusDays(10).toString(),
                "reason", "外出学习");
        Api.sending(scene.organizer, lent).post("/delegations").then().statusCode(201);
    }

    private static ValidatableResponse pay(TestMember by, String order) {
        return Api.sending(by, Map.of("paidOn", TODAY))
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/payment-orders/" + order + "/payments")
                .then();
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
