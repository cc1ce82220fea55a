package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.Cashier;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/**
 * The cashier pays items of an order: each exactly once, with an entry in the ledger. Neither who handled nor who
 * approved it pays, nor whoever keeps the ledger of the union.
 */
@UseCase
@ApplicationScoped
@Transactional
class PayOrder {

    private final Sql sql;
    private final PaymentOrders orders;
    private final BudgetLines lines;
    private final Ledger ledger;
    private final ChartOfAccounts charts;
    private final Followers followers;
    private final Scope scope;
    private final Cashier cashier;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    PayOrder(
            Sql sql,
            PaymentOrders orders,
            BudgetLines lines,
            Ledger ledger,
            ChartOfAccounts charts,
            Followers followers,
            Scope scope,
            Cashier cashier,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.orders = orders;
        this.lines = lines;
        this.ledger = ledger;
        this.charts = charts;
        this.followers = followers;
        this.scope = scope;
        this.cashier = cashier;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param items ids of items; empty for all that wait
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, PAYER_TOOK_PART, LEDGER_KEEPER_PAYS, NOTHING_TO_PAY, INVALID_INPUT
     */
    void run(UUID id, String ifMatch, LocalDate on, Collection<UUID> items) {
        OrderRow order = orders.lock(id);
        Doer payer = payer(order);
        request.requireVersion(ifMatch, order.version());
        requireDay(order, on);
        List<ItemRow> waiting = waiting(order, items);
        List<Ledger.Paid> paid = waiting.stream()
                .map(item -> new Ledger.Paid(item.id(), Ids.next(), item.amount()))
                .toList();
        String expense = lines.find(order.line()).orElseThrow().account();
        ledger.writePayments(order, expense, charts.on(on).bank().code(), on, paid);
        insert(paid, on, payer);
        Money total = paid.stream().map(Ledger.Paid::amount).reduce(Money.ZERO, Money::plus);
        lines.paid(order.line(), total);
        orders.changed(id);
        request.touched(order.union());
        followers.paid(order, waiting, on);
        audit.record("payment.made", AuditTrail.Subject.of("payment-order", id, order.union()), total.toString());
    }

    private Doer payer(OrderRow order) {
        Doer payer = scope.requireDoer(current.get(), Permission.PAYMENT_MAKE, order.union());
        cashier.requireNoKeeper(order.union());
        if (payer.subject().equals(order.handler()) || payer.subject().equals(order.approver())) {
            throw Problem.of(ProblemCode.PAYER_TOOK_PART);
        }
        return payer;
    }

    private void requireDay(OrderRow order, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/paidOn", "IN_FUTURE");
        }
        if (on.isBefore(LocalDate.ofInstant(order.orderedAt(), clock.getZone()))) {
            throw Problem.ofFault("/paidOn", "BEFORE_EVENT");
        }
    }

    private List<ItemRow> waiting(OrderRow order, Collection<UUID> items) {
        List<ItemRow> waiting = sql.list(
                ItemRow.ALL
                        + """
                         where i.order_id = ? and i.status in ('WAITING', 'RETURNED')
                           and (?::boolean or i.id = any (?::uuid[]))
                         order by i.position
                        """,
                ItemRow::read,
                order.id(),
                items.isEmpty(),
                items);
        if (waiting.isEmpty() || !items.isEmpty() && waiting.size() < items.size()) {
            throw Problem.of(ProblemCode.NOTHING_TO_PAY);
        }
        return waiting;
    }

    private void insert(List<Ledger.Paid> paid, LocalDate on, Doer payer) {
        try {
            sql.batch(
                    """
                    with done as (update payment_item set status = 'PAID' where id = ?)
                    insert into payment (id, item_id, entry_id, paid_on, payer, payer_name, payer_person, payer_for, paid_at)
                    values (?, ?, ?, ?, ?, ?, ?::uuid, ?::uuid, ?)
                    """,
                    paid.stream().map(one -> values(one, on, payer)).toList());
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "payment_for_a_third") || SqlFailed.breaks(failed, "payment_for_none_behind")
                    ? Problem.of(ProblemCode.PAYER_TOOK_PART)
                    : failed;
        }
    }

    private Object[] values(Ledger.Paid one, LocalDate on, Doer payer) {
        return new Object[] {
            one.item(),
            Ids.next(),
            one.item(),
            one.entry(),
            on,
            payer.subject(),
            payer.name(),
            payer.person(),
            payer.lender(),
            Instant.now(clock)
        };
    }
}
