package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Goods: the oldest purchase first, at its own price, and never more than there is. */
@QuarkusTest
class CampaignStockTest {

    private final CampaignScene scene = new CampaignScene();
    private final Map<String, TestMember> members = new LinkedHashMap<>();

    @Test
    void the_oldest_purchase_is_used_up_first_at_its_own_price() {
        String item = scene.stocked("清凉饮料", 3, "50.00", "2026-06-01");
        scene.bought(item, 3, "52.50", "2026-07-01");
        String campaign = running(item, 2, "陈思远", "林国强");
        sign(campaign, "陈思远", "M1 1L2 2L3 3").statusCode(201);
        sign(campaign, "林国强", "M4 4L5 5L6 6").statusCode(201);
        Api.as(scene.organizer)
                .get("/stock-items/" + item)
                .then()
                .body("balance", equalTo(2))
                .body("value", equalTo("105.00"))
                .body("lots.balance", contains(2, 0));
        Api.as(scene.organizer)
                .get("/campaigns/" + campaign)
                .then()
                .body("tally.cost", equalTo("202.50"))
                .body("tally.receivedGoods", equalTo("200.00"));
        Api.as(scene.organizer)
                .get("/stock-items/" + item + "/movements")
                .then()
                .statusCode(200)
                .body("items.kind", contains("OUT", "OUT", "OUT", "IN", "IN"))
                .body("items[0].amount", equalTo("52.50"));
    }

    @Test
    void goods_are_planned_at_a_price_at_which_they_were_bought() {
        String item = scene.stocked("慰问品礼包", 5, "800.00", "2026-06-01");
        scene.bought(item, 5, "750.00", "2026-06-02");
        String campaign = scene.created("WARMTH", "500.00");
        var batch = CampaignScene.batch(scene.first, 1, "0.00");
        batch.put("goods", List.of(CampaignScene.goods(item, 1, "500.00")));
        CampaignScene.change(scene.organizer, campaign, "/batches", batch)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/goods/0/unitPrice"))
                .body("errors[0].code", equalTo("NOT_BOUGHT_AT"))
                .body("errors[0].message", containsString("750.00, 800.00"));
    }

    @Test
    void what_is_given_back_goes_back_to_the_purchase_it_came_from() {
        String item = scene.stocked("清凉饮料", 2, "50.00", "2026-06-01");
        String campaign = running(item, 2, "陈思远");
        sign(campaign, "陈思远", "M1 1L2 2L3 3").statusCode(201);
        assertThat(CampaignScene.left(scene.organizer, item)).isZero();
        String recipient = CampaignScene.recipient(scene.leader, campaign, "陈思远");
        Api.sending(scene.leader, Map.of("reason", "代领人送回"))
                .post("/campaigns/" + campaign + "/recipients/" + recipient + "/returns")
                .then()
                .statusCode(201);
        assertThat(CampaignScene.left(scene.organizer, item)).isEqualTo(2);
    }

    @Test
    void more_than_is_there_is_neither_handed_out_nor_written_off() {
        String item = scene.stocked("清凉饮料", 1, "50.00", "2026-06-01");
        String campaign = running(item, 2, "陈思远");
        sign(campaign, "陈思远", "M1 1L2 2L3 3").statusCode(409).body("code", equalTo("STOCK_EXHAUSTED"));
        assertThat(CampaignScene.everyStatus(scene.leader, campaign)).containsExactly("LISTED");
        String lot = Api.as(scene.organizer).get("/stock-items/" + item).path("lots[0].id");
        scene.propose(item, "write-offs", Map.of("lotId", lot, "quantity", 2, "reason", "运输破损"))
                .statusCode(409)
                .body("code", equalTo("STOCK_EXHAUSTED"));
        assertThat(CampaignScene.left(scene.organizer, item)).isOne();
    }

    @Test
    void of_many_who_hand_out_the_last_box_one_does() throws Exception {
        String item = scene.stocked("清凉饮料", 1, "50.00", "2026-06-01");
        String[] names = {"赵甲", "钱乙", "孙丙", "李丁", "周戊", "吴己", "郑庚", "王辛"};
        String campaign = running(item, 1, names);
        var hands = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < names.length; i++) {
            String recipient = CampaignScene.recipient(scene.leader, campaign, names[i]);
            String strokes = "M" + i + " 1L2 2L3 3";
            hands.add(() -> CampaignScene.sign(scene.leader, campaign, recipient, strokes)
                    .statusCode());
        }
        var threads = Executors.newFixedThreadPool(hands.size());
        try {
            var statuses = new TreeMap<Integer, Integer>();
            for (var answer : threads.invokeAll(hands)) {
                statuses.merge(answer.get(), 1, Integer::sum);
            }
            assertThat(statuses).isEqualTo(Map.of(201, 1, 409, names.length - 1));
        } finally {
            threads.shutdown();
        }
        assertThat(CampaignScene.left(scene.organizer, item)).isZero();
        assertThat(World.count("select count(*) from stock_movement where item_id = ?::uuid and kind = 'OUT'", item))
                .isOne();
    }

    @Test
    void a_right_code_stays_good_when_the_receipt_failed_for_another_reason() {
        String item = scene.stocked("清凉饮料", 1, "50.00", "2026-06-01");
        String campaign = running(item, 2, "陈思远");
        TestMember chen = members.get("陈思远");
        String recipient = CampaignScene.recipient(scene.leader, campaign, "陈思远");
        String gift = Api.as(chen).get("/me/campaign-gifts").path("items[0].id");
        String code = Api.as(chen).post("/me/campaign-gifts/" + gift + "/codes").path("code");
        var byCode = Map.<String, Object>of("way", "CODE", "code", code);
        CampaignScene.receipt(scene.leader, campaign, recipient, byCode)
                .then()
                .statusCode(409)
                .body("code", equalTo("STOCK_EXHAUSTED"));
        scene.bought(item, 1, "50.00", "2026-06-02");
        CampaignScene.receipt(scene.leader, campaign, recipient, byCode).then().statusCode(201);
        CampaignScene.receipt(scene.leader, campaign, recipient, byCode).then().statusCode(409);
    }

    private String running(String item, int quantity, String... names) {
        for (String name : names) {
            members.put(name, scene.world.member(name, scene.first));
        }
        String campaign = scene.created("COOLNESS", names.length * quantity * 50 + ".00");
        var batch = CampaignScene.batch(scene.first, names.length, "0.00");
        batch.put("goods", List.of(CampaignScene.goods(item, quantity, "50.00")));
        scene.listed(campaign, scene.batched(campaign, batch), members.values().toArray(TestMember[]::new));
        scene.approved(campaign);
        return campaign;
    }

    private ValidatableResponse sign(String campaign, String name, String strokes) {
        String recipient = CampaignScene.recipient(scene.leader, campaign, name);
        return CampaignScene.sign(scene.leader, campaign, recipient, strokes).then();
    }
}
