package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.funds.Cashier;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * A receipt was entered for the wrong month, union or amount: it counts no more, and an entry of its own takes it back. Cash
 * by the cashier, what came by bank by who keeps contributions, as it was taken in.
 */
@UseCase
@ApplicationScoped
@Transactional
class TakeReceiptBack {

    private final Contributions contributions;
    private final ContributionDetails details;
    private final Cashier cashier;
    private final ReceiptBooking booking;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    TakeReceiptBack(
            Contributions contributions,
            ContributionDetails details,
            Cashier cashier,
            ReceiptBooking booking,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.contributions = contributions;
        this.details = details;
        this.cashier = cashier;
        this.booking = booking;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return the edition that holds
     * @throws Problem NOT_FOUND, RECEIPT_TAKEN_BACK, RECEIPT_GIVEN_BACK when some of it went back to the employer or was
     *     granted to, LEDGER_KEEPER_PAYS
     */
    UUID run(UUID id, UUID payment, String reason) {
        String method = receipt(contributions.show(id), payment).method();
        Contribution contribution = contributions.lock(id, cashier.taking(method, Permission.CONTRIBUTION_WRITE));
        cashier.requireNoKeeperOfCash(method, contribution.union());
        ContributionDetails.PaymentRow receipt = receipt(contribution, payment);
        if (!receipt.stands()) {
            throw Problem.of(ContributionProblem.RECEIPT_TAKEN_BACK);
        }
        Money free = contribution.refundable();
        if (receipt.amount().exceeds(free)) {
            throw Problem.of(ContributionProblem.RECEIPT_GIVEN_BACK, free);
        }
        LocalDate today = LocalDate.now(clock);
        sql.update(
                """
                update contribution_payment
                   set taken_back_on = ?, taken_back_reason = ?, taken_back_by = ?
                 where id = ?
                """,
                today,
                reason,
                current.get().identity().subject(),
                payment);
        booking.takenBack(receipt, contribution.union(), today, reason);
        request.touched(contribution.union());
        audit.record(
                "contribution.receipt-taken-back",
                AuditTrail.Subject.of("contribution", contribution.id(), contribution.union()),
                receipt.amount().toString());
        return contribution.id();
    }

    private ContributionDetails.PaymentRow receipt(Contribution contribution, UUID payment) {
        return details.payments(contribution).stream()
                .filter(one -> one.id().equals(payment))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}
