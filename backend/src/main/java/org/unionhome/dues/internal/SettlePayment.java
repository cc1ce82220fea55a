package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.MemberRoll;
import org.unionhome.membership.Members;

/** Works on the queue of exceptions: says whom money is from. */
@UseCase
@ApplicationScoped
@Transactional
class SettlePayment {

    private final Sql sql;
    private final PaymentQueries payments;
    private final Allocation allocation;
    private final Credits credits;
    private final OwedUnions owed;
    private final DuesLock lock;
    private final MemberRoll roll;
    private final Members members;
    private final UnionTree tree;
    private final CurrentRequest request;
    private final AuditTrail audit;

    SettlePayment(
            Sql sql,
            PaymentQueries payments,
            Allocation allocation,
            Credits credits,
            OwedUnions owed,
            DuesLock lock,
            MemberRoll roll,
            Members members,
            UnionTree tree,
            CurrentRequest request,
            AuditTrail audit) {
        this.sql = sql;
        this.payments = payments;
        this.allocation = allocation;
        this.credits = credits;
        this.owed = owed;
        this.lock = lock;
        this.roll = roll;
        this.members = members;
        this.tree = tree;
        this.request = request;
        this.audit = audit;
    }

    /**
     * It goes into the books of the union to which she owes.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DUES_PAYER_KNOWN, DUES_TAKEN_BACK, INVALID_INPUT for a number nobody has
     */
    void assign(UUID id, String ifMatch, String memberNo) {
        UUID root = lockRoot(id);
        Payment payment = payments.lock(id);
        request.requireVersion(ifMatch, payment.version());
        if (!payment.stands()) {
            throw Problem.of(DuesProblem.DUES_TAKEN_BACK);
        }
        if (payment.person() != null) {
            throw Problem.of(DuesProblem.DUES_PAYER_KNOWN);
        }
        UUID person = roll.byNumber(root, List.of(memberNo)).get(memberNo);
        if (person == null) {
            throw Problem.ofFault("/memberNo", "NOT_ON_THE_ROLL");
        }
        MemberInfo member = members.require(person, Permission.DUES_WRITE);
        sql.update(
                "update dues_payment set person_id = ?, why = null, version = version + 1 where id = ?",
                member.id(),
                id);
        UUID union = owed.of(member, Permission.DUES_WRITE);
        allocation.ofPayments(root, List.of(credits.move(payment, union)));
        request.touched(union);
        audit.record("dues.assigned", AuditTrail.Subject.of("dues-payment", id, union));
    }

    /** Before the payment itself, as everybody does who matches money. */
    private UUID lockRoot(UUID id) {
        UUID root = tree.lineOf(payments.show(id).union()).get(0);
        lock.take(root);
        return root;
    }
}
