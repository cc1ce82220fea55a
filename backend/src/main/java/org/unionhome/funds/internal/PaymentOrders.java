package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.unionhome.funds.PaymentOrder;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** Payment orders as they are written. */
@ApplicationScoped
class PaymentOrders {

    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Clock clock;

    PaymentOrders(Sql sql, Scope scope, CurrentActor current, CurrentRequest request, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    /** The order there is for an origin; whoever asks for the same at the same moment waits. */
    Optional<UUID> standing(PaymentOrder.Origin origin) {
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "payment-order|" + origin.feature() + "|" + origin.id());
        return sql.first(
                """
                select id from payment_order
                 where origin_feature = ? and origin_id = ? and cancelled_at is null
                """,
                row -> Sql.id(row, "id"),
                origin.feature(),
                origin.id());
    }

    UUID insert(PaymentOrder wanted, UUID union) {
        UUID id = Ids.next();
        Doer handler = wanted.handler();
        Doer approver = approver(wanted.approver(), union);
        sql.update(
                """
                insert into payment_order (id, union_id, line_id, purpose, origin_feature, origin_id, origin_label, handler,
                                           handler_person, handler_for, approver, approver_name, approver_person,
                                           approver_for, ordered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?::uuid, ?, ?, ?::uuid, ?::uuid, ?)
                """,
                id,
                union,
                wanted.line(),
                wanted.purpose(),
                wanted.origin().feature(),
                wanted.origin().id(),
                wanted.origin().label(),
                handler.subject(),
                handler.person(),
                handler.lender(),
                approver.subject(),
                approver.name(),
                approver.person(),
                approver.lender(),
                Instant.now(clock));
        insertItems(id, wanted.items());
        return id;
    }

    /**
     * What was said with its person holds: the deciding feature knows on whose authority its decision rests. Of a mere
     * account the caller's own person and lender are added.
     */
    private Doer approver(Doer said, UUID union) {
        if (said.person() != null) {
            return said;
        }
        Doer caller = Doer.of(current.get(), scope.judge(current.get(), request.needed(), union));
        boolean herself = caller.subject().equals(said.subject());
        return herself ? caller : new Doer(said.subject(), caller.name(), said.person(), said.lender());
    }

    private void insertItems(UUID order, List<PaymentOrder.Item> items) {
        sql.batch(
                """
                insert into payment_item (id, order_id, position, item_id, person_id, payee, amount, status)
                values (?, ?, ?, ?, ?::uuid, ?, ?, 'WAITING')
                """,
                IntStream.range(0, items.size())
                        .mapToObj(at -> values(order, at, items.get(at)))
                        .toList());
    }

    private static Object[] values(UUID order, int at, PaymentOrder.Item item) {
        return new Object[] {Ids.next(), order, at, item.id(), item.person(), item.payee(), item.amount()};
    }

    /** The order, held until the transaction ends. @throws Problem NOT_FOUND */
    OrderRow lock(UUID order) {
        sql.first("select 1 from payment_order where id = ? for update", row -> true, order);
        return sql.first(OrderRow.ALL + " where o.id = ?", OrderRow::read, order)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** Items that were not paid are paid no more; how much they were together. */
    Money cancelOpen(UUID order) {
        return sql.first(
                        """
                        with open as (
                            update payment_item set status = 'CANCELLED'
                             where order_id = ? and status in ('WAITING', 'RETURNED')
                            returning amount - given_back as amount)
                        select coalesce(sum(amount), 0) as total from open
                        """,
                        row -> LineRow.money(row, "total"),
                        order)
                .orElse(Money.ZERO);
    }

    void close(UUID order, String reason) {
        sql.update(
                "update payment_order set cancelled_at = ?, cancel_reason = ?, version = version + 1 where id = ?",
                Instant.now(clock),
                reason,
                order);
    }

    void changed(UUID order) {
        sql.update("update payment_order set version = version + 1 where id = ?", order);
    }
}
