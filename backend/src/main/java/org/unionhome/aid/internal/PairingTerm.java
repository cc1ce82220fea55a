package org.unionhome.aid.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For how long two are paired, and how often they agreed to meet.
 *
 * @param to day after the last
 * @param everyMonths at least once in so many months
 */
record PairingTerm(LocalDate from, LocalDate to, int everyMonths) {

    /** Where it stands on a day. */
    enum State {
        PLANNED,
        RUNNING,
        ENDED
    }

    State on(LocalDate day) {
        if (day.isBefore(from)) {
            return State.PLANNED;
        }
        return day.isBefore(to) ? State.RUNNING : State.ENDED;
    }

    /** By when they meet again; nothing is due before it begins, after it ended, or beyond its end. */
    Optional<LocalDate> nextContactBy(@Nullable LocalDate last, LocalDate today) {
        LocalDate since = last == null || last.isBefore(from) ? from : last;
        return Optional.of(since.plusMonths(everyMonths))
                .filter(due -> on(today) == State.RUNNING)
                .filter(due -> due.isBefore(to));
    }

    boolean overdueOn(LocalDate today, @Nullable LocalDate last) {
        return nextContactBy(last, today).filter(due -> due.isBefore(today)).isPresent();
    }
}
