package org.unionhome.sanatorium.internal;

import org.unionhome.kernel.Money;

/**
 * Why somebody does not come, and what of it could not be had back.
 *
 * @param amount yuan; nothing exactly where nobody bears it
 */
record Loss(TourPolicy.Cause cause, Money amount, TourPolicy.LossBorneBy borneBy) {

    boolean fits() {
        return amount.isZero() == (borneBy == TourPolicy.LossBorneBy.NOBODY);
    }
}
