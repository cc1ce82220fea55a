package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.Funds;
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
 * The second person's word on what is to be paid for pledges: set aside on its line and ordered to be paid to each group, in
 * one transaction; or rejected with a reason, also after it was approved while nothing is paid, which lets its months be
 * asked for again.
 */
@UseCase
@ApplicationScoped
@Transactional
class DecidePledgePayment {

    private final PledgePayments payments;
    private final BatchMoney money;
    private final Funds funds;
    private final UnionTree tree;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DecidePledgePayment(
            PledgePayments payments,
            BatchMoney money,
            Funds funds,
            UnionTree tree,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.payments = payments;
        this.money = money;
        this.funds = funds;
        this.tree = tree;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DECIDED_MEANWHILE, and what {@link BatchMoney#approve} says */
    void approve(UUID id, String ifMatch) {
        PledgePayment payment = held(id, ifMatch, PledgePayment.Status.PROPOSED);
        BatchMoney.Approved approved = money.approve(batch(payment), Permission.AID_DECIDE);
        write(payment, PledgePayment.Status.APPROVED, approved.approver(), approved.order(), null);
        record(payment, "pledge.payment-approved");
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DECIDED_MEANWHILE, SELF_APPROVAL */
    void reject(UUID id, String ifMatch, String reason) {
        PledgePayment payment = held(id, ifMatch, PledgePayment.Status.PROPOSED);
        letGo(payment, requireAnother(payment), reason);
        record(payment, "pledge.payment-rejected");
    }

    /**
     * The order is cancelled first, as the cashier holds it first.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DECIDED_MEANWHILE, SELF_APPROVAL, ORDER_PAID
     */
    void retract(UUID id, String ifMatch, String reason) {
        PledgePayment read = payments.show(id, Permission.AID_DECIDE);
        request.requireVersion(ifMatch, read.version());
        if (read.status() != PledgePayment.Status.APPROVED) {
            throw Problem.of(ProblemCode.DECIDED_MEANWHILE);
        }
        Doer doer = requireAnother(read);
        funds.cancel(Objects.requireNonNull(read.order()), reason);
        PledgePayment payment = held(id, ifMatch, PledgePayment.Status.APPROVED);
        if (payments.parts(id).stream().anyMatch(part -> part.paidOn() != null)) {
            throw Problem.of(ProblemCode.ORDER_PAID);
        }
        letGo(payment, doer, reason);
        record(payment, "pledge.payment-retracted");
    }

    private PledgePayment held(UUID id, String ifMatch, PledgePayment.Status needed) {
        PledgePayment payment = payments.hold(id, Permission.AID_DECIDE);
        request.requireVersion(ifMatch, payment.version());
        if (payment.status() != needed) {
            throw Problem.of(ProblemCode.DECIDED_MEANWHILE);
        }
        return payment;
    }

    private Doer requireAnother(PledgePayment payment) {
        Doer decider = scope.requireDoer(current.get(), Permission.AID_DECIDE, payment.union());
        if (decider.isBehind(payment.proposer())) {
            throw Problem.of(ProblemCode.SELF_APPROVAL);
        }
        return decider;
    }

    /** Each group draws for its pledge and hands over to the guardian, who is named nowhere here. */
    private MoneyBatch batch(PledgePayment payment) {
        List<PaymentOrder.Item> items = payments.parts(payment.id()).stream()
                .map(part -> new PaymentOrder.Item(
                        part.id(), null, tree.nameOf(part.group()) + " " + part.code(), part.amount()))
                .toList();
        return new MoneyBatch(
                new PaymentOrder.Origin(PledgesPaid.FEATURE, payment.id(), payment.no()),
                payment.union(),
                payment.line(),
                ProposePledgePayment.PURPOSE,
                payment.proposer(),
                items);
    }

    private void letGo(PledgePayment payment, Doer decider, String reason) {
        write(payment, PledgePayment.Status.REJECTED, decider, null, reason);
        sql.update(
                """
                update aid_pledge_due set item_id = null
                 where item_id in (select i.id from aid_pledge_payment_item i where i.payment_id = ?)
                """,
                payment.id());
    }

    private void write(
            PledgePayment payment,
            PledgePayment.Status status,
            Doer decider,
            @Nullable UUID order,
            @Nullable String reason) {
        sql.update(
                """
                update aid_pledge_payment
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
                payment.id());
    }

    private void record(PledgePayment payment, String action) {
        audit.record(
                action,
                AuditTrail.Subject.of("pledge-payment", payment.id(), payment.union()),
                payment.amount().toString());
    }
}
