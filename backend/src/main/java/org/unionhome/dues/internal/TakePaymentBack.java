package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.Cashier;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/**
 * A payment was entered with a wrong amount or for the wrong colleague, or the bank sent it back: it counts no more. Cash by
 * the cashier, what came by bank or payroll by who keeps the dues, as it was taken in.
 */
@UseCase
@ApplicationScoped
@Transactional
class TakePaymentBack {

    private final PaymentQueries payments;
    private final PaymentsTakenBack takenBack;
    private final Cashier cashier;
    private final DuesLock lock;
    private final UnionTree tree;
    private final CurrentRequest request;
    private final AuditTrail audit;

    TakePaymentBack(
            PaymentQueries payments,
            PaymentsTakenBack takenBack,
            Cashier cashier,
            DuesLock lock,
            UnionTree tree,
            CurrentRequest request,
            AuditTrail audit) {
        this.payments = payments;
        this.takenBack = takenBack;
        this.cashier = cashier;
        this.lock = lock;
        this.tree = tree;
        this.request = request;
        this.audit = audit;
    }

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, INVALID_INPUT for who does not take such money, LEDGER_KEEPER_PAYS,
     *     DUES_TAKEN_BACK, DUES_GIVEN_BACK when some of it went back or is set aside for that
     */
    void run(UUID id, String ifMatch, String reason) {
        Payment shown = payments.show(id);
        UUID root = tree.lineOf(shown.union()).get(0);
        lock.take(root);
        Payment payment = payments.lock(id, cashier.taking(shown.method(), Permission.DUES_WRITE));
        cashier.requireNoKeeperOfCash(payment.method(), payment.union(), Permission.DUES_WRITE);
        if (!payment.stands()) {
            throw Problem.of(DuesProblem.DUES_TAKEN_BACK);
        }
        request.requireVersion(ifMatch, payment.version());
        if (payment.standing().isZero() || takenBack.anyGivenBack(List.of(id))) {
            throw Problem.of(DuesProblem.DUES_GIVEN_BACK);
        }
        takenBack.run(root, List.of(payment), reason);
        request.touched(payment.union());
        audit.record(
                "dues.taken-back",
                AuditTrail.Subject.of("dues-payment", id, payment.union()),
                payment.standing().toString());
    }
}
