package org.unionhome.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.testing.Api;
import org.unionhome.testing.Walk;
import org.unionhome.testing.World;

/** Whatever is ordered, paid, sent back, adjusted or cancelled in whatever order: nothing is lost and nothing appears. */
@QuarkusTest
class ConservationTest {

    private static final int STEPS = 60;
    private final FundsScene scene = new FundsScene();
    private final Walk walk = new Walk();
    private final List<UUID> orders = new ArrayList<>();
    private final Funds funds;
    private final ActingAs acting;
    private int adjustments;

    ConservationTest(Funds funds, ActingAs acting) {
        this.funds = funds;
        this.acting = acting;
    }

    @Test
    void any_interleaving_leaves_the_ledger_balanced_and_planned_equal_to_paid_and_set_aside_and_left() {
        UUID line = scene.aidLine("20000.00");
        everythingOnce(line);
        for (int step = 0; step < STEPS; step++) {
            anything(line);
            conserved(line);
        }
        for (String kind : List.of("PAYMENT", "PAYMENT_RETURN")) {
            assertThat(World.count(
                            "select count(*) from ledger_entry where union_id = ? and kind = ?", scene.bureau, kind))
                    .as(kind + " " + walk)
                    .isPositive();
        }
    }

    /** An expense that is paid, comes back from the bank and is paid again, and one whose half is reversed and taken in. */
    private void everythingOnce(UUID line) {
        order(line, "10.00", "20.00");
        pay(orders.get(0));
        conserved(line);
        giveBack(orders.get(0));
        conserved(line);
        pay(orders.get(0));
        reverse(orders.get(0));
        conserved(line);
        takeIn(orders.get(0));
        conserved(line);
    }

    private void anything(UUID line) {
        walk.step();
        switch (orders.isEmpty() ? 0 : walk.upTo(8)) {
            case 0, 1 ->
                order(
                        line,
                        Money.ofFen(1 + walk.upTo(300_000)).toString(),
                        Money.ofFen(1 + walk.upTo(300_000)).toString());
            case 5 -> reverse(any());
            case 6 -> takeIn(any());
            case 2 -> pay(any());
            case 3 -> payOne(any());
            case 4 -> giveBack(any());
            default -> cancelOrAdjust();
        }
    }

    private void order(UUID line, String first, String second) {
        try {
            orders.add(deciding(() -> funds.order(scene.wanted(line, Purpose.HARDSHIP_AID, first, second))));
        } catch (Problem exhausted) {
            assertThat(exhausted.code().name()).isEqualTo("BUDGET_EXHAUSTED");
        }
    }

    private void pay(UUID order) {
        scene.pay(scene.cashier, order, version(order), FundsScene.today());
    }

    private void payOne(UUID order) {
        var one = List.of(anyOf(scene.items(order)));
        scene.pay(scene.cashier, order, version(order), Map.of("paidOn", FundsScene.TODAY.toString(), "items", one));
    }

    private void giveBack(UUID order) {
        scene.giveBack(scene.cashier, order, version(order), anyOf(scene.items(order)));
    }

    /** What nobody fetched of an item: not set aside any more, or due back when it was paid. */
    private void reverse(UUID order) {
        var items = World.text(
                        "select string_agg(item_id::text, ',' order by position) from payment_item where order_id = ?",
                        order)
                .split(",");
        UUID item = UUID.fromString(items[walk.upTo(items.length)]);
        deciding(() -> funds.giveBack(
                order, new LeftOver(Ids.next(), FundsScene.TODAY, "未领取", Map.of(item, Money.of("0.01")))));
    }

    private void takeIn(UUID order) {
        for (String item : scene.items(order)) {
            Api.sending(scene.cashier, Map.of("itemId", item, "receivedOn", FundsScene.TODAY.toString()))
                    .header("If-Match", "\"" + version(order) + "\"")
                    .header("Idempotency-Key", Api.freshKey())
                    .post("/payment-orders/" + order + "/receipts");
        }
    }

    private void cancelOrAdjust() {
        if (walk.eitherWay()) {
            try {
                UUID order = any();
                deciding(() -> {
                    funds.cancel(order, "不再办理");
                    return order;
                });
            } catch (Problem paid) {
                assertThat(paid.code().name()).isEqualTo("ORDER_PAID");
            }
        } else {
            adjustments++;
            scene.approved(
                    "追加" + adjustments,
                    List.of(FundsScene.line("50205", "UNION_FUND", (20_000 + adjustments * 100) + ".00")));
        }
    }

    private void conserved(UUID line) {
        assertThat(World.text(
                        """
                        select concat_ws('|',
                            l.planned = l.set_aside + l.paid + l.left_over,
                            l.set_aside = (select coalesce(sum(i.amount - i.given_back), 0) from payment_item i
                                             join payment_order o on o.id = i.order_id
                                            where o.line_id = l.id and i.status in ('WAITING', 'RETURNED')),
                            l.paid = (select coalesce(sum(p.debit - p.credit), 0) from ledger_posting p
                                       where p.line_id = l.id),
                            (select coalesce(bool_and(s.debit = s.credit), true)
                               from (select sum(p.debit) as debit, sum(p.credit) as credit
                                       from ledger_posting p join ledger_entry e on e.id = p.entry_id
                                      where e.union_id = l.union_id group by e.id) s))
                          from budget_line l where l.id = ?
                        """,
                        line))
                .as(walk.toString())
                .isEqualTo("t|t|t|t");
    }

    private static int version(UUID order) {
        return (int) World.count("select version from payment_order where id = ?", order);
    }

    private UUID any() {
        return orders.get(walk.upTo(orders.size()));
    }

    private String anyOf(List<String> items) {
        return items.get(walk.upTo(items.size()));
    }

    private <T> T deciding(Callable<T> work) {
        return scene.deciding(acting, work);
    }
}
