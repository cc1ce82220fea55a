package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.funds.Cashier;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/**
 * The cashier has in hand what was due back: only now an entry takes that part of the payment back, and the line is free
 * of it. Neither who handled or approved the order takes it in, nor who said that it comes back.
 */
@UseCase
@ApplicationScoped
@Transactional
class TakeIn {

    private final Sql sql;
    private final PaymentOrders orders;
    private final BudgetLines lines;
    private final Ledger ledger;
    private final Followers followers;
    private final ChartOfAccounts charts;
    private final Scope scope;
    private final Cashier cashier;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    TakeIn(
            Sql sql,
            PaymentOrders orders,
            BudgetLines lines,
            Ledger ledger,
            Followers followers,
            ChartOfAccounts charts,
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
        this.followers = followers;
        this.charts = charts;
        this.scope = scope;
        this.cashier = cashier;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, LEDGER_KEEPER_PAYS, PAYER_TOOK_PART, NOTHING_DUE_BACK, INVALID_INPUT
     */
    void run(UUID id, String ifMatch, UUID item, LocalDate on) {
        OrderRow order = orders.lock(id);
        Doer taker = scope.requireDoer(current.get(), Permission.PAYMENT_MAKE, order.union());
        cashier.requireNoKeeper(order.union());
        request.requireVersion(ifMatch, order.version());
        ItemRow due = due(order, item);
        taker.requireNotAmong(due.dueBackHands(), ProblemCode.PAYER_TOOK_PART);
        requireDay(due, on);
        ledger.comeBack(
                order,
                lines.find(order.line()).orElseThrow().account(),
                charts.on(on).bank().code(),
                Objects.requireNonNull(due.entry()),
                due.dueBack(),
                on,
                order.orderNo() + " " + order.label());
        write(due, on, taker);
        lines.refunded(order.line(), due.dueBack());
        orders.changed(id);
        followers.takenIn(order, due, on);
        request.touched(order.union());
        audit.record(
                "payment.taken-in",
                AuditTrail.Subject.of("payment-order", id, order.union()),
                due.dueBack().toString());
    }

    private ItemRow due(OrderRow order, UUID item) {
        ItemRow row = sql.first(ItemRow.ALL + " where i.order_id = ? and i.id = ?", ItemRow::read, order.id(), item)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        if (row.dueBack().isZero()) {
            throw Problem.of(FundsProblem.NOTHING_DUE_BACK);
        }
        return row;
    }

    private void requireDay(ItemRow due, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/receivedOn", "IN_FUTURE");
        }
        if (on.isBefore(Objects.requireNonNull(due.dueBackOn()))) {
            throw Problem.ofFault("/receivedOn", "BEFORE_EVENT");
        }
    }

    private void write(ItemRow due, LocalDate on, Doer taker) {
        try {
            sql.update(
                    """
                    update payment_item
                       set given_back = due_back, given_back_on = ?, given_back_for = due_back_for,
                           given_back_text = due_back_text, due_back = 0, taken_in_hands = ?::text[]
                     where id = ?
                    """,
                    on,
                    taker.hands(),
                    due.id());
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "payment_item_taken_in_by_another")
                    ? Problem.of(ProblemCode.PAYER_TOOK_PART)
                    : failed;
        }
    }
}
