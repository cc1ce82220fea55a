package org.unionhome.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.Eventually;

/** The cashier pays all items of an order in one request. Each round is another order. */
final class PaymentRunScenario implements Scenario {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ITEMS = 400;
    private static final int CREATED = 201;
    private static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    private final MortalUnion union;
    private final UUID line = Ids.next();
    private UUID order = Ids.next();
    private String key = "";
    private CompletableFuture<Integer> answer = CompletableFuture.completedFuture(0);

    PaymentRunScenario(MortalUnion union) {
        this.union = union;
        union.run(
                """
                insert into budget_line (id, root_id, union_id, l1, l2, year, account, name, source, planned)
                values (?, ?, ?, ?, ?, ?, '50205', '帮扶', 'UNION_FUND', 99999999)
                """,
                line,
                union.root,
                union.bureau,
                union.root,
                union.bureau,
                TODAY.getYear());
    }

    @Override
    public void begin() {
        order = Ids.next();
        key = "kill-" + order;
        union.run(
                """
                insert into payment_order (id, union_id, line_id, purpose, origin_feature, origin_id, origin_label, handler,
                                           approver, approver_name, ordered_at)
                values (?, ?, ?, 'HARDSHIP_AID', 'reliability', ?, 'KILL', 'handler', 'approver', '冯主席', now())
                """,
                order,
                union.bureau,
                line,
                order);
        union.run(
                """
                insert into payment_item (id, order_id, position, item_id, payee, amount, status)
                select uuidv7(), ?, no, uuidv7(), '会员' || no, 100 + no, 'WAITING' from generate_series(0, ? - 1) no
                """,
                order,
                ITEMS);
        union.run(
                """
                update budget_line set set_aside = set_aside + (select sum(amount) from payment_item where order_id = ?)
                 where id = ?
                """,
                order,
                line);
        answer = CompletableFuture.supplyAsync(() -> pay().statusCode());
    }

    @Override
    public List<Moment> moments() {
        return List.of(
                new Moment("the request was sent", () -> true),
                new Moment("the ledger is being written", () -> union.isAt("ledger_") || answer.isDone()),
                new Moment("payments are being written", () -> union.isAt("payment_item") || answer.isDone()),
                new Moment("it was answered", () -> answer.isDone()));
    }

    @Override
    public Duration lasts() {
        return Duration.ofMillis(1_500);
    }

    @Override
    public void holdsWhatWasAcknowledged() {
        long paid = paid();
        assertThat(paid).isIn(0L, (long) ITEMS);
        assertThat(entries()).isEqualTo(paid);
        if (wasAcknowledged()) {
            assertThat(paid).isEqualTo(ITEMS);
        }
    }

    /** The same request with the same key, until it is answered. */
    @Override
    public void finish() {
        Eventually.within(PATIENCE, () -> {
            try {
                return pay().statusCode() == CREATED;
            } catch (RuntimeException nobodyThere) {
                return false;
            }
        });
    }

    @Override
    public void isComplete() {
        assertThat(paid()).isEqualTo(ITEMS);
        assertThat(entries()).isEqualTo(ITEMS);
        assertThat(union.count(
                        """
                        select count(*) from payment p join payment_item i on i.id = p.item_id where i.order_id = ?
                        """,
                        order))
                .isEqualTo(ITEMS);
        assertThat(union.text(
                        """
                        select sum(p.debit)::text || ' ' || sum(p.credit)
                          from ledger_posting p join ledger_entry e on e.id = p.entry_id where e.order_id = ?
                        """,
                        order))
                .isEqualTo(union.text(
                        "select sum(amount)::text || ' ' || sum(amount) from payment_item where order_id = ?", order));
        assertThat(union.text("select set_aside || ' ' || paid from budget_line where id = ?", line))
                .isEqualTo(union.text(
                        """
                        select '0.00 ' || sum(i.amount) from payment_item i join payment_order o on o.id = i.order_id
                         where o.line_id = ?
                        """,
                        line));
        assertThat(union.count(
                        "select count(*) from audit_entry where action = 'payment.made' and subject_id = ?",
                        order.toString()))
                .isOne();
    }

    private Response pay() {
        return union.sending(union.cashier, Map.of("paidOn", TODAY.toString()))
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", key)
                .post("/payment-orders/" + order + "/payments");
    }

    private boolean wasAcknowledged() {
        try {
            return answer.join() == CREATED;
        } catch (CompletionException cut) {
            return false;
        }
    }

    private long paid() {
        return union.count("select count(*) from payment_item where order_id = ? and status = 'PAID'", order);
    }

    private long entries() {
        return union.count("select count(*) from ledger_entry where order_id = ?", order);
    }
}
