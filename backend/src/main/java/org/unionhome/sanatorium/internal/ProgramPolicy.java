package org.unionhome.sanatorium.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.Problem.FieldFault;

/** Whether what a programme says fits together. Pure. */
final class ProgramPolicy {

    private ProgramPolicy() {}

    /** @param offered bases in force of the programme's union and those above */
    static List<FieldFault> faults(ProgramContent content, Set<UUID> offered) {
        var faults = new ArrayList<FieldFault>();
        if (content.lastMonth() < content.firstMonth()) {
            faults.add(new FieldFault("/lastMonth", "END_BEFORE_START", List.of()));
        }
        LocalDate back = content.returnOn();
        if (back != null && (back.getYear() < content.firstYear() || back.getYear() >= content.endsBefore())) {
            faults.add(new FieldFault("/returnOn", "OUTSIDE_CYCLE", List.of()));
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < content.destinations().size(); i++) {
            if (!seen.add(content.destinations().get(i).division())) {
                faults.add(new FieldFault("/destinations/" + i + "/division", "DIVISION_TWICE", List.of()));
            }
        }
        for (int i = 0; i < content.bases().size(); i++) {
            if (!offered.contains(content.bases().get(i))) {
                faults.add(new FieldFault("/baseIds/" + i, "NO_SUCH_BASE", List.of()));
            }
        }
        if (content.forms().contains("DESIGNATED_BASE") == content.bases().isEmpty()) {
            faults.add(new FieldFault("/baseIds", "BASES_FOR_THE_FORM", List.of()));
        }
        return faults;
    }
}
