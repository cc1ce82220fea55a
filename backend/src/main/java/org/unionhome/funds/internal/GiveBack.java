package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.unionhome.funds.LeftOver;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/**
 * Gives back to its line what of an order nobody fetched, item by item and each at most once. Of what was paid it only notes
 * that it is due back: on the word of whoever handed it out no money comes into the bank.
 */
@ApplicationScoped
class GiveBack {

    private final Sql sql;
    private final PaymentOrders orders;
    private final BudgetLines lines;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;

    GiveBack(
            Sql sql,
            PaymentOrders orders,
            BudgetLines lines,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit) {
        this.sql = sql;
        this.orders = orders;
        this.lines = lines;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
    }

    /** @param order held by the transaction */
    Money run(OrderRow order, LeftOver leftOver) {
        List<ItemRow> items = items(order, leftOver);
        Money freed = sum(items.stream().filter(item -> !item.isPaid()).map(item -> free(order, item, leftOver)));
        Money due = sum(items.stream().filter(ItemRow::isPaid).map(item -> due(order, item, leftOver)));
        note("payment.given-back", order, freed);
        note("payment.due-back", order, due);
        Money back = freed.plus(due);
        if (!back.isZero()) {
            orders.changed(order.id());
        }
        return back;
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }

    private void note(String action, OrderRow order, Money amount) {
        if (!amount.isZero()) {
            audit.record(action, AuditTrail.Subject.of("payment-order", order.id(), order.union()), amount.toString());
        }
    }

    /** Those that gave nothing back yet. */
    private List<ItemRow> items(OrderRow order, LeftOver leftOver) {
        return sql.list(
                ItemRow.ALL
                        + """
                         where i.order_id = ? and i.item_id = any (?::uuid[]) and i.given_back = 0 and i.due_back = 0
                           and i.status <> 'CANCELLED'
                         order by i.position
                        """,
                ItemRow::read,
                order.id(),
                leftOver.amounts().keySet());
    }

    private Money free(OrderRow order, ItemRow item, LeftOver leftOver) {
        Money amount = Objects.requireNonNull(leftOver.amounts().get(item.item()));
        if (amount.isZero()) {
            return Money.ZERO;
        }
        sql.update(
                """
                update payment_item
                   set given_back = ?, given_back_on = ?, given_back_for = ?, given_back_text = ?,
                       status = case when ? then 'CANCELLED' else status end
                 where id = ?
                """,
                amount,
                leftOver.on(),
                leftOver.with(),
                leftOver.reason(),
                amount.equals(item.amount()),
                item.id());
        lines.giveBack(order.line(), amount);
        return amount;
    }

    /** Neither who says so takes it in, nor who handled or approved the order. */
    private Money due(OrderRow order, ItemRow item, LeftOver leftOver) {
        Money amount = Objects.requireNonNull(leftOver.amounts().get(item.item()));
        if (amount.isZero()) {
            return Money.ZERO;
        }
        sql.update(
                """
                update payment_item i
                   set due_back = ?, due_back_on = ?, due_back_for = ?, due_back_text = ?,
                       due_back_hands = ?::text[] || array_remove(
                           array['subject:' || o.handler, 'person:' || o.handler_person::text,
                                 'person:' || o.handler_for::text, 'subject:' || o.approver,
                                 'person:' || o.approver_person::text, 'person:' || o.approver_for::text], null)
                  from payment_order o
                 where o.id = i.order_id and i.id = ?
                """,
                amount,
                leftOver.on(),
                leftOver.with(),
                leftOver.reason(),
                scope.doer(current.get(), request.needed(), order.union()).hands(),
                item.id());
        return amount;
    }
}
