package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A return that was noted by mistake is taken back: by another officer where there is money in it, and once. */
@QuarkusTest
class ReturnTakenBackTest {

    private final CampaignScene scene = new CampaignScene();
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林国强", scene.first);

    @Test
    void who_had_not_fetched_hers_waits_for_it_again_and_signs() {
        String campaign = scene.running("300.00", chen);
        String place = place(campaign, "陈思远");
        giveBack(campaign, place);
        takeBack(scene.organizer, campaign, place)
                .statusCode(201)
                .body("status", equalTo("LISTED"))
                .body("reason", nullValue());
        sign(campaign, place).statusCode(201);
    }

    @Test
    void what_she_had_signed_for_holds_again_and_its_goods_leave_the_stock_again() {
        String item = scene.stocked("米油礼盒", 2, "500.00", "2026-01-05");
        String campaign = withGoods(item, "100.00");
        String place = place(campaign, "陈思远");
        sign(campaign, place).statusCode(201);
        giveBack(campaign, place);
        assertThat(CampaignScene.left(scene.organizer, item)).isEqualTo(2);
        takeBack(scene.organizer, campaign, place)
                .statusCode(201)
                .body("status", equalTo("RECEIVED"))
                .body("way", equalTo("SIGNATURE"));
        assertThat(CampaignScene.left(scene.organizer, item)).isOne();
        Api.as(scene.organizer)
                .get("/campaigns/" + campaign)
                .then()
                .body("tally.received", equalTo(1))
                .body("tally.cost", equalTo("500.00"));
        assertThat(World.text(
                        """
                        select taken_back_by || ' ' || reason || ' ' || why_returned
                          from campaign_return_taken_back where recipient_id = ?::uuid
                        """,
                        place))
                .isEqualTo("周组织 点错了 本人退回");
    }

    @Test
    void where_there_is_money_in_it_another_officer_takes_it_back_and_the_database_holds_to_that() {
        String campaign = scene.running("300.00", chen);
        String place = place(campaign, "陈思远");
        giveBack(campaign, place);
        takeBack(scene.leader, campaign, place).statusCode(422).body("code", equalTo("RETURN_BY_ANOTHER"));
        assertThat(CampaignScene.everyStatus(scene.leader, campaign)).containsExactly("RETURNED");
        takeBack(scene.organizer, campaign, place).statusCode(201);
        assertThatThrownBy(() -> World.run(
                        "update campaign_return_taken_back set hands = returned_hands where recipient_id = ?::uuid",
                        place))
                .hasStackTraceContaining("campaign_return_taken_back_by_another");
    }

    @Test
    void goods_alone_are_taken_back_by_who_tapped_wrongly() {
        String item = scene.stocked("米油礼盒", 1, "500.00", "2026-01-05");
        String campaign = withGoods(item, "0.00");
        String place = place(campaign, "陈思远");
        sign(campaign, place).statusCode(201);
        giveBack(campaign, place);
        takeBack(scene.leader, campaign, place).statusCode(201).body("status", equalTo("RECEIVED"));
    }

    @Test
    void goods_that_somebody_else_got_meanwhile_are_not_handed_out_twice() {
        String item = scene.stocked("米油礼盒", 1, "500.00", "2026-01-05");
        String campaign = withGoods(item, "0.00");
        String other = withGoods(item, "0.00");
        String place = place(campaign, "陈思远");
        sign(campaign, place).statusCode(201);
        giveBack(campaign, place);
        sign(other, place(other, "陈思远")).statusCode(201);
        takeBack(scene.organizer, campaign, place).statusCode(409).body("code", equalTo("STOCK_EXHAUSTED"));
        assertThat(CampaignScene.everyStatus(scene.leader, campaign)).containsExactly("RETURNED");
    }

    @Test
    void of_many_who_take_it_back_at_once_one_does() throws Exception {
        String item = scene.stocked("米油礼盒", 5, "500.00", "2026-01-05");
        String campaign = withGoods(item, "100.00");
        String place = place(campaign, "陈思远");
        sign(campaign, place).statusCode(201);
        giveBack(campaign, place);
        var acts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 4; i++) {
            acts.add(() -> takeBack(scene.organizer, campaign, place).extract().statusCode());
        }
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var answers = new ArrayList<Integer>();
            for (var done : threads.invokeAll(acts)) {
                answers.add(done.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        } finally {
            threads.shutdown();
        }
        assertThat(CampaignScene.left(scene.organizer, item)).isEqualTo(4);
    }

    @Test
    void after_the_end_who_may_decide_takes_it_back_and_the_cash_is_ordered_once_more() {
        String campaign = scene.running("300.00", chen, lin);
        String place = place(campaign, "陈思远");
        sign(campaign, place).statusCode(201);
        giveBack(campaign, place);
        String never = place(campaign, "林国强");
        CampaignScene.change(scene.organizer, campaign, "/closings", Map.of("unclaimed", "多次通知未领取"))
                .then()
                .statusCode(201)
                .body("closing.cashBack", equalTo("600.00"));
        assertThat(line("set_aside")).isEqualTo("0.00");
        takeBack(scene.organizer, campaign, place).statusCode(409).body("code", equalTo("CAMPAIGN_STATE"));
        takeBack(scene.chair, campaign, never).statusCode(409).body("code", equalTo("CAMPAIGN_STATE"));
        takeBack(scene.chair, campaign, place).statusCode(201).body("status", equalTo("RECEIVED"));
        assertThat(line("set_aside")).isEqualTo("300.00");
        String order =
                World.text("select order_id::text from campaign_return_taken_back where recipient_id = ?::uuid", place);
        Api.sending(scene.cashier, Map.of("paidOn", LocalDate.now(Clocks.CHINA).toString()))
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/payment-orders/" + order + "/payments")
                .then()
                .statusCode(201);
        assertThat(line("paid")).isEqualTo("300.00");
        assertThat(line("set_aside")).isEqualTo("0.00");
        takeBack(scene.chair, campaign, place).statusCode(409).body("code", equalTo("GIFT_NOT_RETURNED"));
    }

    private String withGoods(String item, String cash) {
        String total = "100.00".equals(cash) ? "600.00" : "500.00";
        String campaign = scene.created("WARMTH", total);
        var batch = CampaignScene.batch(scene.first, 1, cash);
        batch.put("goods", List.of(CampaignScene.goods(item, 1, "500.00")));
        scene.listed(campaign, scene.batched(campaign, batch), chen);
        scene.approved(campaign);
        return campaign;
    }

    private String place(String campaign, String name) {
        return CampaignScene.recipient(scene.leader, campaign, name);
    }

    private ValidatableResponse sign(String campaign, String place) {
        return CampaignScene.sign(scene.leader, campaign, place, "M1 1L2 2L3 3").then();
    }

    private void giveBack(String campaign, String place) {
        Api.sending(scene.leader, Map.of("reason", "本人退回"))
                .post("/campaigns/" + campaign + "/recipients/" + place + "/returns")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse takeBack(TestMember by, String campaign, String place) {
        return Api.sending(by, Map.of("reason", "点错了"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/campaigns/" + campaign + "/recipients/" + place + "/return-reversals")
                .then();
    }

    private String line(String column) {
        return World.text(
                "select " + column + "::text from budget_line where union_id = ? and account = '50206'", scene.bureau);
    }
}
