package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where re-election (换届) stands in a union, and what is due. */
final class ReelectionPolicy {
    private ReelectionPolicy() {}

    enum State {
        COMPLETED,
        IN_TERM,
        DUE,
        OVERDUE,
        NEVER
    }

    /**
     * @param latest the committee that took office last; absent when none is known
     * @param year a committee that took office in it is a completed re-election
     * @param alarmDays days before the end of the term on which somebody is reminded
     */
    static State judge(@Nullable Term latest, int year, LocalDate today, List<Integer> alarmDays) {
        if (latest == null) {
            return State.NEVER;
        }
        if (latest.from().getYear() == year) {
            return State.COMPLETED;
        }
        if (!today.isBefore(latest.to())) {
            return State.OVERDUE;
        }
        return alarm(latest, today, alarmDays).isPresent() ? State.DUE : State.IN_TERM;
    }

    static int daysLeft(Term term, LocalDate today) {
        return (int) ChronoUnit.DAYS.between(today, term.to());
    }

    /** The nearest reminder that has been reached; none before the first and none after the end. */
    static OptionalInt alarm(Term term, LocalDate today, List<Integer> alarmDays) {
        int left = daysLeft(term, today);
        return left <= 0
                ? OptionalInt.empty()
                : alarmDays.stream()
                        .mapToInt(Integer::intValue)
                        .filter(days -> left <= days)
                        .min();
    }

    /**
     * The last day for filling the seat that has been vacant longest.
     *
     * @param departures days on which seats became vacant, in any order
     * @param vacancies seats that nobody holds now; those without a departure were never filled
     */
    static Optional<LocalDate> byElectionDue(Term term, List<LocalDate> departures, int vacancies, int months) {
        if (vacancies < 1) {
            return Optional.empty();
        }
        LocalDate since = departures.size() < vacancies
                ? term.from()
                : departures.stream()
                        .sorted(Comparator.reverseOrder())
                        .skip(vacancies - 1L)
                        .findFirst()
                        .orElse(term.from());
        return Optional.of(since.plusMonths(months));
    }

    /** @param to first day after the term */
    record Term(LocalDate from, LocalDate to) {}
}
