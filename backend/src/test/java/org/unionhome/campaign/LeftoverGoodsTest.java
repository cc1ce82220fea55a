package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Goods that a campaign paid for and nobody fetched are handed out by the next one, which does not pay for them again. */
@QuarkusTest
class LeftoverGoodsTest {

    private final CampaignScene scene = new CampaignScene();
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林国强", scene.first);
    private final TestMember zhou = scene.world.member("周文博", scene.first);

    @Test
    void what_is_left_over_is_not_ordered_again() {
        String item = leftOver(1);
        String next = drafted(item, "100.00", lin, zhou);
        money(next)
                .body("total", equalTo("1200.00"))
                .body("alreadyPaid", equalTo("500.00"))
                .body("toPay", equalTo("700.00"))
                .body("goods.needed", contains(2))
                .body("goods.covered", contains(1));
        scene.approved(next);
        assertThat(ordered(next)).isEqualTo("700.00");
        money(next).body("alreadyPaid", equalTo("500.00")).body("toPay", equalTo("700.00"));
    }

    @Test
    void each_unit_that_is_left_over_serves_one_campaign() throws Exception {
        String item = leftOver(1);
        var approvals = new ArrayList<Callable<Integer>>();
        var campaigns = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            String campaign = drafted(item, "100.00", lin);
            scene.lock(campaign).statusCode(201);
            campaigns.add(campaign);
            approvals.add(() -> scene.approve(scene.chair, campaign).extract().statusCode());
        }
        var threads = Executors.newFixedThreadPool(approvals.size());
        try {
            for (var approved : threads.invokeAll(approvals)) {
                assertThat(approved.get()).isEqualTo(201);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(campaigns.stream().map(LeftoverGoodsTest::ordered))
                .containsExactlyInAnyOrder("100.00", "600.00", "600.00", "600.00");
    }

    @Test
    void what_was_paid_for_and_not_bought_yet_is_not_counted_on() {
        String item = scene.stocked("米油礼盒", 1, "500.00", "2026-01-05");
        String first = drafted(item, "0.00", chen, lin);
        scene.approved(first);
        sign(first, "陈思远").statusCode(201);
        close(first);
        String next = drafted(item, "100.00", zhou);
        money(next).body("alreadyPaid", equalTo("0.00"));
        scene.bought(item, 1, "500.00", "2026-01-06");
        money(next).body("alreadyPaid", equalTo("500.00"));
    }

    @Test
    void what_was_lost_of_it_has_to_be_paid_for_again() {
        String item = leftOver(2);
        scene.bought(item, 1, "500.00", "2026-01-06");
        writeOff(item, 2);
        scene.bought(item, 5, "500.00", "2026-01-07");
        money(drafted(item, "100.00", lin, zhou)).body("alreadyPaid", equalTo("500.00"));
    }

    @Test
    void a_campaign_that_gives_nothing_but_what_is_left_over_orders_nothing_and_ends_like_any_other() {
        String item = leftOver(1);
        String next = drafted(item, "0.00", lin);
        scene.approved(next);
        assertThat(World.count(
                        "select count(*) from campaign_approval where campaign_id = ?::uuid and order_id is not null",
                        next))
                .isZero();
        sign(next, "林国强").statusCode(201);
        CampaignScene.change(scene.organizer, next, "/closings", Map.of())
                .then()
                .statusCode(201)
                .body("closing.cashBack", equalTo("0.00"));
        money(drafted(item, "100.00", zhou)).body("alreadyPaid", equalTo("0.00"));
    }

    @Test
    void one_taken_off_frees_what_the_roster_no_longer_needs() {
        String item = leftOver(2);
        String next = drafted(item, "100.00", lin, zhou);
        scene.approved(next);
        sign(next, "林国强").statusCode(201);
        String gone = CampaignScene.recipient(scene.organizer, next, "周文博");
        CampaignScene.change(scene.organizer, next, "/recipients/" + gone + "/removals", Map.of("reason", "已调离"))
                .then()
                .statusCode(201);
        scene.approve(scene.chair, next).statusCode(201);
        assertThat(ordered(next)).isEqualTo("100.00");
        money(drafted(item, "100.00", chen)).body("alreadyPaid", equalTo("500.00"));
    }

    /** Goods of which so many were paid for by a campaign and not fetched. */
    private String leftOver(int units) {
        String item = scene.stocked("米油礼盒", units, "500.00", "2026-01-05");
        var members = new TestMember[units];
        for (int i = 0; i < units; i++) {
            members[i] = scene.world.member("何未领" + i, scene.first);
        }
        String campaign = drafted(item, "2500.00", members);
        scene.approved(campaign);
        assertThat(ordered(campaign)).isEqualTo(3000 * units + ".00");
        close(campaign);
        return item;
    }

    private String drafted(String item, String cash, TestMember... members) {
        String total = new BigDecimal(cash)
                .add(new BigDecimal("500.00"))
                .multiply(BigDecimal.valueOf(members.length))
                .toPlainString();
        String campaign = scene.created("WARMTH", total);
        var batch = CampaignScene.batch(scene.first, members.length, cash);
        batch.put("goods", List.of(CampaignScene.goods(item, 1, "500.00")));
        scene.listed(campaign, scene.batched(campaign, batch), members);
        return campaign;
    }

    private ValidatableResponse money(String campaign) {
        return Api.as(scene.organizer)
                .get("/campaigns/" + campaign + "/money")
                .then()
                .statusCode(200);
    }

    private void close(String campaign) {
        CampaignScene.change(scene.organizer, campaign, "/closings", Map.of("unclaimed", "多次通知未领取"))
                .then()
                .statusCode(201);
    }

    private ValidatableResponse sign(String campaign, String name) {
        String recipient = CampaignScene.recipient(scene.leader, campaign, name);
        return CampaignScene.sign(scene.leader, campaign, recipient, "M1 1L2 2L3 3")
                .then();
    }

    private void writeOff(String item, int quantity) {
        String lot = World.text(
                "select id::text from stock_lot where item_id = ?::uuid order by balance desc limit 1", item);
        String loss = scene.proposed(item, "write-offs", Map.of("lotId", lot, "quantity", quantity, "reason", "受潮"));
        CampaignScene.decide(scene.chair, loss, Map.of("confirm", true)).statusCode(201);
    }

    private static String ordered(String campaign) {
        return World.text(
                """
                select sum(i.amount)::text
                  from payment_item i
                  join campaign_approval a on a.order_id = i.order_id and a.withdrawn is null
                 where a.campaign_id = ?::uuid
                """,
                campaign);
    }
}
