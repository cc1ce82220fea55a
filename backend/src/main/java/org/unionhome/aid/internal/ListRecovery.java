package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** An officer lists aid that was paid on a false statement, or to somebody who was not entitled; another one decides. */
@UseCase
@ApplicationScoped
@Transactional
class ListRecovery {

    private final AidCaseQueries cases;
    private final AidSecrets secrets;
    private final Notices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ListRecovery(
            AidCaseQueries cases,
            AidSecrets secrets,
            Notices notices,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.secrets = secrets;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is wanted back of a case, and why. */
    record Wanted(UUID caseId, Money amount, String reasonCode, String reason) {

        /** Why somebody has to pay back is nobody's business in a log. */
        @Override
        public String toString() {
            return "Wanted of " + caseId;
        }
    }

    /** @throws Problem NOT_FOUND, AID_OWN_CASE, RECOVERY_NOT_PAID, RECOVERY_LISTED, INVALID_INPUT */
    UUID run(Wanted wanted) {
        AidCaseRow row = cases.lock(wanted.caseId());
        var proposer = scope.requireDoer(current.get(), Permission.AID_WORK, row.union());
        if (row.person().equals(proposer.person()) || row.person().equals(proposer.lender())) {
            throw Problem.of(AidProblem.AID_OWN_CASE);
        }
        if (row.status() != AidStatus.PAID && row.status() != AidStatus.FOLLOWED_UP) {
            throw Problem.of(AidProblem.RECOVERY_NOT_PAID);
        }
        if (wanted.amount().isZero() || wanted.amount().exceeds(row.amounts().paid())) {
            throw Problem.ofFault("/amount", "ABOVE_PAID", row.amounts().paid().toString());
        }
        UUID id = Ids.next();
        insert(id, wanted, proposer.hands());
        request.location("/api/v1/aid-recoveries/" + id);
        audit.record(
                "aid-recovery.listed",
                AuditTrail.Subject.of("aid-recovery", id, row.union()),
                wanted.amount().toString());
        notices.tellOfficers(
                row.union(),
                Permission.AID_DECIDE,
                Notices.Notice.of(
                        "RECOVERY_LISTED",
                        "/desk/aid/recoveries?status=PROPOSED",
                        "recovery-listed:" + id,
                        Word.union(row.union())));
        return id;
    }

    private void insert(UUID id, Wanted wanted, List<String> hands) {
        try {
            sql.update(
                    """
                    insert into aid_recovery (id, union_id, case_id, asked, reason_code, reason, proposed_by, proposed_at,
                                              proposed_hands)
                    select ?, c.union_id, c.id, ?, ?, ?, ?, ?, ?::text[] from aid_case c where c.id = ?
                    """,
                    id,
                    wanted.amount(),
                    wanted.reasonCode(),
                    secrets.seal(AidSecrets.RECOVERY, wanted.reason()),
                    current.get().name(),
                    Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                    hands,
                    wanted.caseId());
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(AidProblem.RECOVERY_LISTED) : failed;
        }
    }
}
