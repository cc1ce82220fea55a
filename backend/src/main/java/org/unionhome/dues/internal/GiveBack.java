package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.Cashier;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/** Gives back what no month owes: who keeps the dues proposes it, which sets it aside, and somebody else pays it. */
@UseCase
@ApplicationScoped
@Transactional
class GiveBack {

    private final Sql sql;
    private final PaymentQueries payments;
    private final RefundQueries refunds;
    private final Allocation allocation;
    private final DuesLock lock;
    private final Booking booking;
    private final UnionTree tree;
    private final Scope scope;
    private final Cashier cashier;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    GiveBack(
            Sql sql,
            PaymentQueries payments,
            RefundQueries refunds,
            Allocation allocation,
            DuesLock lock,
            Booking booking,
            UnionTree tree,
            Scope scope,
            Cashier cashier,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.payments = payments;
        this.refunds = refunds;
        this.allocation = allocation;
        this.lock = lock;
        this.booking = booking;
        this.tree = tree;
        this.scope = scope;
        this.cashier = cashier;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DUES_NOTHING_TO_REFUND with what could be given back */
    void propose(UUID id, String ifMatch, Money amount, String reason) {
        lock.take(root(payments.show(id).union()));
        Payment payment = payments.lock(id);
        request.requireVersion(ifMatch, payment.version());
        Doer proposer = scope.requireDoer(current.get(), Permission.DUES_WRITE, payment.union());
        if (amount.isZero() || amount.exceeds(payment.open())) {
            throw Problem.of(DuesProblem.DUES_NOTHING_TO_REFUND, payment.open());
        }
        sql.update(
                """
                insert into dues_refund (id, payment_id, amount, reason, status, recipient, hands, recorded_by, recorder_name,
                                         recorded_at)
                values (?, ?, ?, ?, 'PROPOSED', ?::uuid, ?::text[], ?, ?, ?)
                """,
                Ids.next(),
                id,
                amount,
                reason,
                payment.person(),
                proposer.hands(),
                proposer.subject(),
                proposer.name(),
                Instant.now(clock));
        sql.update("update dues_payment set refunded = refunded + ?, version = version + 1 where id = ?", amount, id);
        request.touched(payment.union());
        audit.record("dues.refund-proposed", subject(payment), amount.toString());
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, NOTHING_TO_PAY, PAYER_TOOK_PART, LEDGER_KEEPER_PAYS, INVALID_INPUT */
    void pay(UUID id, String ifMatch, LocalDate on) {
        Refund refund = refunds.lock(id, Permission.PAYMENT_MAKE);
        request.requireVersion(ifMatch, refund.version());
        requireOpen(refund);
        Payment payment = payments.show(refund.payment());
        Doer payer = payer(refund, payment);
        if (on.isAfter(LocalDate.now(clock)) || on.isBefore(payment.paidOn())) {
            throw Problem.ofFault("/on", on.isBefore(payment.paidOn()) ? "BEFORE_EVENT" : "IN_FUTURE");
        }
        try {
            sql.update(
                    """
                    update dues_refund
                       set status = 'PAID', refunded_on = ?, paid_by = ?, payer_name = ?, paid_at = ?,
                           payer_hands = ?::text[], version = version + 1
                     where id = ?
                    """,
                    on,
                    payer.subject(),
                    payer.name(),
                    Instant.now(clock),
                    payer.hands(),
                    id);
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "dues_refund_by_two")
                            || SqlFailed.breaks(failed, "dues_refund_not_to_oneself")
                    ? Problem.of(ProblemCode.PAYER_TOOK_PART)
                    : failed;
        }
        booking.refund(id, payment, on, refund.amount());
        request.touched(payment.union());
        audit.record("dues.refunded", subject(payment), refund.amount().toString());
    }

    /** The money is there for months again. @throws Problem NOT_FOUND, CHANGED_MEANWHILE, NOTHING_TO_PAY */
    void withdraw(UUID id, String ifMatch) {
        UUID root = root(refunds.show(id).union());
        lock.take(root);
        Refund refund = refunds.lock(id, Permission.DUES_WRITE);
        request.requireVersion(ifMatch, refund.version());
        requireOpen(refund);
        sql.update("update dues_refund set status = 'WITHDRAWN', version = version + 1 where id = ?", id);
        sql.update(
                "update dues_payment set refunded = refunded - ?, version = version + 1 where id = ?",
                refund.amount(),
                refund.payment());
        allocation.ofPayments(root, List.of(refund.payment()));
        request.touched(refund.union());
        audit.record(
                "dues.refund-withdrawn",
                AuditTrail.Subject.of("dues-payment", refund.payment(), refund.union()),
                refund.amount().toString());
    }

    private Doer payer(Refund refund, Payment payment) {
        Doer payer = scope.requireDoer(current.get(), Permission.PAYMENT_MAKE, refund.union());
        cashier.requireNoKeeper(refund.union());
        payer.requireNotAmong(refund.hands(), ProblemCode.PAYER_TOOK_PART);
        payer.requireNotAmong(List.of("person:" + payment.person()), ProblemCode.PAYER_TOOK_PART);
        return payer;
    }

    private static void requireOpen(Refund refund) {
        if (!refund.isOpen()) {
            throw Problem.of(ProblemCode.NOTHING_TO_PAY);
        }
    }

    private UUID root(UUID union) {
        return tree.lineOf(union).get(0);
    }

    private static AuditTrail.Subject subject(Payment payment) {
        return AuditTrail.Subject.of("dues-payment", payment.id(), payment.union());
    }
}
