package org.unionhome.sanatorium.internal;

import java.util.List;
import java.util.Optional;
import org.unionhome.policy.Finding;
import org.unionhome.policy.SanatoriumRules;

/** No more than a part of a year's participants leaves the province; asked again whenever somebody joins or withdraws. */
final class OutsideSharePolicy {

    private OutsideSharePolicy() {}

    /** What is against so many outside beside so many inside; nothing when it is within the rule. */
    static Optional<Finding> judge(SanatoriumRules rules, int inside, int outside) {
        int most = rules.mostOutside(inside);
        return outside <= most
                ? Optional.empty()
                : Optional.of(Finding.against(
                        "SAN_OUTSIDE_SHARE",
                        List.of(
                                rules.outsideShare().value().toString(),
                                String.valueOf(inside),
                                String.valueOf(most),
                                String.valueOf(outside)),
                        rules.outsideShare().citation(),
                        null));
    }
}
