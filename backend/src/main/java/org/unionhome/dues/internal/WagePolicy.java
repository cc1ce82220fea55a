package org.unionhome.dues.internal;

import java.util.List;
import java.util.Map;
import org.unionhome.kernel.Money;
import org.unionhome.policy.DuesRules;

/** Which parts of a wage count for dues. What does not is refused by its name, never left out in silence. Pure. */
final class WagePolicy {

    private WagePolicy() {}

    /** Why a part is refused. */
    enum Why {
        /** The rules say that it never counts. */
        EXCLUDED_COMPONENT,
        /** The rules do not know it. */
        UNKNOWN_COMPONENT
    }

    /** A part of a wage that may not stand in a base. */
    record Refused(String component, Why why) {}

    /** In the order of the parts; parts of nothing are no matter. */
    static List<Refused> refused(Map<String, Money> parts, DuesRules rules) {
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isZero())
                .map(Map.Entry::getKey)
                .filter(component -> !rules.components().value().contains(component))
                .map(component -> new Refused(
                        component,
                        rules.excluded().value().contains(component) ? Why.EXCLUDED_COMPONENT : Why.UNKNOWN_COMPONENT))
                .toList();
    }

    static Money base(Map<String, Money> parts) {
        return parts.values().stream().reduce(Money.ZERO, Money::plus);
    }
}
