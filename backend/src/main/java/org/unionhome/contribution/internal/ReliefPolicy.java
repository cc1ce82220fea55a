package org.unionhome.contribution.internal;

import org.unionhome.kernel.Money;

/** How much of a month relief can be about, and what it takes away of what is owed. Pure. */
final class ReliefPolicy {

    private ReliefPolicy() {}

    /** What has not come in can be put off or reduced; what has come in, and was not promised before, can be given back. */
    static Money most(Relief.Kind kind, Contribution contribution) {
        return kind == Relief.Kind.REFUND ? contribution.refundable() : contribution.open();
    }

    /** A day holds for a whole month: what is open of it is put off together or not at all. */
    static boolean isInPart(Relief.Kind kind, Contribution contribution, Money amount) {
        return kind == Relief.Kind.DEFERRAL && !amount.equals(contribution.open());
    }

    /** Of what is given back only what is more than the credit was owed. */
    static Money lessOwed(Contribution contribution, Money refund) {
        Money credit = contribution.freeCredit();
        return refund.exceeds(credit) ? refund.minus(credit) : Money.ZERO;
    }
}
