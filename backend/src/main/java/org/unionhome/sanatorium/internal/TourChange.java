package org.unionhome.sanatorium.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * A tour as it is planned anew.
 *
 * @param reason told to everybody who applied
 */
record TourChange(
        LocalDate beginsOn,
        int days,
        @Nullable UUID base,
        Money price,
        int minimum,
        int maximum,
        LocalDate applyUntil,
        String reason) {

    /** As it would be planned today; its union, form and destination stay. */
    TourContent of(TourRow tour) {
        return new TourContent(
                tour.union(),
                tour.name(),
                tour.division(),
                tour.destination(),
                base,
                tour.form(),
                beginsOn,
                days,
                price,
                minimum,
                maximum,
                applyUntil,
                null);
    }
}
