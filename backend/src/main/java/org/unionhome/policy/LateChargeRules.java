package org.unionhome.policy;

import org.jspecify.annotations.Nullable;
import org.unionhome.policy.ElectionRules.Ruled;

/**
 * What is ruled about union funds that are paid late.
 *
 * @param perDay part of the principal for each day; absent where nothing is charged
 * @param cappedAtPrincipal never more than the principal
 * @param reviewAbovePrincipal what exceeds the principal is looked at by a lawyer before it is claimed
 * @param none the document that knows no charge
 */
public record LateChargeRules(
        @Nullable Ruled<Share> perDay,
        @Nullable Ruled<Boolean> cappedAtPrincipal,
        @Nullable Ruled<Boolean> reviewAbovePrincipal,
        @Nullable Ruled<Boolean> none) {

    public LateChargeRules {
        if ((perDay == null) == (none == null)) {
            throw new IllegalArgumentException(
                    "either something is charged for a day, or the document knows no charge");
        }
    }
}
