package org.unionhome.reporting.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a plan file would do.
 *
 * @param windows what its words mean in the year of the plan
 * @param before what the row changes; absent when the item is new
 */
record PlanRow(
        int number,
        String section,
        String title,
        String schedule,
        List<Window> windows,
        String planTitle,
        @Nullable String documentNumber,
        @Nullable Before before) {

    /** Half-open. */
    record Window(LocalDate from, LocalDate to) {
        static Window of(DateWindow window) {
            return new Window(window.from(), window.to());
        }
    }

    /** What a file can change, as it was. */
    record Before(int number, String schedule, List<Window> windows, int version) {}

    /** As PostgreSQL writes a datemultirange. */
    static String multirange(List<Window> windows) {
        return windows.stream()
                .map(window -> "[" + window.from() + "," + window.to() + ")")
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }
}
