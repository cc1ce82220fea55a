package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.funds.Cashier;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/**
 * Takes in what an employer paid for a month: the union's own part is income, the other is owed to the union above. Cash is
 * taken by the cashier, who keeps no ledger; what came by bank is entered by who keeps contributions.
 */
@UseCase
@ApplicationScoped
@Transactional
class TakeContribution {

    private final Contributions contributions;
    private final ContributionDetails details;
    private final LateCharges late;
    private final Cashier cashier;
    private final ReceiptBooking booking;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    TakeContribution(
            Contributions contributions,
            ContributionDetails details,
            LateCharges late,
            Cashier cashier,
            ReceiptBooking booking,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.contributions = contributions;
        this.details = details;
        this.late = late;
        this.cashier = cashier;
        this.booking = booking;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param method BANK or CASH
     * @param amount of what is owed
     * @param lateCharge what came in beside it for being late
     * @param receiptNo of the receipt or of the bank; the same number is the same payment
     */
    record Taking(LocalDate receivedOn, String method, Money amount, Money lateCharge, String receiptNo) {

        /** Nothing came in for being late. */
        Taking(LocalDate receivedOn, String method, Money amount, String receiptNo) {
            this(receivedOn, method, amount, Money.ZERO, receiptNo);
        }

        private String inWords() {
            return lateCharge.isZero() ? amount.toString() : amount + " + " + lateCharge;
        }
    }

    /**
     * @return the edition that holds
     * @throws Problem NOT_FOUND, INVALID_INPUT, LEDGER_KEEPER_PAYS, CONTRIBUTION_ABOVE_OPEN, LATE_CHARGE_ABOVE_RECKONED,
     *     CONTRIBUTION_RECEIVED_ALREADY
     */
    UUID run(UUID id, Taking taking) {
        Contribution contribution =
                contributions.lock(id, cashier.taking(taking.method(), Permission.CONTRIBUTION_WRITE));
        cashier.requireNoKeeperOfCash(taking.method(), contribution.union());
        requireSound(taking, contribution);
        UUID payment = Ids.next();
        Money forAbove = Split.forAbove(
                contribution.amount(),
                contribution.onward(),
                contribution.received(),
                contribution.bookedForAbove(),
                taking.amount());
        insert(payment, contribution, taking, forAbove);
        booking.received(payment, contribution, taking, forAbove);
        request.touched(contribution.union());
        audit.record(
                "contribution.received",
                AuditTrail.Subject.of("contribution", contribution.id(), contribution.union()),
                taking.inWords());
        return contribution.id();
    }

    private void requireSound(Taking taking, Contribution contribution) {
        if (taking.receivedOn().isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/receivedOn", "IN_FUTURE");
        }
        if (taking.receivedOn().isBefore(contribution.month().atDay(1))) {
            throw Problem.ofFault("/receivedOn", "BEFORE_EVENT");
        }
        boolean nothing = taking.amount().isZero() && taking.lateCharge().isZero();
        if (nothing || taking.amount().exceeds(contribution.open())) {
            throw Problem.of(ContributionProblem.CONTRIBUTION_ABOVE_OPEN, contribution.open());
        }
        if (!taking.lateCharge().isZero()) {
            requireReckoned(taking, contribution);
        }
    }

    private void requireReckoned(Taking taking, Contribution contribution) {
        Money most = late.leftWith(contribution, details.payments(contribution), taking.amount(), taking.receivedOn());
        if (taking.lateCharge().exceeds(most)) {
            throw Problem.of(ContributionProblem.LATE_CHARGE_ABOVE_RECKONED, taking.receivedOn(), most);
        }
    }

    private void insert(UUID id, Contribution contribution, Taking taking, Money forAbove) {
        try {
            sql.update(
                    """
                    insert into contribution_payment (id, root_id, union_id, l1, l2, l3, l4, l5, l6, month, amount, for_above,
                                                      late_charge, received_on, method, receipt_no, recorded_by, recorder_name, recorded_at)
                    select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                      from union_node u where u.id = ?
                    """,
                    id,
                    contribution.month().atDay(1),
                    taking.amount(),
                    forAbove,
                    taking.lateCharge(),
                    taking.receivedOn(),
                    taking.method(),
                    taking.receiptNo(),
                    current.get().identity().subject(),
                    current.get().name(),
                    Instant.now(clock),
                    contribution.union());
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "contribution_payment_once")
                    ? Problem.of(ContributionProblem.CONTRIBUTION_RECEIVED_ALREADY)
                    : failed;
        }
    }
}
