package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.policy.MutualAidScheme;

/** What a claim must be like to be taken in: an illness found while the scheme covered her, of a category it knows. */
final class ClaimPolicy {

    private static final String WITHOUT_TABLE = "SERIOUS_ILLNESS";

    private ClaimPolicy() {}

    static List<FieldFault> faults(
            NewClaim asked, Enrollment enrollment, Round round, MutualAidScheme scheme, LocalDate today) {
        var faults = new ArrayList<FieldFault>();
        if (asked.foundOn().isAfter(today)) {
            faults.add(fault("/foundOn", "IN_FUTURE"));
        } else if (!round.covers(asked.foundOn())) {
            faults.add(fault("/foundOn", "OUTSIDE_PERIOD"));
        } else if (asked.foundOn().isBefore(enrollment.coveredFrom())) {
            faults.add(fault("/foundOn", "IN_WAITING", enrollment.coveredFrom()));
        }
        if (!known(asked.category(), scheme)) {
            faults.add(fault("/category", "NOT_IN_TABLE"));
        }
        if (asked.personalCost().isZero()) {
            faults.add(fault("/personalCost", "REQUIRED"));
        }
        if (asked.claimed().isZero()) {
            faults.add(fault("/claimed", "REQUIRED"));
        } else if (asked.claimed().exceeds(asked.personalCost())) {
            faults.add(fault("/claimed", "ABOVE_COST"));
        }
        return faults;
    }

    /** A scheme without a table knows the one category that needs none. */
    private static boolean known(String category, MutualAidScheme scheme) {
        return scheme.benefits().isEmpty()
                ? category.equals(WITHOUT_TABLE)
                : scheme.benefit(category).isPresent();
    }

    private static FieldFault fault(String pointer, String code, Object... arguments) {
        return new FieldFault(pointer, code, List.of(arguments));
    }
}
