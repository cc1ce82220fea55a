package org.unionhome.sanatorium.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Until when a freed place is offered to who waits. Pure. */
final class OfferPolicy {

    /** When offices close: nobody has to answer at night. */
    static final LocalTime CLOSES = LocalTime.of(18, 0);

    private OfferPolicy() {}

    /**
     * The evening of the last of the working days, at latest the evening before departure.
     *
     * @param lastWorkingDay on which the offer stands
     * @return nothing when that is over already
     */
    static Optional<Instant> until(LocalDate lastWorkingDay, LocalDate beginsOn, Instant now, ZoneId zone) {
        LocalDate before = beginsOn.minusDays(1);
        LocalDate day = lastWorkingDay.isBefore(before) ? lastWorkingDay : before;
        return Optional.of(day.atTime(CLOSES).atZone(zone).toInstant()).filter(now::isBefore);
    }
}
