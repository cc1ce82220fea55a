package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Cashier;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * The bank sent a payment back: an entry of its own takes the first one back, and the money stays set aside; but for what of
 * it was due back anyhow, which is free again.
 */
@UseCase
@ApplicationScoped
@Transactional
class ReturnPayment {

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

    ReturnPayment(
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

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, NOT_PAID, INVALID_INPUT, LEDGER_KEEPER_PAYS */
    void run(UUID id, String ifMatch, UUID item, LocalDate on, String reason) {
        OrderRow order = orders.lock(id);
        scope.require(current.get(), Permission.PAYMENT_MAKE, order.union());
        cashier.requireNoKeeper(order.union());
        request.requireVersion(ifMatch, order.version());
        ItemRow paid = paid(order, item);
        requireDay(paid, on);
        UUID back = ledger.comeBack(
                order,
                lines.find(order.line()).orElseThrow().account(),
                charts.on(on).bank().code(),
                required(paid.entry()),
                paid.amount(),
                on,
                reason);
        sql.update(
                "update payment set returned_on = ?, return_reason = ?, return_entry_id = ? where id = ?",
                on,
                reason,
                back,
                paid.payment());
        write(paid, on);
        lines.returned(order.line(), paid.amount());
        lines.giveBack(order.line(), paid.dueBack());
        orders.changed(id);
        request.touched(order.union());
        followers.returned(order, paid, on, reason);
        audit.record(
                "payment.returned",
                AuditTrail.Subject.of("payment-order", id, order.union()),
                paid.amount().toString());
    }

    private void write(ItemRow paid, LocalDate on) {
        sql.update(
                """
                update payment_item
                   set status = case when due_back = amount then 'CANCELLED' else 'RETURNED' end,
                       given_back = due_back, given_back_on = case when due_back > 0 then ?::date end,
                       given_back_for = due_back_for, given_back_text = due_back_text, due_back = 0, due_back_on = null,
                       due_back_for = null, due_back_text = null, due_back_hands = null
                 where id = ?
                """,
                on,
                paid.id());
    }

    private ItemRow paid(OrderRow order, UUID item) {
        ItemRow row = sql.first(ItemRow.ALL + " where i.order_id = ? and i.id = ?", ItemRow::read, order.id(), item)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        if (!row.isPaid() || !row.givenBack().isZero()) {
            throw Problem.of(FundsProblem.NOT_PAID);
        }
        return row;
    }

    private void requireDay(ItemRow paid, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/returnedOn", "IN_FUTURE");
        }
        if (on.isBefore(required(paid.paidOn()))) {
            throw Problem.ofFault("/returnedOn", "BEFORE_EVENT");
        }
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
