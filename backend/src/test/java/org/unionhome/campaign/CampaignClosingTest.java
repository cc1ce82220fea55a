package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What nobody fetched: cash goes back to its budget line, exactly once, and goods are in stock. */
@QuarkusTest
class CampaignClosingTest {

    private static final String TODAY = LocalDate.now(Clocks.CHINA).toString();
    private static final Map<String, Object> WHY = Map.of("unclaimed", "多次通知未领取");

    private final CampaignScene scene = new CampaignScene();
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林国强", scene.first);

    @Test
    void cash_that_was_paid_out_and_not_fetched_comes_back_by_an_entry_of_its_own() {
        String campaign = paid(scene.running("300.00", chen, lin));
        sign(campaign, "陈思远");
        close(campaign)
                .then()
                .statusCode(201)
                .body("closing.received", equalTo(1))
                .body("closing.returned", equalTo(1))
                .body("closing.cashBack", equalTo("300.00"))
                .body("closing.reason", equalTo("多次通知未领取"));
        assertThat(line("paid")).isEqualTo("300.00");
        assertThat(line("set_aside")).isEqualTo("0.00");
        assertThat(ledger()).isEqualTo("300.00");
        assertThat(World.text(
                        """
                        select i.given_back || ' ' || (i.given_back_for = c.id)
                          from payment_item i
                          join campaign_closing c on c.order_id = i.order_id
                         where c.campaign_id = ?::uuid
                        """,
                        campaign))
                .isEqualTo("300.00 true");
        Api.as(scene.finance)
                .get("/payment-orders/" + order(campaign) + "/items")
                .then()
                .statusCode(200)
                .body("items.amount", hasItem("300.00"))
                .body("items.givenBack", hasItem("300.00"));
    }

    @Test
    void cash_that_was_never_paid_out_is_no_longer_set_aside_and_the_cashier_pays_the_rest() {
        String campaign = scene.running("300.00", chen, lin);
        sign(campaign, "陈思远");
        close(campaign).then().statusCode(201).body("closing.cashBack", equalTo("300.00"));
        assertThat(line("set_aside")).isEqualTo("300.00");
        paid(campaign);
        assertThat(line("paid")).isEqualTo("300.00");
        assertThat(ledger()).isEqualTo("300.00");
    }

    @Test
    void whoever_closes_twice_at_once_gives_it_back_once() throws Exception {
        String campaign = paid(scene.running("300.00", chen, lin));
        sign(campaign, "陈思远");
        int version = CampaignScene.version(scene.organizer, campaign);
        Callable<Integer> closing = () -> Api.sending(scene.organizer, WHY)
                .header("Idempotency-Key", Api.freshKey())
                .header("If-Match", "\"" + version + "\"")
                .post("/campaigns/" + campaign + "/closings")
                .statusCode();
        var pool = Executors.newFixedThreadPool(4);
        try {
            int closed = 0;
            for (var done : pool.invokeAll(List.of(closing, closing, closing, closing))) {
                closed += done.get() == 201 ? 1 : 0;
            }
            assertThat(closed).isOne();
        } finally {
            pool.shutdownNow();
        }
        assertThat(line("paid")).isEqualTo("300.00");
        assertThat(World.count("select count(*) from campaign_closing where campaign_id = ?::uuid", campaign))
                .isOne();
    }

    @Test
    void what_was_fetched_and_brought_back_counts_as_not_fetched() {
        String campaign = paid(scene.running("300.00", chen, lin));
        String recipient = sign(campaign, "陈思远");
        sign(campaign, "林国强");
        Api.sending(scene.leader, Map.of("reason", "本人退回"))
                .post("/campaigns/" + campaign + "/recipients/" + recipient + "/returns")
                .then()
                .statusCode(201);
        CampaignScene.change(scene.organizer, campaign, "/closings", Map.of())
                .then()
                .statusCode(201)
                .body("closing.cashBack", equalTo("300.00"));
        assertThat(line("paid")).isEqualTo("300.00");
    }

    @Test
    void goods_that_nobody_fetched_are_in_stock_and_only_the_cash_goes_back() {
        String item = scene.stocked("米油礼盒", 2, "500.00", "2026-01-05");
        String campaign = scene.created("WARMTH", "6000.00");
        var batch = CampaignScene.batch(scene.first, 2, "2500.00");
        batch.put("goods", List.of(CampaignScene.goods(item, 1, "500.00")));
        scene.listed(campaign, scene.batched(campaign, batch), chen, lin);
        scene.approved(campaign);
        paid(campaign);
        sign(campaign, "陈思远");
        assertThat(CampaignScene.left(scene.organizer, item)).isOne();
        close(campaign)
                .then()
                .statusCode(201)
                .body("closing.cashBack", equalTo("2500.00"))
                .body("closing.goodsKept", equalTo("500.00"));
        assertThat(CampaignScene.left(scene.organizer, item)).isOne();
        assertThat(line("paid")).isEqualTo("3500.00");
    }

    @Test
    void what_gave_a_part_back_is_not_sent_back_by_the_bank_as_a_whole() {
        String campaign = paid(scene.running("300.00", chen, lin));
        sign(campaign, "陈思远");
        close(campaign).then().statusCode(201);
        String order = order(campaign);
        String item = World.text("select id::text from payment_item where order_id = ?::uuid", order);
        int version = Api.as(scene.cashier).get("/payment-orders/" + order).path("version");
        Api.sending(scene.cashier, Map.of("itemId", item, "returnedOn", TODAY, "reason", "账号有误"))
                .header("Idempotency-Key", Api.freshKey())
                .header("If-Match", "\"" + version + "\"")
                .post("/payment-orders/" + order + "/returns")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_PAID"));
    }

    private Response close(String campaign) {
        return CampaignScene.change(scene.organizer, campaign, "/closings", WHY);
    }

    private String sign(String campaign, String name) {
        String recipient = CampaignScene.recipient(scene.leader, campaign, name);
        String strokes = "M1 1L2 2L" + name.hashCode() % 100 + " 9L4 4";
        CampaignScene.sign(scene.leader, campaign, recipient, strokes.replace("-", ""))
                .then()
                .statusCode(201);
        return recipient;
    }

    private static String order(String campaign) {
        return World.text("select order_id::text from campaign_approval where campaign_id = ?::uuid", campaign);
    }

    private String paid(String campaign) {
        String order = order(campaign);
        int version = Api.as(scene.cashier).get("/payment-orders/" + order).path("version");
        Api.sending(scene.cashier, Map.of("paidOn", TODAY))
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/payment-orders/" + order + "/payments")
                .then()
                .statusCode(201);
        return campaign;
    }

    private String line(String column) {
        return World.text(
                "select " + column + "::text from budget_line where union_id = ? and account = '50206'", scene.bureau);
    }

    /** What the ledger proves about the line. */
    private String ledger() {
        return World.text(
                """
                select sum(p.debit - p.credit)::text
                  from ledger_posting p
                  join budget_line l on l.id = p.line_id
                 where l.union_id = ? and l.account = '50206'
                """,
                scene.bureau);
    }
}
