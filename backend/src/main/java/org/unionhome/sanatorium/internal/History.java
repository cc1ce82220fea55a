package org.unionhome.sanatorium.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What is known of a person when her entitlement is asked for.
 *
 * @param joined first day in the union she is in
 * @param retired first day of retirement; absent while she works
 * @param completions what she has been on, however long ago; reversed ones left out
 */
record History(LocalDate joined, @Nullable LocalDate retired, List<Completion> completions) {

    /**
     * One completion.
     *
     * @param year in which it began
     * @param segments how many it was made in so far
     * @param outside whether any of them left the province
     */
    record Completion(int year, int segments, int days, Money paid, boolean outside) {}

    /** The last one that began up to a year. */
    Optional<Completion> lastUpTo(int year) {
        return completions.stream()
                .filter(completion -> completion.year() <= year)
                .max(Comparator.comparingInt(Completion::year));
    }

    /** The year of the last one that left the province, before a year. */
    Optional<Integer> lastOutsideBefore(int year) {
        return completions.stream()
                .filter(completion -> completion.outside() && completion.year() < year)
                .map(Completion::year)
                .max(Comparator.naturalOrder());
    }

    Money paidIn(int year) {
        return completions.stream()
                .filter(completion -> completion.year() == year)
                .map(Completion::paid)
                .reduce(Money.ZERO, Money::plus);
    }
}
