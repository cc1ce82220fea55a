package org.unionhome.sanatorium.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Until when it can be said how a tour was, and what is made of the answers. Pure. */
final class FeedbackPolicy {

    /** So many days after the last day; long enough for who comes home to a full desk. */
    static final int DAYS = 14;

    private FeedbackPolicy() {}

    /** The last day on which she is asked: nothing before the tour is over, nor for who was not there. */
    static Optional<LocalDate> until(TourRow tour, ApplicantRow mine, LocalDate today) {
        boolean left = tour.is("DEPARTED") || tour.is("SETTLED");
        boolean there = mine.here() && Boolean.TRUE.equals(mine.attended());
        LocalDate last = tour.lastDay().plusDays(DAYS);
        return left && there && tour.isOver(today) && !today.isAfter(last) ? Optional.of(last) : Optional.empty();
    }

    /** Mean of the scores 1 to 5 with one decimal, half upwards. @param counts how many gave each */
    static Optional<String> mean(List<Integer> counts) {
        int persons = counts.stream().mapToInt(Integer::intValue).sum();
        int sum = 0;
        for (int at = 0; at < counts.size(); at++) {
            sum += (at + 1) * counts.get(at);
        }
        return persons == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum)
                        .divide(BigDecimal.valueOf(persons), 1, RoundingMode.HALF_UP)
                        .toPlainString());
    }
}
