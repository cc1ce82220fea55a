package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.funds.Cashier;
import org.unionhome.funds.Receipts;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * The bank sent back what was given back to an employer: an entry of its own takes each month's back, and what was granted
 * waits to be paid anew.
 */
@UseCase
@ApplicationScoped
@Transactional
class ReturnReliefPayment {

    private final Reliefs reliefs;
    private final Contributions contributions;
    private final Receipts receipts;
    private final Sql sql;
    private final Scope scope;
    private final Cashier cashier;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ReturnReliefPayment(
            Reliefs reliefs,
            Contributions contributions,
            Receipts receipts,
            Sql sql,
            Scope scope,
            Cashier cashier,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.reliefs = reliefs;
        this.contributions = contributions;
        this.receipts = receipts;
        this.sql = sql;
        this.scope = scope;
        this.cashier = cashier;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, RELIEF_STATE, LEDGER_KEEPER_PAYS, INVALID_INPUT */
    void run(UUID id, String ifMatch, LocalDate on, String reason) {
        Relief relief = reliefs.lock(id);
        scope.require(current.get(), Permission.PAYMENT_MAKE, relief.union());
        request.requireVersion(ifMatch, relief.version());
        if (relief.status() != Relief.Status.PAID) {
            throw Problem.of(ContributionProblem.RELIEF_STATE);
        }
        cashier.requireNoKeeper(relief.union());
        requireDay(Objects.requireNonNull(relief.paidOn()), on);
        reliefs.months(relief).forEach(of -> contributions.hold(new Payroll.Place(relief.union(), of.month())));
        countNoMore(relief, on, reason)
                .forEach(refund -> receipts.cameBack(refund, cameBackAs(refund), relief.union(), on, reason));
        sql.update(
                """
                update contribution_relief
                   set status = 'APPROVED', payer_hands = null, payer_name = null, paid_on = null, version = version + 1
                 where id = ?
                """,
                id);
        request.touched(relief.union());
        audit.record(
                "relief.payment-returned",
                AuditTrail.Subject.of("relief", id, relief.union()),
                relief.amount().toString());
    }

    private void requireDay(LocalDate paid, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock)) || on.isBefore(paid)) {
            throw Problem.ofFault("/returnedOn", on.isBefore(paid) ? "BEFORE_EVENT" : "IN_FUTURE");
        }
    }

    /** @return what had gone back, month by month */
    private List<UUID> countNoMore(Relief relief, LocalDate on, String reason) {
        return sql.list(
                """
                update contribution_refund
                   set paid_by = ?, returned_on = ?, return_reason = ?, returned_by = ?, returned_at = ?
                 where relief_id = ? and returned_on is null
                returning id
                """,
                row -> Sql.id(row, "id"),
                Objects.requireNonNull(relief.payer()),
                on,
                reason,
                current.get().name(),
                Instant.now(clock),
                relief.id());
    }

    /** What went back is booked under its own id. */
    private static UUID cameBackAs(UUID refund) {
        return UUID.nameUUIDFromBytes((refund + "|back").getBytes(StandardCharsets.UTF_8));
    }
}
