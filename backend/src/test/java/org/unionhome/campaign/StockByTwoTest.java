package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Goods come in and are written off by two, and what a line of its own paid for no campaign pays for again. */
@QuarkusTest
class StockByTwoTest {

    private static final String DAY = "2026-06-01";
    private final CampaignScene scene = new CampaignScene();

    @Test
    void a_purchase_is_in_stock_once_somebody_else_has_counted_it() {
        String item = scene.stocked("清凉饮料", 1, "50.00", DAY);
        String request = scene.proposed(item, "purchases", purchase(4, "50.00"));
        goods(item)
                .body("balance", equalTo(1))
                .body("waiting", equalTo(1))
                .body("requests.status[0]", equalTo("PROPOSED"));
        CampaignScene.decide(scene.organizer, request, Map.of("confirm", true)).statusCode(403);
        CampaignScene.decide(scene.chair, request, Map.of("confirm", true))
                .statusCode(201)
                .body("balance", equalTo(5))
                .body("waiting", equalTo(0))
                .body("requests[0].decidedBy", equalTo("冯主席"));
        CampaignScene.decide(scene.chair, request, Map.of("confirm", true)).statusCode(412);
    }

    @Test
    void what_is_rejected_with_a_reason_moves_nothing() {
        String item = scene.stocked("清凉饮料", 3, "50.00", DAY);
        String lot = World.text("select id::text from stock_lot where item_id = ?::uuid", item);
        String loss = scene.proposed(item, "write-offs", Map.of("lotId", lot, "quantity", 2, "reason", "受潮"));
        CampaignScene.decide(scene.chair, loss, Map.of("confirm", false))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        CampaignScene.decide(scene.chair, loss, Map.of("confirm", false, "reason", "清点无误，没有受潮"))
                .statusCode(201)
                .body("balance", equalTo(3))
                .body("requests[0].rejectedFor", equalTo("清点无误，没有受潮"));
    }

