package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A purchase that was confirmed by mistake is taken back while it is all there and nobody has paid it. */
@QuarkusTest
class StockTakenBackTest {

    private final CampaignScene scene = new CampaignScene();
    private String item;

    @BeforeEach
    void goods_of_which_there_is_one() {
        item = scene.stocked("清凉饮料", 1, "50.00", "2026-06-01");
    }

    @Test
    void the_goods_leave_the_stock_and_the_line_has_its_money_again() {
        UUID line = UUID.fromString(scene.line("COOLNESS"));
        String request = confirmed(paid(10, line.toString()));
        assertThat(FundsScene.figures(line)).isEqualTo("5000000.00 500.00 0.00 4999500.00");
        back(scene.organizer, request, 1, "数量登记有误").statusCode(403);
        back(scene.chair, request, 0, "数量登记有误").statusCode(412);
        back(scene.chair, request, 1, "数量登记有误")
                .statusCode(201)
                .body("balance", equalTo(1))
                .body("requests[0].status", equalTo("TAKEN_BACK"))
                .body("requests[0].takenBackBy", equalTo("冯主席"))
                .body("requests[0].takenBackFor", equalTo("数量登记有误"))
                .body("requests[0].decidedBy", equalTo("冯主席"));
        assertThat(FundsScene.figures(line)).isEqualTo("5000000.00 0.00 0.00 5000000.00");
        Api.as(scene.organizer)
                .get("/stock-items/" + item + "/movements")
                .then()
                .body("items[0].kind", equalTo("BACK"))
                .body("items[0].quantity", equalTo(10));
        back(scene.chair, request, 2, "数量登记有误").statusCode(409).body("code", equalTo("DECIDED_MEANWHILE"));
    }

    @Test
    void sent_again_with_its_key_it_is_taken_back_once() {
        String request = confirmed(purchase(4));
        String key = Api.freshKey();
        back(scene.chair, request, 1, "数量登记有误", key).statusCode(201);
        back(scene.chair, request, 1, "数量登记有误", key).statusCode(201).body("balance", equalTo(1));
    }

    @Test
    void what_was_lost_in_part_or_is_counted_on_by_a_campaign_is_not_taken_back() {
        String request = confirmed(purchase(4));
        String lot = World.text("select lot_id::text from stock_request where id = ?::uuid", request);
        String loss = scene.proposed(item, "write-offs", Map.of("lotId", lot, "quantity", 1, "reason", "受潮"));
        CampaignScene.decide(scene.chair, loss, Map.of("confirm", true)).statusCode(201);
        back(scene.chair, request, 1, "数量登记有误").statusCode(409).body("code", equalTo("STOCK_IN_USE"));
        back(scene.chair, loss, 1, "没有受潮").statusCode(409).body("code", equalTo("DECIDED_MEANWHILE"));

        String ordered = confirmed(paid(4, scene.line("COOLNESS")));
        TestMember chen = scene.world.member("陈思远", scene.first);
        String campaign = scene.created("COOLNESS", "250.00");
        var batch = CampaignScene.batch(scene.first, 1, "0.00");
        batch.put("goods", List.of(CampaignScene.goods(item, 5, "50.00")));
        scene.listed(campaign, scene.batched(campaign, batch), chen);
        scene.approved(campaign);
        back(scene.chair, ordered, 1, "数量登记有误").statusCode(409).body("code", equalTo("STOCK_IN_USE"));
        assertThat(World.count(
                        "select count(*) from stock_request where id = ?::uuid and status = 'CONFIRMED'", ordered))
                .isOne();
    }

    @Test
    void neither_who_entered_it_nor_a_foreign_union_takes_it_back_nor_does_the_database_let_her() {
        TestMember both = scene.world.officer("何副主席", Role.CHAIR, scene.bureau);
        String request = Api.sending(both, purchase(2))
                .header("Idempotency-Key", Api.freshKey())
                .post("/stock-items/" + item + "/purchases")
                .then()
                .statusCode(201)
                .extract()
                .path("requests[0].id");
        back(scene.chair, request, 0, "还没有确认").statusCode(409).body("code", equalTo("DECIDED_MEANWHILE"));
        CampaignScene.decide(scene.chair, request, Map.of("confirm", true)).statusCode(201);
        back(both, request, 1, "数量登记有误").statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        TestMember stranger = scene.world.officer("吴主席", Role.CHAIR, scene.world.union("税务局工会", scene.world.root()));
        back(stranger, request, 1, "数量登记有误").statusCode(404);
        assertThatThrownBy(() -> World.run(
                        """
                        insert into stock_movement (id, lot_id, item_id, union_id, kind, quantity, amount, reason,
                                                    moved_by, moved_at)
                        select uuidv7(), r.lot_id, r.item_id, r.union_id, 'BACK', 2, 100, 'x', 'x', now()
                          from stock_request r where r.id = ?::uuid
                        """,
                        request))
                .hasMessageContaining("nobody took the purchase back");
    }

    private String confirmed(Map<String, Object> purchase) {
        String request = scene.proposed(item, "purchases", purchase);
        CampaignScene.decide(scene.chair, request, Map.of("confirm", true)).statusCode(201);
        return request;
    }

    private static Map<String, Object> purchase(int quantity) {
        return new HashMap<>(Map.of(
                "quantity",
                quantity,
                "unitPrice",
                "50.00",
                "boughtOn",
                "2026-06-01",
                "supplier",
                "示例食品商行",
                "paidBy",
                "CAMPAIGNS"));
    }

    private static Map<String, Object> paid(int quantity, String line) {
        var purchase = purchase(quantity);
        purchase.put("paidBy", "BUDGET_LINE");
        purchase.put("payFor", "COOLNESS");
        purchase.put("lineId", line);
        return purchase;
    }

    private static ValidatableResponse back(TestMember by, String request, int version, String reason) {
        return back(by, request, version, reason, Api.freshKey());
    }

    private static ValidatableResponse back(TestMember by, String request, int version, String reason, String key) {
        return Api.sending(by, Map.of("reason", reason))
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", key)
                .post("/stock-requests/" + request + "/retractions")
                .then();
    }
}
