package org.unionhome.aid.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * So much a month from the first month to that of the graduation, both included, unless it ended earlier.
 *
 * @param endedOn nothing is due for months after that of this day
 */
record PledgeSchedule(Money monthly, LocalDate firstMonth, LocalDate graduatesOn, @Nullable LocalDate endedOn) {

    LocalDate lastMonth() {
        LocalDate last = endedOn != null && endedOn.isBefore(graduatesOn) ? endedOn : graduatesOn;
        return last.withDayOfMonth(1);
    }

    /** The months that are due on a day, the present one included. */
    List<LocalDate> dueUntil(LocalDate day) {
        LocalDate present = day.withDayOfMonth(1);
        LocalDate last = lastMonth().isBefore(present) ? lastMonth() : present;
        return last.isBefore(firstMonth)
                ? List.of()
                : firstMonth.datesUntil(last.plusDays(1), Period.ofMonths(1)).toList();
    }

    /** What is due in a year. */
    Money dueIn(int year) {
        return dueUntil(LocalDate.of(year, 12, 31)).stream()
                .filter(month -> month.getYear() == year)
                .map(month -> monthly)
                .reduce(Money.ZERO, Money::plus);
    }
}
