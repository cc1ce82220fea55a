package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What is given at a festival is proposed, approved and paid by three, and can be taken back while nobody has it. */
@QuarkusTest
class FestivalMoneyTest {

    private FestivalScene scene;
    private UUID union;
    private TestMember organizer;
    private TestMember chair;
    private TestMember cashier;
    private TestMember chen;
    private UUID line;

    @BeforeEach
    void a_union_with_money_for_gifts() {
        scene = new FestivalScene();
        union = scene.world.union("省直机关工会", scene.world.root(), "HB-2018");
        organizer = scene.world.officer("周组织", Role.ORGANIZER, union);
        chen = scene.world.member("陈思远", union);
        chair = scene.chair(union);
        cashier = scene.holder(Role.CASHIER, union);
        line = UUID.fromString(scene.line(union));
    }

    @Test
    void a_gift_is_proposed_approved_and_paid_by_three_and_signed_for_once_it_is_approved() {
        String gift = scene.propose(organizer, union, "MID_AUTUMN", "GOODS", "200.00")
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("total", equalTo("400.00"))
                .body("supplier", equalTo("省机关服务中心"))
                .body("decidable", equalTo(false))
                .extract()
                .path("id");
        String receipt = FestivalScene.receiptOf(gift, chen);
        Api.as(chen).get("/me/festival-gifts").then().body("items", empty());
        FestivalScene.sign(chen, receipt).statusCode(404);
        scene.approve(organizer, gift).statusCode(403);
        scene.approve(chair, gift)
                .statusCode(201)
                .body("status", equalTo("APPROVED"))
                .body("cancellable", equalTo(true));
        scene.approve(chair, gift).statusCode(412);
        assertThat(FundsScene.figures(line)).isEqualTo("1000000.00 400.00 0.00 999600.00");
        FestivalScene.sign(chen, receipt).statusCode(201);
        pay(gift).statusCode(201);
        assertThat(FundsScene.figures(line)).isEqualTo("1000000.00 0.00 400.00 999600.00");
        Api.as(organizer)
                .get("/festival-gifts")
                .then()
                .body("items[0].paidOn", equalTo(FundsScene.TODAY.toString()))
                .body("items[0].cancellable", equalTo(false));
    }

    @Test
    void without_a_line_and_a_supplier_and_above_what_is_left_nothing_is_proposed() {
        var wanted = scene.wanted(union, "MID_AUTUMN", "GOODS", "200.00");
        wanted.remove("lineId");
        wanted.remove("supplier");
        FestivalScene.propose(organizer, wanted)
                .statusCode(400)
                .body("errors.pointer", hasItem("/lineId"))
                .body("errors.pointer", hasItem("/supplier"));
        UUID poor = scene.world.union("税务局工会", scene.world.root(), "HB-2018");
        TestMember officer = scene.world.officer("吴组织", Role.ORGANIZER, poor);
        var other = scene.wanted(union, "MID_AUTUMN", "GOODS", "200.00");
        other.put("unionId", poor);
        FestivalScene.propose(officer, other).statusCode(400).body("errors[0].code", equalTo("NOT_A_PAYING_LINE"));
        other.put("lineId", scene.budgeted(poor, "199.99"));
        FestivalScene.propose(officer, other).statusCode(409).body("code", equalTo("BUDGET_EXHAUSTED"));
        assertThat(World.count("select count(*) from festival_receipt where person_id = ?", officer.id()))
                .isZero();
    }

    @Test
    void who_proposed_does_not_approve_and_neither_of_the_two_pays() {
        scene.world.appoint(organizer, Role.CHAIR, union);
        scene.world.appoint(organizer, Role.CASHIER, union);
        String gift = scene.proposed(organizer, union, "MID_AUTUMN", "200.00");
        scene.approve(organizer, gift).statusCode(422).body("code", equalTo("SELF_APPROVAL"));
        scene.approve(chair, gift).statusCode(201);
        pay(organizer, gift).statusCode(422).body("code", equalTo("PAYER_TOOK_PART"));
        assertThat(catchThrowable(
                        () -> World.run("update festival_gift set decided_by = given_by where id = ?::uuid", gift)))
                .hasStackTraceContaining("festival_gift_by_two");
    }

