package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** A pupil repeats a year or finishes earlier: the same pledge goes on, so that what is given in a year stays one sum. */
@UseCase
@ApplicationScoped
@Transactional
class ChangeGraduation {

    private final PledgeQueries pledges;
    private final PledgeDues dues;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeGraduation(
            PledgeQueries pledges,
            PledgeDues dues,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.pledges = pledges;
        this.dues = dues;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Months after the new last one are owed no longer; those up to it become due as before.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, PLEDGE_ENDED, PLEDGED_ALREADY when another runs by then, INVALID_INPUT
     *     when a later month was handed over or is charged to a budget
     */
    void run(UUID id, String ifMatch, LocalDate graduatesOn, String reason) {
        PledgeRow row = pledges.lock(id);
        scope.require(current.get(), Permission.AID_WORK, row.union());
        request.requireVersion(ifMatch, row.version());
        if (row.endReason() != null) {
            throw Problem.of(AidProblem.PLEDGE_ENDED);
        }
        if (!graduatesOn.isAfter(row.schedule().firstMonth())) {
            throw Problem.ofFault("/graduatesOn", "END_BEFORE_START");
        }
        LocalDate last = graduatesOn.withDayOfMonth(1);
        pledges.requireNothingAfter(id, last, "/graduatesOn");
        write(id, graduatesOn, reason);
        sql.update("delete from aid_pledge_due where pledge_id = ? and month > ? and received_on is null", id, last);
        dues.write(pledges.show(id), LocalDate.now(clock));
        audit.record(
                "pledge.graduation-changed",
                AuditTrail.Subject.of("pledge", id, row.union()),
                row.schedule().graduatesOn() + " > " + graduatesOn);
    }

    private void write(UUID id, LocalDate graduatesOn, String reason) {
        try {
            sql.update(
                    "update aid_pledge set graduates_on = ?, graduation_reason = ?, version = version + 1 where id = ?",
                    graduatesOn,
                    reason,
                    id);
        } catch (SqlFailed failed) {
            throw PledgeIndexes.ofOneChild(failed);
        }
    }
}
