package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.contribution.internal.Remittance.Direction;
import org.unionhome.contribution.internal.Remittance.Status;
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
import org.unionhome.kernel.UseCase;

/** The cashiers' part: the one pays, the other confirms that it arrived. Neither proposed it, and none keeps the ledger. */
@UseCase
@ApplicationScoped
@Transactional
class SettleRemittance {

    private final Remittances remittances;
    private final RemittanceBooking booking;
    private final Sql sql;
    private final Scope scope;
    private final Cashier cashier;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SettleRemittance(
            Remittances remittances,
            RemittanceBooking booking,
            Sql sql,
            Scope scope,
            Cashier cashier,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.remittances = remittances;
        this.booking = booking;
        this.sql = sql;
        this.scope = scope;
        this.cashier = cashier;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * It leaves the books of the union that pays; until the other one confirms that it arrived it is on its way.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, REMITTANCE_STATE, PAYER_TOOK_PART, LEDGER_KEEPER_PAYS,
     *     REMITTANCE_ABOVE_OWED, INVALID_INPUT
     */
    void pay(UUID id, String ifMatch, LocalDate on, String bankReference) {
        Remittance remittance = held(id, ifMatch);
        requireStatus(remittance, remittance.toBePaid());
        Doer payer = cashier(remittance.payingUnion());
        payer.requireNotAmong(remittance.handlers(), ProblemCode.PAYER_TOOK_PART);
        payer.requireNotAmong(remittance.deciders(), ProblemCode.PAYER_TOOK_PART);
        requireDay("/paidOn", on, earliest(remittance));
        if (remittance.direction() == Direction.UPWARD) {
            booking.requireOwed(remittance);
        }
        sql.update(
                """
                update remittance
                   set status = 'PAID', payer_hands = ?, payer_name = ?, paid_on = ?, bank_reference = ?, paid_at = ?,
                       version = version + 1
                 where id = ?
                """,
                payer.hands(),
                payer.name(),
                on,
                bankReference,
                Instant.now(clock),
                id);
        booking.sent(remittance, on);
        done("remittance.paid", remittance, remittance.payingUnion());
    }

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, REMITTANCE_STATE, CONFIRMER_TOOK_PART, LEDGER_KEEPER_PAYS,
     *     INVALID_INPUT
     */
    void confirm(UUID id, String ifMatch, LocalDate on) {
        Remittance remittance = held(id, ifMatch);
        requireStatus(remittance, Status.PAID);
        if (remittance.isToItself()) {
            throw Problem.of(ContributionProblem.REMITTANCE_STATE);
        }
        Doer confirmer = cashier(remittance.receivingUnion());
        confirmer.requireNotAmong(remittance.payers(), ContributionProblem.CONFIRMER_TOOK_PART);
        confirmer.requireNotAmong(remittance.handlers(), ContributionProblem.CONFIRMER_TOOK_PART);
        requireDay("/receivedOn", on, Objects.requireNonNull(remittance.paidOn()));
        booking.arrived(remittance, on);
        sql.update(
                """
                update remittance
                   set status = 'CONFIRMED', confirmer_hands = ?, confirmer_name = ?, confirmed_on = ?, confirmed_at = ?,
                       version = version + 1
                 where id = ?
                """,
                confirmer.hands(),
                confirmer.name(),
                on,
                Instant.now(clock),
                id);
        done("remittance.confirmed", remittance, remittance.receivingUnion());
    }

    /** Not before it was proposed; what was decided, not before that. */
    private LocalDate earliest(Remittance remittance) {
        return Objects.requireNonNullElse(
                remittance.decidedOn(), LocalDate.ofInstant(remittance.proposedAt(), clock.getZone()));
    }

    private Remittance held(UUID id, String ifMatch) {
        Remittance remittance = remittances.lock(id);
        request.requireVersion(ifMatch, remittance.version());
        return remittance;
    }

    private static void requireStatus(Remittance remittance, Status status) {
        if (remittance.status() != status) {
            throw Problem.of(ContributionProblem.REMITTANCE_STATE);
        }
    }

    /** 会计法: the cashier keeps no ledger of income and expense. */
    private Doer cashier(UUID union) {
        Doer payer = scope.requireDoer(current.get(), Permission.PAYMENT_MAKE, union);
        cashier.requireNoKeeper(union);
        return payer;
    }

    private void requireDay(String pointer, LocalDate on, LocalDate notBefore) {
        if (on.isAfter(LocalDate.now(clock)) || on.isBefore(notBefore)) {
            throw Problem.ofFault(pointer, on.isBefore(notBefore) ? "BEFORE_EVENT" : "IN_FUTURE");
        }
    }

    private void done(String action, Remittance remittance, UUID union) {
        request.touched(union);
        audit.record(
                action,
                AuditTrail.Subject.of("remittance", remittance.id(), union),
                remittance.amount().toString());
    }
}
