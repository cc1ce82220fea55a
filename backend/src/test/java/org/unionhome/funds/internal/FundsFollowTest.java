package org.unionhome.funds.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.Funds;
import org.unionhome.funds.FundsScene;
import org.unionhome.funds.LeftOver;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.SystemActor;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What a union leaves behind is paid, taken in and sent back by the one that takes over, and stands in its books. */
@QuarkusTest
class FundsFollowTest {

    private final FundsScene scene = new FundsScene();
    private final UUID successor = scene.world.union("合并后的工会", scene.world.root());
    private final TestMember cashier = scene.world.officer("新出纳", Role.CASHIER, successor);
    private UUID line = Ids.next();
    private final Funds funds;
    private final FundsFollow follow;
    private final ActingAs acting;

    FundsFollowTest(Funds funds, FundsFollow follow, ActingAs acting) {
        this.funds = funds;
        this.follow = follow;
        this.acting = acting;
    }

    @BeforeEach
    void planned() {
        line = scene.aidLine("3000.00");
    }

    @Test
    void what_was_ordered_last_year_is_paid_by_the_successor() {
        UUID order = order("1500.00");
        lastYear();
        handedOver();
        Api.as(cashier)
                .get("/payment-orders?state=WAITING")
                .then()
                .statusCode(200)
                .body("items.id", contains(order.toString()));
        scene.pay(cashier, order, 1, FundsScene.today()).statusCode(201).body("state", equalTo("PAID"));
        assertThat(FundsScene.figures(line)).isEqualTo("3000.00 0.00 1500.00 1500.00");
        assertThat(booked(successor, "50205")).isEqualTo("1500.00");
        Api.as(scene.cashier).get("/payment-orders/" + order).then().statusCode(404);
    }

    @Test
    void a_line_of_last_year_on_which_nothing_is_open_stays() {
        UUID order = order("1500.00");
        scene.pay(scene.cashier, order, 0, FundsScene.today()).statusCode(201);
        lastYear();
        handedOver();
        assertThat(World.text("select union_id::text from budget_line where id = ?", line))
                .isEqualTo(scene.bureau.toString());
        assertThat(World.text("select union_id::text from payment_order where id = ?", order))
                .isEqualTo(scene.bureau.toString());
    }

    @Test
    void what_was_paid_and_is_sent_back_afterwards_stands_in_the_books_of_the_successor() {
        UUID order = order("1500.00");
        scene.pay(scene.cashier, order, 0, FundsScene.today()).statusCode(201);
        String item = scene.items(order).get(0);
        handedOver();
        scene.giveBack(cashier, order, 2, item).statusCode(201).body("state", equalTo("WAITING"));
        assertThat(FundsScene.figures(line)).isEqualTo("3000.00 1500.00 0.00 1500.00");
        assertThat(booked(scene.bureau, "50205")).isEqualTo("1500.00");
        assertThat(booked(successor, "50205")).isEqualTo("-1500.00");
        assertThat(booked(scene.bureau, "102")).isEqualTo("0.00");
        assertThat(booked(successor, "102")).isEqualTo("0.00");
    }

    @Test
    void cash_that_was_due_back_is_taken_in_and_booked_by_the_successor() {
        var wanted = scene.wanted(line, Purpose.HARDSHIP_AID, "1500.00");
        UUID order = scene.deciding(acting, () -> funds.order(wanted));
        scene.pay(scene.cashier, order, 0, FundsScene.today()).statusCode(201);
        UUID item = wanted.items().get(0).id();
        scene.deciding(
                acting,
                () -> funds.giveBack(
                        order, new LeftOver(Ids.next(), FundsScene.TODAY, "无人领取", Map.of(item, Money.of("400.00")))));
        handedOver();
        Api.sending(
                        cashier,
                        Map.of(
                                "itemId",
                                scene.itemsAs(cashier, order).get(0),
                                "receivedOn",
                                FundsScene.TODAY.toString()))
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/payment-orders/" + order + "/receipts")
                .then()
                .statusCode(201);
        assertThat(FundsScene.figures(line)).isEqualTo("3000.00 0.00 1100.00 1900.00");
        assertThat(booked(successor, "102")).isEqualTo("-1100.00");
        assertThat(booked(successor, "50205")).isEqualTo("-400.00");
    }

    private UUID order(String amount) {
        return scene.deciding(acting, () -> funds.order(scene.wanted(line, Purpose.HARDSHIP_AID, amount)));
    }

    private void lastYear() {
        World.run("update budget_line set year = year - 1 where id = ?", line);
    }

    private void handedOver() {
        acting.as(
                SystemActor.ALARMS.within(Set.of(scene.world.root()), Role.CHAIR),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> List.copyOf(follow.handedOver(scene.bureau, successor, FundsScene.TODAY))));
    }

    private static String booked(UUID union, String account) {
        return World.text(
                """
                select coalesce(sum(p.debit - p.credit), 0)::numeric(18,2)::text
                  from ledger_posting p join ledger_entry e on e.id = p.entry_id
                 where e.union_id = ? and p.account = ?
                """,
                union,
                account);
    }
}
