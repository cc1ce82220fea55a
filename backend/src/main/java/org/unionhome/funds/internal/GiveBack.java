package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.unionhome.funds.LeftOver;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** Gives back to its line what of an order nobody fetched, item by item and each at most once. */
@ApplicationScoped
class GiveBack {

    private final Sql sql;
    private final PaymentOrders orders;
    private final BudgetLines lines;
    private final Ledger ledger;
    private final AuditTrail audit;

    GiveBack(Sql sql, PaymentOrders orders, BudgetLines lines, Ledger ledger, AuditTrail audit) {
        this.sql = sql;
        this.orders = orders;
        this.lines = lines;
        this.ledger = ledger;
        this.audit = audit;
    }

    /** @param order held by the transaction */
    Money run(OrderRow order, LeftOver leftOver) {
        Money back = items(order, leftOver).stream()
                .map(item -> giveBack(order, item, leftOver))
                .reduce(Money.ZERO, Money::plus);
        if (!back.isZero()) {
            orders.changed(order.id());
            audit.record(
                    "payment.given-back",
                    AuditTrail.Subject.of("payment-order", order.id(), order.union()),
                    back.toString());
        }
        return back;
    }

    /** Those that gave nothing back yet. */
    private List<ItemRow> items(OrderRow order, LeftOver leftOver) {
        return sql.list(
                ItemRow.ALL
                        + """
                         where i.order_id = ? and i.item_id = any (?::uuid[]) and i.given_back = 0
                           and i.status <> 'CANCELLED'
                         order by i.position
                        """,
                ItemRow::read,
                order.id(),
                leftOver.amounts().keySet());
    }

    private Money giveBack(OrderRow order, ItemRow item, LeftOver leftOver) {
        Money amount = Objects.requireNonNull(leftOver.amounts().get(item.item()));
        if (amount.isZero()) {
            return Money.ZERO;
        }
        boolean paid = "PAID".equals(item.status());
        boolean nothingLeft = !paid && amount.equals(item.amount());
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
                nothingLeft,
                item.id());
        if (paid) {
            ledger.refund(Objects.requireNonNull(item.entry()), amount, leftOver.on(), leftOver.reason());
            lines.refunded(order.line(), amount);
        } else {
            lines.giveBack(order.line(), amount);
        }
        return amount;
    }
}