    @Test
    void what_is_rejected_uses_up_neither_the_festival_nor_the_year_and_can_be_proposed_again() {
        String gift = scene.proposed(organizer, union, "SPRING_FESTIVAL", "1200.00");
        scene.propose(organizer, union, "SPRING_FESTIVAL", "GOODS", "100.00").statusCode(409);
        FestivalScene.decide(chair, "/festival-gifts/" + gift, 0, Map.of("approve", false))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        FestivalScene.decide(chair, "/festival-gifts/" + gift, 0, Map.of("approve", false, "reason", "太贵"))
                .statusCode(201)
                .body("status", equalTo("REJECTED"))
                .body("persons", equalTo(2))
                .body("reason", equalTo("太贵"));
        assertThat(year()).isEqualTo("0.00");
        scene.given(organizer, union, "SPRING_FESTIVAL", "1200.00");
        assertThat(year()).isEqualTo("1200.00");
    }

    @Test
    void an_approved_gift_is_taken_back_while_it_is_not_paid_and_nobody_has_it() {
        String gift = scene.given(organizer, union, "MID_AUTUMN", "200.00");
        scene.cancel(organizer, gift, 1).statusCode(403);
        scene.cancel(chair, gift, 0).statusCode(412);
        scene.cancel(chair, gift, 1).statusCode(201).body("status", equalTo("CANCELLED"));
        scene.cancel(chair, gift, 2).statusCode(409).body("code", equalTo("GIFT_STATE"));
        assertThat(FundsScene.figures(line)).isEqualTo("1000000.00 0.00 0.00 1000000.00");
        assertThat(year()).isEqualTo("0.00");
        String again = scene.given(organizer, union, "MID_AUTUMN", "200.00");
        FestivalScene.sign(chen, FestivalScene.receiptOf(again, chen)).statusCode(201);
        scene.cancel(chair, again, 1).statusCode(409).body("code", equalTo("GIFT_HANDED_OUT"));
        assertThat(FundsScene.figures(line)).isEqualTo("1000000.00 400.00 0.00 999600.00");
        String paid = scene.given(organizer, union, "NATIONAL_DAY", "100.00");
        pay(paid).statusCode(201);
        scene.cancel(chair, paid, 2).statusCode(409).body("code", equalTo("ORDER_PAID"));
    }

    @Test
    void of_a_signature_and_taking_it_back_at_the_same_moment_one_comes_through() throws Exception {
        String gift = scene.given(organizer, union, "MID_AUTUMN", "200.00");
        String receipt = FestivalScene.receiptOf(gift, chen);
        List<Callable<Integer>> both = List.of(
                () -> scene.cancel(chair, gift, 1).extract().statusCode(),
                () -> FestivalScene.sign(chen, receipt).extract().statusCode());
        var answers = new ArrayList<Integer>();
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (var done : pool.invokeAll(both)) {
                answers.add(done.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status < 500);
        boolean cancelled = answers.get(0) == 201;
        assertThat(year()).isEqualTo(cancelled ? "0.00" : "200.00");
    }

    @Test
    void for_a_foreign_union_no_gift_is_decided_on() {
        String gift = scene.proposed(organizer, union, "MID_AUTUMN", "200.00");
        TestMember stranger = scene.world.officer("吴主席", Role.CHAIR, scene.world.union("税务局工会", scene.world.root()));
        scene.approve(stranger, gift).statusCode(404);
        scene.cancel(stranger, gift, 0).statusCode(404);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'festival.read' and subject_id = ?", gift))
                .isPositive();
    }

    private ValidatableResponse pay(String gift) {
        return pay(cashier, gift);
    }

    private static ValidatableResponse pay(TestMember by, String gift) {
        String order = World.text("select order_id::text from festival_gift where id = ?::uuid", gift);
        return Api.sending(by, FundsScene.today())
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/payment-orders/" + order + "/payments")
                .then();
    }

    private String year() {
        return World.text("select total::text from festival_year where person_id = ?", chen.id());
    }
}
