package org.unionhome.sanatorium.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * A tour to be planned.
 *
 * @param destination its name, where the programme does not list the place
 * @param minimum with fewer it does not leave
 */
record TourContent(
        UUID union,
        String name,
        String division,
        @Nullable String destination,
        @Nullable UUID base,
        String form,
        LocalDate beginsOn,
        int days,
        Money price,
        int minimum,
        int maximum,
        LocalDate applyUntil,
        @Nullable Line line) {

    /**
     * How places are given in the order of arrival; absent where they are drawn.
     *
     * @param offerDays working days that an offer stands
     * @param holdMinutes how long a place is held for who has not confirmed yet
     */
    record Line(int offerDays, int holdMinutes) {}
}
