package org.unionhome.honor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionhome.kernel.Problem.FieldFault;

/** What an honour must be like to stand in the register. */
final class HonorPolicy {
    private HonorPolicy() {}

    static List<FieldFault> faults(NewHonor wanted, LocalDate today) {
        var faults = new ArrayList<FieldFault>();
        if (wanted.member() == null && wanted.union() == null) {
            faults.add(fault("/memberId", "REQUIRED"));
        }
        if (wanted.member() != null && wanted.union() != null) {
            faults.add(fault("/unionId", "NOT_APPLICABLE"));
        }
        if (wanted.awardedOn().isAfter(today)) {
            faults.add(fault("/awardedOn", "IN_FUTURE"));
        }
        if (wanted.validUntil() != null && !wanted.validUntil().isAfter(wanted.awardedOn())) {
            faults.add(fault("/validUntil", "END_BEFORE_START"));
        }
        return faults;
    }

    /** Taken back between the day it was awarded and today. */
    static List<FieldFault> revocationFaults(HonorRow honor, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return List.of(fault("/on", "IN_FUTURE"));
        }
        return on.isBefore(honor.awardedOn()) ? List.of(fault("/on", "BEFORE_EVENT")) : List.of();
    }

    private static FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, List.of());
    }
}
