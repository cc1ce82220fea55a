package org.unionhome.welfare.internal;

import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/** The four amounts of a claim: asked for, recognised, granted, and what stays with the person. */
final class ClaimCalculator {

    private ClaimCalculator() {}

    /**
     * Most that can be recognised: never more than asked for, than the illness cost, or than the table grants.
     *
     * @param tableGrants absent where the document names nothing, or only a report does
     */
    static Money mostRecognised(Money claimed, Money personalCost, @Nullable Money tableGrants) {
        Money most = least(claimed, personalCost);
        return tableGrants == null ? most : least(most, tableGrants);
    }

    /** What is granted of the recognised sum, when other schemes have granted something for the same illness. */
    static Money granted(Money recognised, Money personalCost, Money grantedByOthers) {
        Money left = personalCost.exceeds(grantedByOthers) ? personalCost.minus(grantedByOthers) : Money.ZERO;
        return least(recognised, left);
    }

    private static Money least(Money one, Money other) {
        return one.exceeds(other) ? other : one;
    }
}
