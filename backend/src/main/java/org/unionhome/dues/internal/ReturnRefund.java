package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.funds.Cashier;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * The bank sent a refund back: an entry of its own takes it back, the money stays set aside, and the same proposal waits to
 * be paid anew or withdrawn.
 */
@UseCase
@ApplicationScoped
@Transactional
class ReturnRefund {

    private final Sql sql;
    private final RefundQueries refunds;
    private final Booking booking;
    private final Scope scope;
    private final Cashier cashier;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ReturnRefund(
            Sql sql,
            RefundQueries refunds,
            Booking booking,
            Scope scope,
            Cashier cashier,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.refunds = refunds;
        this.booking = booking;
        this.scope = scope;
        this.cashier = cashier;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DUES_REFUND_NOT_PAID, LEDGER_KEEPER_PAYS, INVALID_INPUT */
    void run(UUID id, String ifMatch, LocalDate on, String reason) {
        Refund refund = refunds.lock(id, Permission.PAYMENT_MAKE);
        request.requireVersion(ifMatch, refund.version());
        if (!refund.status().equals("PAID")) {
            throw Problem.of(DuesProblem.DUES_REFUND_NOT_PAID);
        }
        cashier.requireNoKeeper(refund.union());
        requireDay(Objects.requireNonNull(refund.on()), on);
        UUID again = waitAnew(id);
        sql.update(
                """
                update dues_refund
                   set status = 'RETURNED', returned_on = ?, return_reason = ?, returned_by = ?, version = version + 1
                 where id = ?
                """,
                on,
                reason,
                current.get().name(),
                id);
        booking.cameBack(id, again, refund.union(), on, reason);
        request.touched(refund.union());
        audit.record(
                "dues.refund-returned",
                AuditTrail.Subject.of("dues-payment", refund.payment(), refund.union()),
                refund.amount().toString());
    }

    private void requireDay(LocalDate paid, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock)) || on.isBefore(paid)) {
            throw Problem.ofFault("/on", on.isBefore(paid) ? "BEFORE_EVENT" : "IN_FUTURE");
        }
    }

    /** The proposal stays in the hands it was in. */
    private UUID waitAnew(UUID id) {
        UUID again = Ids.next();
        sql.update(
                """
                insert into dues_refund (id, payment_id, amount, reason, status, recipient, hands, recorded_by, recorder_name,
                                         recorded_at, follows)
                select ?, r.payment_id, r.amount, r.reason, 'PROPOSED', r.recipient, r.hands, r.recorded_by, r.recorder_name,
                       ?, r.id
                  from dues_refund r where r.id = ?
                """,
                again,
                Instant.now(clock),
                id);
        return again;
    }
}
