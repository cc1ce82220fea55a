package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.Receipts;
import org.unionhome.funds.Receipts.Income;
import org.unionhome.funds.Receipts.Receipt;
import org.unionhome.funds.Receipts.Where;
import org.unionhome.kernel.Money;

/** Books what an employer paid for a month: the contribution, and what was charged for its being late, each by itself. */
@ApplicationScoped
class ReceiptBooking {

    private static final String CONTRIBUTION = "拨缴经费 ";
    private static final String LATE_CHARGE = "拨缴经费滞纳金 ";
    private final Receipts receipts;

    ReceiptBooking(Receipts receipts) {
        this.receipts = receipts;
    }

    void received(UUID payment, Contribution contribution, TakeContribution.Taking taking, Money forAbove) {
        var entries = new ArrayList<Receipt>();
        if (!taking.amount().isZero()) {
            entries.add(new Receipt(
                    payment,
                    contribution.union(),
                    taking.receivedOn(),
                    Income.CONTRIBUTION,
                    Where.valueOf(taking.method()),
                    CONTRIBUTION + contribution.month(),
                    taking.amount(),
                    forAbove));
        }
        if (!taking.lateCharge().isZero()) {
            entries.add(new Receipt(
                    chargeOf(payment),
                    contribution.union(),
                    taking.receivedOn(),
                    Income.LATE_CHARGE,
                    Where.valueOf(taking.method()),
                    LATE_CHARGE + contribution.month(),
                    taking.lateCharge()));
        }
        receipts.received(List.copyOf(entries));
    }

    void takenBack(ContributionDetails.PaymentRow receipt, UUID union, LocalDate on, String reason) {
        if (!receipt.amount().isZero()) {
            receipts.takenBack(receipt.id(), union, on, reason);
        }
        if (!receipt.lateCharge().isZero()) {
            receipts.takenBack(chargeOf(receipt.id()), union, on, reason);
        }
    }

    private static UUID chargeOf(UUID payment) {
        return UUID.nameUUIDFromBytes((payment + "|late").getBytes(StandardCharsets.UTF_8));
    }
}
