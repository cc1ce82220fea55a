package org.unionhome.contribution.internal;

import java.util.Collection;
import java.util.List;
import org.unionhome.policy.ContributionRules;

/** Which parts of a payroll count. What does not is refused by its name, never left out in silence. Pure. */
final class PayrollPolicy {

    private PayrollPolicy() {}

    /** Why a part is refused. */
    enum Why {
        /** The order on total wages says that it never counts. */
        NOT_WAGES,
        /** The rules do not know it. */
        UNKNOWN_WAGES
    }

    /** A part that may not stand in a total of wages. */
    record Refused(String component, Why why) {}

    /** In the order of the parts. */
    static List<Refused> refused(Collection<String> components, ContributionRules rules) {
        return components.stream()
                .filter(component -> !rules.components().value().contains(component))
                .map(component -> new Refused(
                        component, rules.excluded().value().contains(component) ? Why.NOT_WAGES : Why.UNKNOWN_WAGES))
                .toList();
    }
}
