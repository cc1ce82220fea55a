package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Problem.FieldFault;

/** Days on which a membership can move: near enough to today that both unions still have their books open. */
final class TransferPolicy {

    private static final int DAYS_AHEAD = 92;
    private static final int DAYS_BACK = 31;

    private TransferPolicy() {}

    /** @param unionField the field that names the new union */
    static List<FieldFault> faults(UUID from, UUID to, String unionField, LocalDate effectiveOn, LocalDate today) {
        var faults = new ArrayList<FieldFault>();
        if (from.equals(to)) {
            faults.add(new FieldFault(unionField, "SAME_UNION", List.of()));
        }
        if (effectiveOn.isAfter(today.plusDays(DAYS_AHEAD))) {
            faults.add(new FieldFault("/effectiveOn", "TOO_FAR_AHEAD", List.of(DAYS_AHEAD)));
        } else if (effectiveOn.isBefore(today.minusDays(DAYS_BACK))) {
            faults.add(new FieldFault("/effectiveOn", "TOO_FAR_BACK", List.of(DAYS_BACK)));
        }
        return faults;
    }
}
