package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** What has still to come back is given up only by two who may decide: one says why, the other confirms or refuses. */
@UseCase
@ApplicationScoped
@Transactional
class WriteOffRecovery {

    private final RecoveryQueries recoveries;
    private final RecoveryMoney money;
    private final AidSecrets secrets;
    private final Notices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    WriteOffRecovery(
            RecoveryQueries recoveries,
            RecoveryMoney money,
            AidSecrets secrets,
            Notices notices,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.recoveries = recoveries;
        this.money = money;
        this.secrets = secrets;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, RECOVERY_STATE, AID_OWN_CASE, ABOVE_LENT_LIMIT */
    void ask(UUID id, String ifMatch, String reason) {
        RecoveryRow row = held(id, ifMatch);
        Doer first = doer(row);
        if (waiting(id).isPresent()) {
            throw Problem.of(AidProblem.RECOVERY_STATE);
        }
        sql.update(
                """
                insert into aid_write_off (id, recovery_id, reason, first_by, first_hands, first_at)
                values (?, ?, ?, ?, ?::text[], ?)
                """,
                Ids.next(),
                id,
                secrets.seal(AidSecrets.RECOVERY, reason),
                first.name(),
                first.hands(),
                now());
        touched(id);
        audit.record("aid-recovery.write-off-asked", AuditTrail.Subject.of("aid-recovery", id, row.union()));
        notices.tellOfficers(
                row.union(),
                Permission.AID_DECIDE,
                Notices.Notice.of(
                        "WRITE_OFF_ASKED",
                        "/desk/aid/recoveries?status=OPEN",
                        "write-off-asked:" + id + ":" + row.version(),
                        Word.text(row.code())));
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, RECOVERY_STATE, AID_OWN_CASE, DECIDED_FIRST, ABOVE_LENT_LIMIT */
    void answer(UUID id, String ifMatch, boolean confirmed) {
        RecoveryRow row = held(id, ifMatch);
        Doer second = doer(row);
        var asked = waiting(id).orElseThrow(() -> Problem.of(AidProblem.RECOVERY_STATE));
        second.requireNotAmong(asked.firstHands(), AidProblem.DECIDED_FIRST);
        Money rest = row.rest();
        sql.update(
                """
                update aid_write_off
                   set confirmed = ?, amount = ?::numeric, second_by = ?, second_hands = ?::text[], second_at = ?
                 where id = ?
                """,
                confirmed,
                confirmed ? rest : null,
                second.name(),
                second.hands(),
                now(),
                asked.id());
        if (confirmed) {
            sql.update(
                    "update aid_recovery set written_off = written_off + ?::numeric, status = 'SETTLED' where id = ?",
                    rest,
                    id);
        }
        touched(id);
        audit.record(
                confirmed ? "aid-recovery.written-off" : "aid-recovery.write-off-refused",
                AuditTrail.Subject.of("aid-recovery", id, row.union()),
                rest.toString());
    }

    private RecoveryRow held(UUID id, String ifMatch) {
        RecoveryRow row = recoveries.lock(id);
        scope.require(current.get(), Permission.AID_DECIDE, row.union());
        request.requireVersion(ifMatch, row.version());
        if (row.status() != RecoveryRow.Status.OPEN) {
            throw Problem.of(AidProblem.RECOVERY_STATE);
        }
        return row;
    }

    private Doer doer(RecoveryRow row) {
        scope.require(current.get(), Permission.AID_DECIDE, row.union(), row.rest());
        Doer doer = scope.requireDoer(current.get(), Permission.AID_DECIDE, row.union());
        doer.requireNotAmong(List.of("person:" + row.person()), AidProblem.AID_OWN_CASE);
        return doer;
    }

    private Optional<RecoveryMoney.WriteOff> waiting(UUID id) {
        return money.writeOff(id).filter(RecoveryMoney.WriteOff::waits);
    }

    private void touched(UUID id) {
        sql.update("update aid_recovery set version = version + 1 where id = ?", id);
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
