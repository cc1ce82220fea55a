package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.funds.Funds;
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

/**
 * Rejects a subsidy after all that was approved, while nothing of it is paid; its enrolments can be proposed again. The
 * order is cancelled first, as the cashier holds it first.
 */
@UseCase
@ApplicationScoped
@Transactional
class RetractSubsidy {

    private final SubsidyQueries subsidies;
    private final Funds funds;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RetractSubsidy(
            SubsidyQueries subsidies,
            Funds funds,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.subsidies = subsidies;
        this.funds = funds;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SUBSIDY_STATE, SELF_APPROVAL for who proposed it, ORDER_PAID */
    void run(UUID id, String ifMatch, String reason) {
        Subsidy subsidy = subsidies.show(id, Permission.CLAIM_DECIDE);
        request.requireVersion(ifMatch, subsidy.version());
        if (subsidy.status() != Subsidy.Status.APPROVED) {
            throw Problem.of(WelfareProblem.SUBSIDY_STATE);
        }
        Doer doer = scope.requireDoer(current.get(), Permission.CLAIM_DECIDE, subsidy.union());
        if (doer.isBehind(subsidy.proposer())) {
            throw Problem.of(ProblemCode.SELF_APPROVAL);
        }
        funds.cancel(orderOf(id), reason);
        request.requireVersion(
                ifMatch, subsidies.hold(id, Permission.CLAIM_DECIDE).version());
        if (subsidies.parts(id).stream().anyMatch(part -> part.paidOn() != null)) {
            throw Problem.of(ProblemCode.ORDER_PAID);
        }
        write(id, doer, reason);
        sql.update("update welfare_enrollment set subsidy_id = null where subsidy_id = ?", id);
        audit.record(
                "welfare.subsidy-retracted",
                AuditTrail.Subject.of("subsidy", id, subsidy.union()),
                subsidy.amount().toString());
    }

    private UUID orderOf(UUID subsidy) {
        return sql.first("select order_id from welfare_subsidy where id = ?", row -> Sql.id(row, "order_id"), subsidy)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private void write(UUID id, Doer doer, String reason) {
        sql.update(
                """
                update welfare_subsidy
                   set status = 'REJECTED', order_id = null, reason = ?, decided_by = ?, decider_name = ?,
                       decider = ?::uuid, decider_for = ?::uuid, decided_at = ?, version = version + 1
                 where id = ?
                """,
                reason,
                doer.subject(),
                doer.name(),
                doer.person(),
                doer.lender(),
                Instant.now(clock),
                id);
    }
}
