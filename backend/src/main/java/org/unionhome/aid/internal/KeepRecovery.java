package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.Receipts;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Books an instalment that came back, by somebody else than who decided; the same receipt once. */
@UseCase
@ApplicationScoped
@Transactional
class KeepRecovery {

    private final RecoveryQueries recoveries;
    private final Receipts receipts;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    KeepRecovery(
            RecoveryQueries recoveries,
            Receipts receipts,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.recoveries = recoveries;
        this.receipts = receipts;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param receiptNo number on the receipt the member was given; the same one is booked once */
    record Instalment(Money amount, LocalDate on, Receipts.Where where, String receiptNo) {}

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, RECOVERY_STATE, DECIDED_FIRST, RECEIPT_BOOKED, INVALID_INPUT */
    void repaid(UUID id, String ifMatch, Instalment instalment) {
        RecoveryRow row = recoveries.lock(id);
        Doer taker = scope.requireDoer(current.get(), Permission.AID_WORK, row.union());
        request.requireVersion(ifMatch, row.version());
        if (row.status() != RecoveryRow.Status.OPEN) {
            throw Problem.of(AidProblem.RECOVERY_STATE);
        }
        taker.requireNotAmong(row.decidedHands(), AidProblem.DECIDED_FIRST);
        taker.requireNotAmong(List.of("person:" + row.person()), AidProblem.AID_OWN_CASE);
        require(row, instalment);
        UUID repayment = Ids.next();
        insert(repayment, row, instalment, taker);
        sql.update(
                """
                update aid_recovery
                   set repaid = repaid + ?::numeric,
                       status = case when repaid + ?::numeric + written_off = amount then 'SETTLED' else status end,
                       version = version + 1
                 where id = ?
                """,
                instalment.amount(),
                instalment.amount(),
                id);
        receipts.received(List.of(new Receipts.Receipt(
                repayment,
                row.union(),
                instalment.on(),
                Receipts.Income.AID_RETURNED,
                instalment.where(),
                row.code(),
                instalment.amount())));
        audit.record(
                "aid-recovery.repaid",
                AuditTrail.Subject.of("aid-recovery", id, row.union()),
                instalment.amount().toString());
    }

    private void require(RecoveryRow row, Instalment instalment) {
        if (instalment.amount().isZero() || instalment.amount().exceeds(row.rest())) {
            throw Problem.ofFault("/amount", "ABOVE_REST", row.rest().toString());
        }
        if (instalment.on().isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/receivedOn", "IN_FUTURE");
        }
    }

    private void insert(UUID id, RecoveryRow row, Instalment instalment, Doer taker) {
        try {
            sql.update(
                    """
                    insert into aid_repayment (id, recovery_id, amount, received_on, by_way, receipt_no, hands, by_name, at)
                    values (?, ?, ?, ?, ?, ?, ?::text[], ?, ?)
                    """,
                    id,
                    row.id(),
                    instalment.amount(),
                    instalment.on(),
                    instalment.where(),
                    instalment.receiptNo(),
                    taker.hands(),
                    taker.name(),
                    Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(AidProblem.RECEIPT_BOOKED) : failed;
        }
    }
}
