package org.unionhome.funds;

import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.Money;

/** The door to the ledger for money that goes from one union to another, in the transaction of the asking feature. */
public interface Transfers {

    /**
     * Writes what leaves the one union and what arrives at the other, at once: the two sides together come to nothing. The
     * same origin again is left as it is.
     */
    void record(Transfer transfer);

    /**
     * Money between two unions.
     *
     * @param origin what it was decided with; once
     * @param description as both ledgers show it; no personal data
     * @param passedOn of a remittance, the part that the receiver owes to the union above it
     */
    record Transfer(
            UUID origin,
            UUID from,
            UUID to,
            LocalDate on,
            Kind kind,
            String description,
            Money amount,
            Money passedOn) {

        public Transfer {
            if (passedOn.exceeds(amount) || kind != Kind.REMITTANCE && !passedOn.isZero()) {
                throw new IllegalArgumentException("only of a remittance a part is passed on");
            }
        }

        /** What stays with the receiver. */
        public Money kept() {
            return amount.minus(passedOn);
        }
    }

    /** Which way it goes. */
    enum Kind {
        /** Upward: what a union took in for the union above it (上解). */
        REMITTANCE,
        /** Downward: what the union above gives (下拨). */
        APPROPRIATION,
        /** Downward: what was kept for a union until it was founded (筹备金返还). */
        FOUNDING_FUND
    }
}
