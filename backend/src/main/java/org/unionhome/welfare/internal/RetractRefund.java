package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
 * Takes the approval of a refund back that nobody has paid: its order is cancelled, the line has the money again, and it can
 * be proposed anew. The order is cancelled first, as the cashier holds it first: of the two one comes through.
 */
@UseCase
@ApplicationScoped
@Transactional
class RetractRefund {

    private final EnrollmentQueries enrollments;
    private final Refunds refunds;
    private final Funds funds;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RetractRefund(
            EnrollmentQueries enrollments,
            Refunds refunds,
            Funds funds,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.enrollments = enrollments;
        this.refunds = refunds;
        this.funds = funds;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DECIDED_MEANWHILE unless it waits for payment, SELF_APPROVAL, ORDER_PAID */
    void run(UUID enrollmentId, String ifMatch, String reason) {
        Refund refund = waiting(enrollmentId, ifMatch);
        Doer doer = scope.requireDoer(current.get(), Permission.CLAIM_DECIDE, refund.union());
        if (doer.isBehind(refund.proposer())) {
            throw Problem.of(ProblemCode.SELF_APPROVAL);
        }
        doer.requireNotAmong(List.of("person:" + refund.person()), ProblemCode.BENEFICIARY_APPROVES);
        funds.cancel(Objects.requireNonNull(refund.order()), reason);
        sql.first("select 1 from welfare_enrollment where id = ? for update", row -> true, enrollmentId);
        waiting(enrollmentId, ifMatch);
        sql.update(
                """
                update welfare_refund
                   set status = 'REJECTED', taken_back = true, order_id = null, reason = ?, decided_by = ?,
                       decider_name = ?, decider = ?::uuid, decider_for = ?::uuid, decided_at = ?
                 where id = ?
                """,
                reason,
                doer.subject(),
                doer.name(),
                doer.person(),
                doer.lender(),
                Instant.now(clock),
                refund.id());
        sql.update("update welfare_enrollment set version = version + 1 where id = ?", enrollmentId);
        audit.record(
                "welfare.refund-retracted",
                AuditTrail.Subject.of("enrollment", enrollmentId, refund.union()),
                refund.no());
    }

    private Refund waiting(UUID enrollmentId, String ifMatch) {
        Enrollment enrollment = enrollments.require(enrollmentId, Permission.CLAIM_DECIDE);
        request.requireVersion(ifMatch, enrollment.version());
        return refunds.standing(enrollmentId)
                .filter(refund -> refund.status() == Refund.Status.APPROVED)
                .orElseThrow(() -> Problem.of(ProblemCode.DECIDED_MEANWHILE));
    }
}
