package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/**
 * Somebody else than who approved the aid or listed it decides in writing whether it comes back, how much and by when; the
 * member is told.
 */
@UseCase
@ApplicationScoped
@Transactional
class DecideRecovery {

    private final RecoveryQueries recoveries;
    private final AidSecrets secrets;
    private final Notices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DecideRecovery(
            RecoveryQueries recoveries,
            AidSecrets secrets,
            Notices notices,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.recoveries = recoveries;
        this.secrets = secrets;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** How much comes back by when; {@code null} when nothing does. */
    record Claim(Money amount, LocalDate dueOn) {}

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, RECOVERY_STATE, RECOVERY_NOT_PAID, DECIDED_FIRST, ABOVE_LENT_LIMIT */
    void run(UUID id, String ifMatch, @Nullable Claim claim, String answer) {
        RecoveryRow row = recoveries.lock(id);
        Doer decider = scope.requireDoer(current.get(), Permission.AID_DECIDE, row.union());
        request.requireVersion(ifMatch, row.version());
        if (row.status() != RecoveryRow.Status.PROPOSED) {
            throw Problem.of(AidProblem.RECOVERY_STATE);
        }
        decider.requireNotAmong(row.keptApart(), AidProblem.DECIDED_FIRST);
        if (claim != null) {
            require(row, claim);
        }
        write(row, claim, answer, decider);
        audit.record(
                claim == null ? "aid-recovery.dropped" : "aid-recovery.decided",
                AuditTrail.Subject.of("aid-recovery", id, row.union()),
                claim == null ? Money.ZERO.toString() : claim.amount().toString());
        if (claim != null) {
            tell(row, claim);
        }
    }

    private void require(RecoveryRow row, Claim claim) {
        scope.require(current.get(), Permission.AID_DECIDE, row.union(), claim.amount());
        if (claim.amount().isZero() || claim.amount().exceeds(row.asked())) {
            throw Problem.ofFault("/amount", "ABOVE_ASKED", row.asked().toString());
        }
        if (claim.dueOn().isBefore(LocalDate.now(clock))) {
            throw Problem.ofFault("/dueOn", "IN_PAST");
        }
        boolean paid = sql.first(
                        "select 1 from aid_case where id = ? and paid >= ? for update",
                        found -> true,
                        row.caseId(),
                        claim.amount())
                .isPresent();
        if (!paid) {
            throw Problem.of(AidProblem.RECOVERY_NOT_PAID);
        }
    }

    private void write(RecoveryRow row, @Nullable Claim claim, String answer, Doer decider) {
        try {
            sql.update(
                    """
                    update aid_recovery
                       set status = ?, amount = ?::numeric, due_on = ?::date, answer = ?, decided_by = ?,
                           decided_hands = ?::text[], decided_at = ?, version = version + 1
                     where id = ?
                    """,
                    claim == null ? RecoveryRow.Status.DROPPED : RecoveryRow.Status.OPEN,
                    claim == null ? null : claim.amount(),
                    claim == null ? null : claim.dueOn(),
                    secrets.seal(AidSecrets.RECOVERY, answer),
                    decider.name(),
                    decider.hands(),
                    Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                    row.id());
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "aid_recovery_decided_by_another")
                    ? Problem.of(AidProblem.DECIDED_FIRST)
                    : failed;
        }
    }

    private void tell(RecoveryRow row, Claim claim) {
        notices.tell(
                List.of(row.person()),
                Notices.Notice.of(
                        "RECOVERY_DECIDED",
                        "/m/aid/recoveries",
                        "recovery-decided:" + row.id(),
                        Word.text(row.code()),
                        Word.day(claim.dueOn())));
    }
}
