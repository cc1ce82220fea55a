package org.unionhome.welfare.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What one employer or basic union has in a round.
 *
 * @param unit absent for those whose union has no employer
 * @param enrolled persons covered
 * @param entries enrolments, second ones that are paid back included
 */
record UnitCount(
        @Nullable UUID unit, int enrolled, int entries, int shares, Money price, Money ownShare, Money subsidy) {

    static final UnitCount NONE = new UnitCount(null, 0, 0, 0, Money.ZERO, Money.ZERO, Money.ZERO);

    UnitCount plus(UnitCount other) {
        return new UnitCount(
                null,
                enrolled + other.enrolled,
                entries + other.entries,
                shares + other.shares,
                price.plus(other.price),
                ownShare.plus(other.ownShare),
                subsidy.plus(other.subsidy));
    }
}
