package org.unionhome.sanatorium.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says.
 *
 * @param firstYear the first of {@code years} years; a programme of one year has one
 * @param firstMonth tours begin in the months from this one to {@code lastMonth}
 * @param source from which money it is paid
 * @param province first two digits of the division code; a tour elsewhere leaves the province
 * @param places how many may go
 * @param returnOn from this announced day on places that nobody used go back
 */
record ProgramContent(
        String name,
        String audience,
        int firstYear,
        int years,
        int firstMonth,
        int lastMonth,
        String source,
        List<String> forms,
        String province,
        int places,
        @Nullable LocalDate returnOn,
        List<Destination> destinations,
        List<UUID> bases) {

    /** Where tours may go, by division code. */
    record Destination(String division, String name, boolean supportedRegion) {

        boolean outside(String province) {
            return !division.startsWith(province);
        }
    }

    /** The day whose rules decide about it: the first of its years. */
    LocalDate begins() {
        return LocalDate.of(firstYear, 1, 1);
    }

    /** The year after the last one. */
    int endsBefore() {
        return firstYear + years;
    }
}
