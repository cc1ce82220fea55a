package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/**
 * The second person's word on a subsidy: set aside on its budget line and ordered to be paid to each basic union, in one
 * transaction; or rejected with a reason, which lets its enrolments be proposed again.
 */
@UseCase
@ApplicationScoped
@Transactional
class DecideSubsidy {

    private final SubsidyQueries subsidies;
    private final BatchMoney money;
    private final UnionTree tree;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DecideSubsidy(
            SubsidyQueries subsidies,
            BatchMoney money,
            UnionTree tree,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.subsidies = subsidies;
        this.money = money;
        this.tree = tree;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SUBSIDY_STATE, SELF_APPROVAL, ABOVE_LENT_LIMIT, INVALID_INPUT, and what
     *     {@link BatchMoney#approve} says */
    void approve(UUID id, String ifMatch) {
        Subsidy subsidy = held(id, ifMatch);
        BatchMoney.Approved approved = money.approve(batch(subsidy), Permission.CLAIM_DECIDE);
        write(subsidy, Subsidy.Status.APPROVED, approved.approver(), approved.order(), null);
        audit.record(
                "welfare.subsidy-approved",
                AuditTrail.Subject.of("subsidy", id, subsidy.union()),
                subsidy.amount().toString());
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SUBSIDY_STATE, SELF_APPROVAL */
    void reject(UUID id, String ifMatch, String reason) {
        Subsidy subsidy = held(id, ifMatch);
        write(subsidy, Subsidy.Status.REJECTED, requireAnother(subsidy), null, reason);
        sql.update("update welfare_enrollment set subsidy_id = null where subsidy_id = ?", id);
        audit.record("welfare.subsidy-rejected", AuditTrail.Subject.of("subsidy", id, subsidy.union()));
    }

    private Subsidy held(UUID id, String ifMatch) {
        Subsidy subsidy = subsidies.hold(id, Permission.CLAIM_DECIDE);
        request.requireVersion(ifMatch, subsidy.version());
        if (subsidy.status() != Subsidy.Status.PROPOSED) {
            throw Problem.of(WelfareProblem.SUBSIDY_STATE);
        }
        return subsidy;
    }

    private Doer requireAnother(Subsidy subsidy) {
        Doer decider = scope.requireDoer(current.get(), Permission.CLAIM_DECIDE, subsidy.union());
        if (decider.isBehind(subsidy.proposer())) {
            throw Problem.of(ProblemCode.SELF_APPROVAL);
        }
        return decider;
    }

    /** A line of a year that has ended pays nothing: it is rejected and proposed out of the new budget. */
    private MoneyBatch batch(Subsidy subsidy) {
        List<PaymentOrder.Item> items = subsidies.parts(subsidy.id()).stream()
                .map(part -> new PaymentOrder.Item(part.id(), null, tree.nameOf(part.union()), part.amount()))
                .toList();
        return new MoneyBatch(
                new PaymentOrder.Origin(SubsidyPayments.FEATURE, subsidy.id(), subsidy.subsidyNo()),
                subsidy.union(),
                subsidy.line(),
                subsidy.purpose(),
                subsidy.proposer(),
                items);
    }

    private void write(
            Subsidy subsidy, Subsidy.Status status, Doer decider, @Nullable UUID order, @Nullable String reason) {
        sql.update(
                """
                update welfare_subsidy
                   set status = ?, decided_by = ?, decider_name = ?, decider = ?::uuid, decider_for = ?::uuid,
                       decided_at = ?, order_id = ?::uuid, reason = ?::text, version = version + 1
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
                subsidy.id());
    }
}
