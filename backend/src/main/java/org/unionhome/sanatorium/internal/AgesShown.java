package org.unionhome.sanatorium.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether figures by age are shown: all of them or none. One that is left out alone could be reckoned from the sum, so a
 * single one of fewer than five hides the others with it. Pure.
 */
final class AgesShown {

    /** Figures by age or unit of fewer than so many persons name somebody. */
    private static final int SMALLEST = 5;

    private static final List<String> ORDER = List.of("UNDER_35", "FROM_35", "FROM_45", "FROM_55", "UNKNOWN");

    private AgesShown() {}

    /** From young to old; nothing where somebody could be recognised. */
    static Optional<List<YearFigures.Count>> of(List<YearFigures.Count> ages) {
        return ages.stream().allMatch(one -> one.persons() >= SMALLEST)
                ? Optional.of(ages.stream()
                        .sorted(Comparator.comparing(one -> ORDER.indexOf(one.of())))
                        .toList())
                : Optional.empty();
    }
}
