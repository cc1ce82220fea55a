package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;

/** Takes a payment of one member in, in cash or by bank: it pays her earliest months, and is booked. */
@UseCase
@ApplicationScoped
@Transactional
class TakePayment {

    private final PaymentImport payments;
    private final Members members;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    TakePayment(PaymentImport payments, Members members, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.payments = payments;
        this.members = members;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param receipt number of the receipt or of the bank; the same number is the same payment
     * @throws Problem NOT_FOUND, INVALID_INPUT, DUES_PAID_ALREADY
     */
    UUID run(UUID person, String method, LocalDate paidOn, Money amount, String receipt) {
        MemberInfo member = members.require(person, Permission.DUES_WRITE);
        if (paidOn.isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/paidOn", "IN_FUTURE");
        }
        UUID id = payments.take(new NewPayment(
                person,
                member.union(),
                member.name(),
                member.memberNo(),
                method,
                paidOn,
                amount.toString(),
                null,
                "RECEIPT|" + method + "|" + member.union() + "|" + receipt));
        request.touched(member.union());
        audit.record("dues.paid", AuditTrail.Subject.of("dues-payment", id, member.union()), amount.toString());
        return id;
    }
}
