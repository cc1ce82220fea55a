package org.unionhome.funds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Money;

/** The door to the ledger for money that a feature took in or gave back, in the transaction of its own act. */
public interface Receipts {

    /** Writes an entry for each; one that was written before, under the same origin and union, is left as it is. */
    void received(List<Receipt> receipts);

    /**
     * The same for lines of a statement, which say for certain when money came: where a month is closed already, its entry
     * stands in the first open one and names the closed one.
     */
    void receivedByStatement(List<Receipt> receipts);

    /** The days after the last closed month, of those unions that closed one. */
    Map<UUID, LocalDate> firstOpenDays(Collection<UUID> unions);

    /** Writes entries for money that went back to whom it came from. */
    void refunded(Receipt refund);

    /**
     * The bank sent a refund back: an entry of its own takes it back, linked to it.
     *
     * @param refund under which it was written
     * @param origin what the entry is known by
     */
    void cameBack(UUID refund, UUID origin, UUID union, LocalDate on, String reason);

    /** What was entered by mistake under the origin: an entry of its own takes it back, linked to it. */
    void takenBack(UUID origin, UUID union, LocalDate on, String reason);

    /**
     * Money of one union.
     *
     * @param origin what it came with, such as a file; once for each union
     * @param description as the ledger shows it; no personal data
     * @param forAbove part of the amount that is no income but owed to the union above
     */
    record Receipt(
            UUID origin,
            UUID union,
            LocalDate on,
            Income income,
            Where where,
            String description,
            Money amount,
            Money forAbove) {

        /** All of it is the union's own. */
        public Receipt(
                UUID origin, UUID union, LocalDate on, Income income, Where where, String description, Money amount) {
            this(origin, union, on, income, where, description, amount, Money.ZERO);
        }

        public Money own() {
            return amount.minus(forAbove);
        }
    }

    /** As what it is booked. */
    enum Income {
        /** Dues of members, which stay with the union that they are owed to (会费收入). */
        DUES,
        /** Aid that was paid and came back (收回的帮扶金). */
        AID_RETURNED,
        /** What employers pay by their payroll (拨缴经费收入). */
        CONTRIBUTION,
        /** What is charged for paying it late (滞纳金). */
        LATE_CHARGE,
        /** What is kept for a union that is not founded yet, a debt and no income (筹备金). */
        FOUNDING_FUND
    }

    /** Where the money is. */
    enum Where {
        BANK,
        CASH,
        /** Still in the bank of another union, which owes it. */
        OTHER_UNION
    }
}
