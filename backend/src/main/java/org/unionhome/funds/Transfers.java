package org.unionhome.funds;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/** The door to the ledger for money that goes from one union to another, in the transaction of the asking feature. */
public interface Transfers {

    /**
     * Writes what leaves the one union and what arrives at the other, at once: the two sides together come to nothing. The
     * same origin again is left as it is.
     */
    void record(Transfer transfer);

    /** Writes what leaves the one union; until it arrives at the other it is on its way. */
    void send(Transfer transfer);

    /**
     * Writes what arrives at the other union, on the day of the transfer. Where its books are closed for that day it stands in
     * the first open month and names the closed one. What was recorded on both sides before is left as it is.
     */
    void arrive(Transfer transfer);

    /**
     * It came back, or never arrived: takes back what was written under the origin, on each side with an entry of its own that
     * names the one it reverses. A line that paid for it is free of it again. What was never written, or taken back before, is
     * left as it is.
     *
     * @return how many entries were taken back: two, one of what was still on its way, or none
     */
    int takeBack(UUID origin, LocalDate on, String reason);

    /**
     * Money between two unions.
     *
     * @param origin what it was decided with; once
     * @param description as both ledgers show it; no personal data
     * @param passedOn of a remittance, the part that the receiver owes to the union above it
     * @param line of an appropriation, the budget line on which it was set aside
     * @param earmarked of an appropriation, what of it may be used for one purpose and nothing else
     */
    record Transfer(
            UUID origin,
            UUID from,
            UUID to,
            LocalDate on,
            Kind kind,
            String description,
            Money amount,
            Money passedOn,
            @Nullable UUID line,
            Map<Purpose, Money> earmarked) {

        /** Of no budget line, and free. */
        public Transfer(
                UUID origin,
                UUID from,
                UUID to,
                LocalDate on,
                Kind kind,
                String description,
                Money amount,
                Money passedOn) {
            this(origin, from, to, on, kind, description, amount, passedOn, null, Map.of());
        }

        public Transfer {
            if (passedOn.exceeds(amount) || kind != Kind.REMITTANCE && !passedOn.isZero()) {
                throw new IllegalArgumentException("only of a remittance a part is passed on");
            }
            earmarked = Map.copyOf(earmarked);
            if (kind != Kind.APPROPRIATION && !earmarked.isEmpty()
                    || bound(earmarked).exceeds(amount)) {
                throw new IllegalArgumentException("only of an appropriation a part has a purpose");
            }
        }

        private static Money bound(Map<Purpose, Money> earmarked) {
            return earmarked.values().stream().reduce(Money.ZERO, Money::plus);
        }

        /** What stays with the receiver and is bound to no purpose. */
        public Money free() {
            return kept().minus(bound(earmarked));
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
        /** To whichever union: dues that had followed their members, which the one owed the other (会费往来). */
        DUES,
        /** Downward: what was kept for a union until it was founded (筹备金返还). */
        FOUNDING_FUND,
        /** Sideways: what a union that was split leaves to the one that was split off (分立划分); no income of either. */
        DIVISION
    }
}