    @Test
    void neither_who_entered_it_confirms_it_nor_does_the_database_let_her() {
        TestMember both = scene.world.officer("何副主席", Role.CHAIR, scene.bureau);
        String item = scene.stocked("清凉饮料", 1, "50.00", DAY);
        String request = Api.sending(both, purchase(2, "50.00"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/stock-items/" + item + "/purchases")
                .then()
                .statusCode(201)
                .extract()
                .path("requests[0].id");
        CampaignScene.decide(both, request, Map.of("confirm", true))
                .statusCode(422)
                .body("code", equalTo("SELF_APPROVAL"));
        assertThatThrownBy(() -> World.run(
                        """
                        update stock_request set status = 'CONFIRMED', decided_by = proposed_by, decider_name = '何',
                                                 decided_at = now() where id = ?::uuid
                        """,
                        request))
                .hasMessageContaining("stock_request_by_two");
        assertThatThrownBy(() -> World.run(
                        """
                        insert into stock_movement (id, lot_id, item_id, union_id, kind, quantity, amount, request_id,
                                                    moved_by, moved_at)
                        select uuidv7(), l.id, l.item_id, l.union_id, 'IN', 2, 100, ?::uuid, 'x', now()
                          from stock_lot l where l.item_id = ?::uuid
                        """,
                        request,
                        item))
                .hasMessageContaining("nobody else confirmed it");
    }

    @Test
    void a_purchase_out_of_a_line_is_ordered_when_it_is_confirmed_and_paid_once() {
        String line = scene.line("COOLNESS");
        String item = scene.stocked("清凉饮料", 1, "50.00", DAY);
        Api.as(scene.organizer)
                .queryParam("payFor", "COOLNESS")
                .get("/stock-items/" + item + "/paying-lines")
                .then()
                .statusCode(200)
                .body("items.id", contains(line));
        String request = scene.proposed(item, "purchases", paid(10, "50.00", line));
        assertThat(FundsScene.figures(UUID.fromString(line))).isEqualTo("5000000.00 0.00 0.00 5000000.00");
        CampaignScene.decide(scene.chair, request, Map.of("confirm", true)).statusCode(201);
        assertThat(FundsScene.figures(UUID.fromString(line))).isEqualTo("5000000.00 500.00 0.00 4999500.00");
        pay(request);
        goods(item).body("requests[0].paidOn", equalTo(FundsScene.TODAY.toString()));
        assertThat(FundsScene.figures(UUID.fromString(line))).isEqualTo("5000000.00 0.00 500.00 4999500.00");
    }

    @Test
    void goods_a_line_paid_for_are_handed_out_without_paying_for_them_again() {
        String line = scene.line("COOLNESS");
        TestMember chen = scene.world.member("陈思远", scene.first);
        String item = scene.stocked("清凉饮料", 1, "50.00", DAY);
        String request = scene.proposed(item, "purchases", paid(4, "50.00", line));
        CampaignScene.decide(scene.chair, request, Map.of("confirm", true)).statusCode(201);
        String campaign = scene.created("COOLNESS", "250.00");
        var batch = CampaignScene.batch(scene.first, 1, "0.00");
        batch.put("goods", List.of(CampaignScene.goods(item, 5, "50.00")));
        scene.listed(campaign, scene.batched(campaign, batch), chen);
        scene.approved(campaign);
        assertThat(World.text(
                        """
                        select sum(i.amount)::text from payment_item i
                          join campaign_approval a on a.order_id = i.order_id where a.campaign_id = ?::uuid
                        """,
                        campaign))
                .isEqualTo("50.00");
    }

    @Test
    void who_pays_is_said_and_said_completely() {
        String item = scene.stocked("清凉饮料", 1, "50.00", DAY);
        var half = purchase(2, "50.00");
        half.remove("paidBy");
        scene.propose(item, "purchases", half)
                .statusCode(400)
                .body("errors.pointer", contains("/paidBy"))
                .body("errors.code", contains("REQUIRED"));
        goods(item).body("waiting", equalTo(0));
        half.put("payFor", "COOLNESS");
        scene.propose(item, "purchases", half).statusCode(400).body("errors[0].pointer", equalTo("/lineId"));
        half.put("lineId", UUID.randomUUID().toString());
        scene.propose(item, "purchases", half)
                .statusCode(400)
                .body("errors.pointer", contains("/lineId"))
                .body("errors", hasSize(1));
        half.put("paidBy", "CAMPAIGNS");
        scene.propose(item, "purchases", half)
                .statusCode(400)
                .body("errors.pointer", contains("/paidBy"))
                .body("errors.code", contains("PAID_BY_LINE"));
    }

    @Test
    void of_many_losses_confirmed_at_once_no_more_goes_than_is_there() throws Exception {
        String item = scene.stocked("清凉饮料", 2, "50.00", DAY);
        String lot = World.text("select id::text from stock_lot where item_id = ?::uuid", item);
        var confirming = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 6; i++) {
            String loss = scene.proposed(item, "write-offs", Map.of("lotId", lot, "quantity", 1, "reason", "受潮"));
            confirming.add(() -> CampaignScene.decide(scene.chair, loss, Map.of("confirm", true))
                    .extract()
                    .statusCode());
        }
        var threads = Executors.newFixedThreadPool(confirming.size());
        try {
            var statuses = new TreeMap<Integer, Integer>();
            for (var answer : threads.invokeAll(confirming)) {
                statuses.merge(answer.get(), 1, Integer::sum);
            }
            assertThat(statuses).isEqualTo(Map.of(201, 2, 409, 4));
        } finally {
            threads.shutdown();
        }
        assertThat(CampaignScene.left(scene.organizer, item)).isZero();
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        TestMember stranger = scene.world.officer("吴主席", Role.CHAIR, scene.world.union("税务局工会", scene.world.root()));
        String item = scene.stocked("清凉饮料", 1, "50.00", DAY);
        String request = scene.proposed(item, "purchases", purchase(2, "50.00"));
        CampaignScene.decide(stranger, request, Map.of("confirm", true)).statusCode(404);
        assertThat(World.count(
                        "select count(*) from stock_request where id = ?::uuid and status = 'PROPOSED'", request))
                .isOne();
    }

    private void pay(String request) {
        String order = World.text("select order_id::text from stock_request where id = ?::uuid", request);
        Api.sending(scene.cashier, FundsScene.today())
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/payment-orders/" + order + "/payments")
                .then()
                .statusCode(201);
    }

    private io.restassured.response.ValidatableResponse goods(String item) {
        return Api.as(scene.organizer).get("/stock-items/" + item).then().statusCode(200);
    }

    private static Map<String, Object> purchase(int quantity, String price) {
        return new HashMap<>(Map.of(
                "quantity",
                quantity,
                "unitPrice",
                price,
                "boughtOn",
                DAY,
                "supplier",
                "示例食品商行",
                "paidBy",
                "CAMPAIGNS"));
    }

    private static Map<String, Object> paid(int quantity, String price, String line) {
        var purchase = purchase(quantity, price);
        purchase.put("paidBy", "BUDGET_LINE");
        purchase.put("payFor", "COOLNESS");
        purchase.put("lineId", line);
        return purchase;
    }
}
