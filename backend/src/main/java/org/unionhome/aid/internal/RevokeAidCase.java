package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.funds.Funds;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Takes an approval back that was not paid yet: what was set aside goes back to its line, and the case waits for a decision
 * again, of the union that decided.
 */
@UseCase
@ApplicationScoped
@Transactional
class RevokeAidCase {

    private final AidCaseQueries cases;
    private final AidJudge judge;
    private final AidNotices told;
    private final DecidingUnion deciding;
    private final Funds funds;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;

    RevokeAidCase(
            AidCaseQueries cases,
            AidJudge judge,
            AidNotices told,
            DecidingUnion deciding,
            Funds funds,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit) {
        this.cases = cases;
        this.judge = judge;
        this.told = told;
        this.deciding = deciding;
        this.funds = funds;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, AID_STATE, AID_OWN_CASE, ORDER_PAID, DECIDED_ABOVE when the union above decided it */
    void run(UUID id, String ifMatch, String reason) {
        AidCaseRow row = cases.lock(id);
        var doer = scope.requireDoer(current.get(), Permission.AID_DECIDE, row.union());
        request.requireVersion(ifMatch, row.version());
        if (row.status() != AidStatus.APPROVED) {
            throw Problem.of(AidProblem.AID_STATE);
        }
        judge.requireOutside(row, doer);
        boolean referred = referred(id);
        if (referred) {
            deciding.requirePassedTo(row);
        }
        UUID order = sql.first(
                        "select order_id from aid_case where id = ? and order_id is not null",
                        found -> Sql.id(found, "order_id"),
                        id)
                .orElseThrow(() -> Problem.of(AidProblem.AID_STATE));
        funds.cancel(order, reason);
        sql.update(
                """
                update aid_case
                   set status = ?, approved = null, higher_approval = null, judgement = null, decider = null,
                       decider_name = null, decider_person = null, decider_for = null, decided_at = null,
                       granted_year = null, order_id = null, returned_reason = null, version = version + 1
                 where id = ?
                """,
                referred ? AidStatus.REFERRED : AidStatus.WORKED,
                id);
        audit.record("aid.revoked", AuditTrail.Subject.of("aid-case", id, row.union()), reason);
        told.revoked(row, row.version());
    }

    /** Whether it was passed on before it was decided. */
    private boolean referred(UUID id) {
        return sql.first("select passed_on from aid_case where id = ?", row -> row.getBoolean(1), id)
                .orElse(false);
    }
}
