package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.contribution.internal.Remittance.Direction;
import org.unionhome.contribution.internal.Remittance.Status;
import org.unionhome.funds.Appropriations;
import org.unionhome.funds.Cashier;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Ends what does not come to anything: withdrawn before it is paid, or returned because it did not arrive or came back. */
@UseCase
@ApplicationScoped
@Transactional
class EndRemittance {

    private final Remittances remittances;
    private final RemittanceBooking booking;
    private final Appropriations appropriations;
    private final RemittanceNotices notices;
    private final Sql sql;
    private final Scope scope;
    private final Cashier cashier;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    EndRemittance(
            Remittances remittances,
            RemittanceBooking booking,
            Appropriations appropriations,
            RemittanceNotices notices,
            Sql sql,
            Scope scope,
            Cashier cashier,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.remittances = remittances;
        this.booking = booking;
        this.appropriations = appropriations;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.cashier = cashier;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was set aside for it is free again.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, REMITTANCE_STATE
     */
    void withdraw(UUID id, String ifMatch, String reason) {
        Remittance remittance = remittances.lock(id);
        scope.require(current.get(), Permission.CONTRIBUTION_WRITE, remittance.payingUnion());
        require(remittance, ifMatch, Set.of(Status.PROPOSED, Status.APPROVED));
        if (remittance.status() == Status.APPROVED) {
            appropriations.release(Objects.requireNonNull(remittance.line()), remittance.amount());
        }
        end(remittance, Status.WITHDRAWN, reason);
        audit.record("remittance.withdrawn", AuditTrail.Subject.of("remittance", id, remittance.payingUnion()), reason);
    }

    /**
     * Of what goes upward by the cashier to whom nothing came, of what goes downward by the cashier to whom the bank sent it
     * back; what was confirmed already, by somebody else than who paid. What was booked is taken back in both ledgers, a line is
     * free of it again, and who keeps contributions on both sides is told.
     *
     * @param on when; absent for today
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, REMITTANCE_STATE, LEDGER_KEEPER_PAYS, CONFIRMER_TOOK_PART,
     *     INVALID_INPUT
     */
    void giveBack(UUID id, String ifMatch, @Nullable LocalDate on, String reason) {
        Remittance remittance = remittances.lock(id);
        UUID union =
                remittance.direction() == Direction.UPWARD ? remittance.receivingUnion() : remittance.payingUnion();
        Doer returner = scope.requireDoer(current.get(), Permission.PAYMENT_MAKE, union);
        require(remittance, ifMatch, Set.of(Status.PAID, Status.CONFIRMED));
        if (remittance.status() == Status.CONFIRMED) {
            returner.requireNotAmong(remittance.payers(), ContributionProblem.CONFIRMER_TOOK_PART);
        }
        cashier.requireNoKeeper(union);
        LocalDate day = day(remittance, on);
        end(remittance, Status.RETURNED, reason);
        booking.takeBack(remittance, day, reason);
        notices.returned(remittance);
        audit.record("remittance.returned", AuditTrail.Subject.of("remittance", id, union), reason);
    }

    private LocalDate day(Remittance remittance, @Nullable LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Objects.requireNonNullElse(on, today);
        LocalDate moved =
                Objects.requireNonNullElse(remittance.confirmedOn(), Objects.requireNonNull(remittance.paidOn()));
        if (day.isAfter(today) || day.isBefore(moved)) {
            throw Problem.ofFault("/returnedOn", day.isAfter(today) ? "IN_FUTURE" : "BEFORE_EVENT");
        }
        return day;
    }

    private void require(Remittance remittance, String ifMatch, Set<Status> from) {
        request.requireVersion(ifMatch, remittance.version());
        if (!from.contains(remittance.status())) {
            throw Problem.of(ContributionProblem.REMITTANCE_STATE);
        }
    }

    private void end(Remittance remittance, Status to, String reason) {
        sql.update(
                """
                update remittance set status = ?, ended_reason = ?, ended_name = ?, version = version + 1 where id = ?
                """,
                to,
                reason,
                current.get().name(),
                remittance.id());
        request.touched(remittance.payingUnion());
    }
}
