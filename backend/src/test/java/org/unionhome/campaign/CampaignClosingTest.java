package org.unionhome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What nobody fetched: cash goes back to its budget line, exactly once and when it is there; goods are in stock. */
@QuarkusTest
class CampaignClosingTest {

    private static final String TODAY = LocalDate.now(Clocks.CHINA).toString();
    private static final Map<String, Object> WHY = Map.of("unclaimed", "多次通知未领取");

    private final CampaignScene scene = new CampaignScene();
    private final TestMember chen = scene.world.member("陈思远", scene.first);
    private final TestMember lin = scene.world.member("林国强", scene.first);

    @Test
    void cash_that_was_paid_out_and_not_fetched_is_due_back_until_a_third_person_has_it_in_hand() {
        String campaign = paid(scene.running("300.00", chen, lin));
        sign(campaign, "陈思远");
        close(campaign)
                .then()
                .statusCode(201)
                .body("closing.received", equalTo(1))
                .body("closing.returned", equalTo(1))
                .body("closing.cashBack", equalTo("300.00"))
                .body("closing.reason", equalTo("多次通知未领取"));
        assertThat(line("paid")).isEqualTo("600.00");
        assertThat(ledger()).isEqualTo("600.00");
        Api.as(scene.cashier)
                .get("/payment-orders?state=DUE_BACK&unionId=" + scene.bureau)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(order(campaign)))
                .body("items.dueBack", hasItem("300.00"));
        takeIn(scene.cashier, campaign).statusCode(201).body("state", equalTo("PAID"));
        assertThat(line("paid")).isEqualTo("300.00");
        assertThat(line("set_aside")).isEqualTo("0.00");
        assertThat(ledger()).isEqualTo("300.00");
        takeIn(scene.cashier, campaign).statusCode(409).body("code", equalTo("NOTHING_DUE_BACK"));
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
    void neither_who_closed_the_campaign_nor_who_approved_it_nor_who_keeps_the_ledger_takes_the_cash_in() {
        scene.world.appoint(scene.organizer, Role.CASHIER, scene.bureau);
        scene.world.appoint(scene.chair, Role.CASHIER, scene.bureau);
        scene.world.appoint(scene.finance, Role.CASHIER, scene.bureau);
        String campaign = paid(scene.running("300.00", chen, lin));
        close(campaign).then().statusCode(201).body("closing.cashBack", equalTo("600.00"));
        takeIn(scene.organizer, campaign).statusCode(422).body("code", equalTo("PAYER_TOOK_PART"));
        takeIn(scene.chair, campaign).statusCode(422).body("code", equalTo("PAYER_TOOK_PART"));
        takeIn(scene.finance, campaign).statusCode(422).body("code", equalTo("LEDGER_KEEPER_PAYS"));
        assertThat(line("paid")).isEqualTo("600.00");
        assertThatThrownBy(() -> World.run(
                        """
                        update payment_item set given_back = due_back, given_back_on = due_back_on,
                               given_back_for = due_back_for, given_back_text = due_back_text, due_back = 0,
                               taken_in_hands = due_back_hands
                         where order_id = ?::uuid
                        """,
                        order(campaign)))
                .hasStackTraceContaining("payment_item_taken_in_by_another");
        takeIn(scene.cashier, campaign).statusCode(201);
        assertThat(line("paid")).isEqualTo("0.00");
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
        assertThat(World.text("select due_back::text from payment_item where order_id = ?::uuid", order(campaign)))
                .isEqualTo("300.00");
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
        takeIn(scene.cashier, campaign).statusCode(201);
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
        takeIn(scene.cashier, campaign).statusCode(201);
        assertThat(line("paid")).isEqualTo("3500.00");
    }

    @Test
    void what_gave_a_part_back_is_not_sent_back_by_the_bank_as_a_whole() {
        String campaign = paid(scene.running("300.00", chen, lin));
        sign(campaign, "陈思远");
        close(campaign).then().statusCode(201);
        takeIn(scene.cashier, campaign).statusCode(201);
        sendBack(campaign).statusCode(409).body("code", equalTo("NOT_PAID"));
    }

    @Test
    void what_the_bank_sends_back_while_cash_is_due_back_waits_again_without_what_nobody_fetched() {
        String campaign = paid(scene.running("300.00", chen, lin));
        sign(campaign, "陈思远");
        close(campaign).then().statusCode(201);
        sendBack(campaign)
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .body("open", equalTo("300.00"))
                .body("dueBack", nullValue());
        assertThat(line("paid")).isEqualTo("0.00");
        assertThat(line("set_aside")).isEqualTo("300.00");
        assertThat(ledger()).isEqualTo("0.00");
        takeIn(scene.cashier, campaign).statusCode(409).body("code", equalTo("NOTHING_DUE_BACK"));
        paid(campaign);
        assertThat(line("paid")).isEqualTo("300.00");
        assertThat(ledger()).isEqualTo("300.00");
    }

    private ValidatableResponse sendBack(String campaign) {
        return onItem(scene.cashier, campaign, "returns", Map.of("returnedOn", TODAY, "reason", "账号有误"));
    }

    private ValidatableResponse takeIn(TestMember by, String campaign) {
        return onItem(by, campaign, "receipts", Map.of("receivedOn", TODAY));
    }

    private ValidatableResponse onItem(TestMember by, String campaign, String what, Map<String, Object> more) {
        String order = order(campaign);
        var body = new HashMap<String, Object>(more);
        body.put("itemId", World.text("select id::text from payment_item where order_id = ?::uuid", order));
        int version = Api.as(scene.cashier).get("/payment-orders/" + order).path("version");
        return Api.sending(by, body)
                .header("Idempotency-Key", Api.freshKey())
                .header("If-Match", "\"" + version + "\"")
                .post("/payment-orders/" + order + "/" + what)
                .then();
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
