package org.unionhome.aid.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionhome.kernel.Problem.FieldFault;

/** What must be told so that a case can be worked on. */
final class NewAidCasePolicy {

    private NewAidCasePolicy() {}

    static List<FieldFault> faults(NewAidCase asked, LocalDate today) {
        var faults = new ArrayList<FieldFault>();
        var pupil = asked.pupil();
        if (asked.kind() == AidKind.SCHOOLING && pupil == null) {
            faults.add(fault("/pupil", "REQUIRED"));
        }
        if (asked.kind() != AidKind.SCHOOLING && pupil != null) {
            faults.add(fault("/pupil", "NOT_APPLICABLE"));
        }
        if (pupil != null && pupil.birthDate().isAfter(today)) {
            faults.add(fault("/pupil", "IN_FUTURE"));
        }
        boolean ofCost = asked.kind() != AidKind.LIVING && asked.kind() != AidKind.SCHOOLING;
        if (!ofCost && asked.billNo() != null) {
            faults.add(fault("/billNo", "NOT_APPLICABLE"));
        }
        if (ofCost && asked.cost().isZero()) {
            faults.add(fault("/cost", "REQUIRED"));
        }
        if (asked.requested().isZero()) {
            faults.add(fault("/requested", "REQUIRED"));
        }
        return faults;
    }

    private static FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, List.of());
    }
}
