package org.unionhome.contribution.internal;

import java.util.List;
import org.unionhome.kernel.Money;

/** What of a union's funds goes to the one that was split off. Pure. */
final class FundDivisionPolicy {

    private FundDivisionPolicy() {}

    /**
     * By the largest remainder, so that what stays and what goes is the whole; nothing of debts, and nothing to nobody.
     *
     * @param weights of the union that was split and of the one that was split off
     */
    static Money part(Money whole, List<Integer> weights) {
        return !whole.exceeds(Money.ZERO) || weights.get(1) == 0
                ? Money.ZERO
                : whole.split(weights).get(1);
    }
}
