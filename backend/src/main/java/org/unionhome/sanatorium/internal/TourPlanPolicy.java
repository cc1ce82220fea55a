package org.unionhome.sanatorium.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.sanatorium.internal.ProgramContent.Destination;

/** Whether a tour fits its programme. Pure. */
final class TourPlanPolicy {

    private TourPlanPolicy() {}

    /** @param bases that the programme may use */
    static List<FieldFault> faults(
            TourContent tour, ProgramRow program, List<Destination> destinations, List<UUID> bases, LocalDate today) {
        var faults = new ArrayList<FieldFault>();
        LocalDate begins = tour.beginsOn();
        if (!program.covers(begins.getYear())
                || begins.getMonthValue() < program.firstMonth()
                || begins.getMonthValue() > program.lastMonth()) {
            faults.add(fault("/beginsOn", "OUTSIDE_CYCLE"));
        }
        if (tour.applyUntil().isBefore(today)) {
            faults.add(fault("/applyUntil", "IN_THE_PAST"));
        }
        if (!tour.applyUntil().isBefore(begins)) {
            faults.add(fault("/applyUntil", "BEFORE_DEPARTURE"));
        }
        if (tour.maximum() < tour.minimum()) {
            faults.add(fault("/maximum", "BELOW_MINIMUM"));
        }
        if (!program.forms().contains(tour.form())) {
            faults.add(fault("/form", "FORM_OF_THE_PROGRAM"));
        }
        if (!baseFits(tour, bases)) {
            faults.add(fault("/baseId", "BASES_FOR_THE_FORM"));
        }
        if (!destinations.isEmpty()
                && destinations.stream().noneMatch(to -> to.division().equals(tour.division()))) {
            faults.add(fault("/division", "NO_SUCH_DESTINATION"));
        }
        if (destinations.isEmpty() && tour.destination() == null) {
            faults.add(fault("/destination", "REQUIRED"));
        }
        return faults;
    }

    private static boolean baseFits(TourContent tour, List<UUID> bases) {
        UUID base = tour.base();
        return tour.form().equals("DESIGNATED_BASE") ? base != null && bases.contains(base) : base == null;
    }

    private static FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, List.of());
    }
}
