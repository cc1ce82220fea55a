package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Cashier;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.MemberRoll;
import org.unionhome.membership.Members;
import org.unionhome.organization.Unions;

/**
 * Takes a payment of one member in: it pays her earliest months where it is owed, and is booked. Cash is taken by the
 * cashier, who keeps no dues; what came by bank is entered by who keeps them.
 */
@UseCase
@ApplicationScoped
@Transactional
class TakePayment {

    private final PaymentImport payments;
    private final Members members;
    private final MemberRoll roll;
    private final UnionTree tree;
    private final OwedUnions owed;
    private final Credits credits;
    private final Unions unions;
    private final Cashier cashier;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    TakePayment(
            PaymentImport payments,
            Members members,
            MemberRoll roll,
            UnionTree tree,
            OwedUnions owed,
            Credits credits,
            Unions unions,
            Cashier cashier,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.payments = payments;
        this.members = members;
        this.roll = roll;
        this.tree = tree;
        this.owed = owed;
        this.credits = credits;
        this.unions = unions;
        this.cashier = cashier;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** By id or by number, one of them. */
    record Whom(@Nullable UUID id, @Nullable String memberNo) {}

    /**
     * @param receipt number of the receipt or of the bank; the same number is the same payment; of a bank, for the
     *     same amount and day
     * @throws Problem NOT_FOUND, INVALID_INPUT, DUES_PAID_ALREADY, LEDGER_KEEPER_PAYS for cash by who keeps books or dues
     */
    UUID run(Whom whom, String method, LocalDate paidOn, Money amount, String receipt) {
        Permission needed = cashier.taking(method, Permission.DUES_WRITE);
        UUID person = person(whom, needed);
        MemberInfo member = members.require(person, needed);
        if (paidOn.isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/paidOn", "IN_FUTURE");
        }
        if (amount.isZero()) {
            throw Problem.ofFault("/amount", "NOT_ZERO");
        }
        UUID union = owed.of(member, needed);
        cashier.requireNoKeeperOfCash(method, union, Permission.DUES_WRITE);
        UUID id = payments.take(new NewPayment(
                person,
                union,
                member.name(),
                member.memberNo(),
                method,
                paidOn,
                amount.toString(),
                null,
                key(member.id(), union, method, paidOn, amount, receipt)));
        credits.follow(unions.require(union).root(), id, needed);
        request.touched(union);
        audit.record("dues.paid", AuditTrail.Subject.of("dues-payment", id, union), amount.toString());
        return id;
    }

    private UUID person(Whom whom, Permission needed) {
        String number = whom.memberNo();
        if ((whom.id() == null) == (number == null)) {
            throw Problem.ofFault("/memberNo", "REQUIRED");
        }
        if (number == null) {
            return Objects.requireNonNull(whom.id());
        }
        UUID root = tree.lineOf(current.get().topsFor(needed).iterator().next()).get(0);
        UUID person = roll.byNumber(root, List.of(number)).get(number);
        if (person == null) {
            throw Problem.ofFault("/memberNo", "NOT_ON_THE_ROLL");
        }
        return person;
    }

    /** Receipts are numbered by the union that takes the cash; a transfer is the line of the statement on which it stands. */
    private static String key(UUID person, UUID union, String method, LocalDate paidOn, Money amount, String receipt) {
        return method.equals("CASH")
                ? "RECEIPT|CASH|" + union + "|" + receipt
                : new PaymentKey(PaymentKey.member(person), receipt, amount, paidOn).text(0);
    }
}
