package org.unionhome.sanatorium.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.sanatorium.internal.ProgramContent.Destination;

/** Whether a planned tour may become another one. Pure. */
final class TourChangePolicy {

    private TourChangePolicy() {}

    /**
     * It fits its programme as a new one would; it stays in its year, for which everybody applied once; nobody who has a
     * place loses it; and a last day for applications that has passed may stay as it was.
     */
    static List<FieldFault> faults(
            TourRow tour,
            TourChange change,
            ProgramRow program,
            List<Destination> destinations,
            List<UUID> bases,
            LocalDate today) {
        var faults = new ArrayList<>(TourPlanPolicy.faults(change.of(tour), program, destinations, bases, today));
        if (change.applyUntil().equals(tour.applyUntil())) {
            faults.removeIf(fault -> fault.code().equals("IN_THE_PAST"));
        }
        if (!change.beginsOn().isAfter(today)) {
            faults.add(new FieldFault("/beginsOn", "IN_THE_PAST", List.of()));
        }
        if (change.beginsOn().getYear() != tour.beginsOn().getYear()) {
            faults.add(new FieldFault("/beginsOn", "OTHER_YEAR", List.of()));
        }
        if (change.maximum() < tour.taken()) {
            faults.add(new FieldFault("/maximum", "BELOW_TAKEN", List.of()));
        }
        return faults;
    }
}
