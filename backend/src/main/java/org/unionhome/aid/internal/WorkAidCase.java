package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** An officer works on a case: proposes an amount with its reason, passes it on upwards, looks after it later. */
@UseCase
@ApplicationScoped
@Transactional
class WorkAidCase {

    private final AidCaseQueries cases;
    private final AidJudge judge;
    private final AidDecisions decisions;
    private final AidSecrets secrets;
    private final AidNotices told;
    private final DecidingUnion deciding;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    WorkAidCase(
            AidCaseQueries cases,
            AidJudge judge,
            AidDecisions decisions,
            AidSecrets secrets,
            AidNotices told,
            DecidingUnion deciding,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.judge = judge;
        this.decisions = decisions;
        this.secrets = secrets;
        this.told = told;
        this.deciding = deciding;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, AID_STATE, AID_OWN_CASE, AID_COMMENT_NEEDED */
    void propose(UUID id, String ifMatch, Money amount, @Nullable String reasonCode, @Nullable String comment) {
        AidCaseRow row = held(id, ifMatch);
        if (row.status() != AidStatus.SUBMITTED && row.status() != AidStatus.WORKED) {
            throw Problem.of(AidProblem.AID_STATE);
        }
        if (!amount.equals(row.amounts().requested()) && reasonCode == null) {
            throw Problem.of(AidProblem.AID_COMMENT_NEEDED);
        }
        Doer handler = scope.requireDoer(current.get(), Permission.AID_WORK, row.union());
        sql.update(
                """
                update aid_case
                   set status = 'WORKED', adjusted = ?, reason_code = ?::text, comment = ?::text, handler = ?,
                       handler_name = ?, handler_person = ?::uuid, handler_for = ?::uuid, worked_at = ?,
                       asked = ?, version = version + 1
                 where id = ?
                """,
                amount,
                reasonCode,
                comment,
                handler.subject(),
                handler.name(),
                handler.person(),
                handler.lender(),
                Instant.now(clock),
                decisions.sealed(judge.judge(row, amount).asked()),
                id);
        audit.record("aid.worked", AuditTrail.Subject.of("aid-case", id, row.union()), amount.toString());
        told.worked(id, row.union(), row.version());
    }

    /**
     * Only with the worker's consent; what was passed on before goes further up by whoever decides where it lies.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, AID_STATE, DECIDED_ABOVE, AID_REFERRAL_WITHOUT_CONSENT, AID_NOBODY_ABOVE
     */
    void refer(UUID id, String ifMatch) {
        AidCaseRow row = cases.lock(id);
        hold(row, ifMatch, row.status() == AidStatus.REFERRED ? Permission.AID_DECIDE : Permission.AID_WORK);
        if (!row.status().waitsForDecision()) {
            throw Problem.of(AidProblem.AID_STATE);
        }
        deciding.requireBefore(row);
        if (!row.mayRefer()) {
            throw Problem.of(AidProblem.AID_REFERRAL_WITHOUT_CONSENT);
        }
        UUID to = deciding.next(row).orElseThrow(() -> Problem.of(AidProblem.AID_NOBODY_ABOVE));
        sql.update(
                "update aid_case set status = 'REFERRED', decides_at = ?, version = version + 1 where id = ?", to, id);
        audit.record("aid.referred", AuditTrail.Subject.of("aid-case", id, row.union()));
        told.referred(row, to);
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, AID_STATE */
    void followUp(UUID id, String ifMatch, String note) {
        AidCaseRow row = held(id, ifMatch);
        if (row.status() != AidStatus.PAID && row.status() != AidStatus.FOLLOWED_UP) {
            throw Problem.of(AidProblem.AID_STATE);
        }
        sql.update(
                "update aid_case set status = 'FOLLOWED_UP', follow_up = ?, version = version + 1 where id = ?",
                secrets.seal(AidSecrets.FOLLOW_UP, note),
                id);
        audit.record("aid.followed-up", AuditTrail.Subject.of("aid-case", id, row.union()));
    }

    private AidCaseRow held(UUID id, String ifMatch) {
        AidCaseRow row = cases.lock(id);
        hold(row, ifMatch, Permission.AID_WORK);
        return row;
    }

    private void hold(AidCaseRow row, String ifMatch, Permission needed) {
        scope.require(current.get(), needed, row.union());
        request.requireVersion(ifMatch, row.version());
        judge.requireOutside(row, scope.requireDoer(current.get(), needed, row.union()));
    }
}
