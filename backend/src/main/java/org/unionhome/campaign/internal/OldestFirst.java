package org.unionhome.campaign.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.unionhome.kernel.Money;

/** Purchases of one item in the order in which they are used up, each at its own price. Pure. */
final class OldestFirst {

    private final Deque<Left> lots;

    OldestFirst(Collection<Left> lots) {
        this.lots = new ArrayDeque<>(lots);
    }

    /** What so many more cost; what is not there yet has to be bought, at the planned price. */
    Money take(int quantity, Money planned) {
        Money cost = Money.ZERO;
        int still = quantity;
        while (still > 0 && !lots.isEmpty()) {
            Left oldest = lots.removeFirst();
            int taken = Math.min(still, oldest.quantity());
            cost = cost.plus(times(oldest.unitPrice(), taken));
            still -= taken;
            if (taken < oldest.quantity()) {
                lots.addFirst(new Left(oldest.quantity() - taken, oldest.unitPrice()));
            }
        }
        return cost.plus(times(planned, still));
    }

    /** Of the sum, what comes on each of them: a fen that cannot be shared counts for everybody. */
    static Money each(Money sum, int persons) {
        return Money.ofFen(-Math.floorDiv(-sum.fen(), persons));
    }

    private static Money times(Money price, int quantity) {
        return Money.ofFen(Math.multiplyExact(price.fen(), quantity));
    }

    /** What is left of one purchase. */
    record Left(int quantity, Money unitPrice) {}
}
