package org.unionhome.club.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a club did, as it is to be logged.
 *
 * @param event the activity of the union at which it was
 * @param attendees parts in the club of those who came
 * @param guests how many others came
 */
record ClubSession(
        @Nullable UUID event,
        @Nullable LocalDate heldOn,
        @Nullable String title,
        List<UUID> attendees,
        int guests,
        @Nullable String note) {

    /** With title and day of the activity at which it was. */
    ClubSession at(String eventTitle, LocalDate day) {
        return new ClubSession(event, day, eventTitle, attendees, guests, note);
    }
}
