package org.unionhome.condolence.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When somebody reaches the age of retirement by law: the age of before, risen by a month for every few months after the
 * rise began, up to a most.
 *
 * @param base age of before, in months
 * @param step every so many months the age rises by one
 * @param most by how many months it rises in the end
 */
record RetirementRule(int base, int step, int most, LocalDate delayedFrom) {

    LocalDate retiresOn(LocalDate birth) {
        LocalDate before = birth.plusMonths(base);
        long later = ChronoUnit.MONTHS.between(YearMonth.from(delayedFrom), YearMonth.from(before));
        long delay = later < 0 ? 0 : Math.min(most, later / step + 1);
        return birth.plusMonths(base + delay);
    }

    /** Birthdays of those who retire in the days asked for; later born never retire earlier. */
    Optional<Born> retiring(LocalDate from, LocalDate to) {
        LocalDate earliest = from.minusMonths(base + most).minusDays(1);
        LocalDate latest = to.minusMonths(base).plusDays(1);
        var births = Stream.iterate(earliest, day -> !day.isAfter(latest), day -> day.plusDays(1))
                .filter(day -> !retiresOn(day).isBefore(from) && retiresOn(day).isBefore(to))
                .toList();
        return births.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Born(births.get(0), births.get(births.size() - 1).plusDays(1)));
    }

    /** @param to first day that no longer counts */
    record Born(LocalDate from, LocalDate to) {}
}
