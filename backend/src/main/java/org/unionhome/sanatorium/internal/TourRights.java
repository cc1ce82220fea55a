package org.unionhome.sanatorium.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What whoever arranges a tour may do with it now. Pure. */
final class TourRights {

    private TourRights() {}

    /** For officers of other unions whose members go: each settles those of hers. */
    static List<String> ofOthers(TourRow tour, LocalDate today) {
        return tour.is("DEPARTED") && tour.isOver(today) ? List.of("SETTLE", "KEEP_LIST") : List.of("KEEP_LIST");
    }

    static List<String> of(TourRow tour, LocalDate today) {
        var rights = new ArrayList<String>();
        boolean open = tour.is("OPEN") && !tour.isFirstCome();
        if (open && tour.commitment() == null) {
            rights.add("COMMIT");
        }
        if (open) {
            rights.add("TRY");
        }
        if (open && tour.commitment() != null && today.isAfter(tour.applyUntil())) {
            rights.add("DRAW");
        }
        if (tour.isLockable()) {
            rights.add("LOCK");
        }
        if (tour.isReadyToLeave(today)) {
            rights.add("CALL_ROLL");
        }
        if (tour.isBeforeLock()) {
            rights.add("CHANGE");
        }
        if (tour.isBeforeDeparture()) {
            rights.addAll(List.of("FILE", "CANCEL"));
        }
        if (tour.is("DEPARTED") && tour.isOver(today)) {
            rights.add("SETTLE");
        }
        if (tour.isBeforeDeparture() || tour.is("DEPARTED")) {
            rights.add("KEEP_FAMILY");
        }
        rights.add("KEEP_LIST");
        return rights;
    }
}
