package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.MoneyBatch;
import org.unionhome.funds.PaymentOrder;
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
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;

/**
 * The second person's word on a refund: set aside on its line and ordered to be paid to her, in one transaction; or rejected
 * with a reason, so that it can be proposed again. Where she paid nothing herself it is done with the word.
 */
@UseCase
@ApplicationScoped
@Transactional
class DecideRefund {

    private final EnrollmentQueries enrollments;
    private final Refunds refunds;
    private final RefundPayments payments;
    private final Members members;
    private final BatchMoney money;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DecideRefund(
            EnrollmentQueries enrollments,
            Refunds refunds,
            RefundPayments payments,
            Members members,
            BatchMoney money,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.enrollments = enrollments;
        this.refunds = refunds;
        this.payments = payments;
        this.members = members;
        this.money = money;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DECIDED_MEANWHILE, SELF_APPROVAL, and what {@link BatchMoney#approve} says */
    void approve(UUID enrollmentId, String ifMatch) {
        Refund refund = held(enrollmentId, ifMatch);
        Doer decider = requireAnother(refund);
        UUID line = refund.line();
        if (line == null) {
            write(refund, Refund.Status.PAID, decider, null, null);
            payments.refunded(refund.enrollment(), LocalDate.now(clock));
        } else {
            UUID order =
                    money.approve(batch(refund, line), Permission.CLAIM_DECIDE).order();
            write(refund, Refund.Status.APPROVED, decider, order, null);
        }
        record(refund, "welfare.refund-approved");
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DECIDED_MEANWHILE, SELF_APPROVAL */
    void reject(UUID enrollmentId, String ifMatch, String reason) {
        Refund refund = held(enrollmentId, ifMatch);
        write(refund, Refund.Status.REJECTED, requireAnother(refund), null, reason);
        record(refund, "welfare.refund-rejected");
    }

    private Refund held(UUID enrollmentId, String ifMatch) {
        sql.first("select 1 from welfare_enrollment where id = ? for update", row -> true, enrollmentId);
        Enrollment enrollment = enrollments.require(enrollmentId, Permission.CLAIM_DECIDE);
        request.requireVersion(ifMatch, enrollment.version());
        return refunds.standing(enrollmentId)
                .filter(refund -> refund.status() == Refund.Status.PROPOSED)
                .orElseThrow(() -> Problem.of(ProblemCode.DECIDED_MEANWHILE));
    }

    /** Nor is it decided by whom it goes to. */
    private Doer requireAnother(Refund refund) {
        Doer decider = scope.requireDoer(current.get(), Permission.CLAIM_DECIDE, refund.union());
        if (decider.isBehind(refund.proposer())) {
            throw Problem.of(ProblemCode.SELF_APPROVAL);
        }
        decider.requireNotAmong(List.of("person:" + refund.person()), ProblemCode.BENEFICIARY_APPROVES);
        return decider;
    }

    private MoneyBatch batch(Refund refund, UUID line) {
        String name = members.find(refund.person()).map(MemberInfo::name).orElse(refund.no());
        return new MoneyBatch(
                new PaymentOrder.Origin(RefundPayments.FEATURE, refund.id(), refund.no()),
                refund.union(),
                line,
                refund.purpose(),
                refund.proposer(),
                List.of(new PaymentOrder.Item(refund.enrollment(), refund.person(), name, refund.amount())));
    }

    private void write(
            Refund refund, Refund.Status status, Doer decider, @Nullable UUID order, @Nullable String reason) {
        sql.update(
                """
                update welfare_refund
                   set status = ?, decided_by = ?, decider_name = ?, decider = ?::uuid, decider_for = ?::uuid,
                       decided_at = ?, order_id = ?::uuid, reason = ?::text
                 where id = ?
                """,
                status,
                decider.subject(),
                decider.name(),
                decider.person(),
                decider.lender(),
                Instant.now(clock),
                order,
                reason,
                refund.id());
        sql.update("update welfare_enrollment set version = version + 1 where id = ?", refund.enrollment());
    }

    private void record(Refund refund, String action) {
        audit.record(action, AuditTrail.Subject.of("enrollment", refund.enrollment(), refund.union()), refund.no());
    }
}
