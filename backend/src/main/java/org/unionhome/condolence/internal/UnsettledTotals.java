package org.unionhome.condolence.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhome.kernel.Money;

/** What waits to be settled, counted in parts of one month, handler and age; every sum is over the same parts. */
record UnsettledTotals(List<Part> parts) {

    /** From how many days on a visit is of the next age. */
    static final List<Integer> AGES = List.of(0, 31, 61, 91);

    /** @param fromDays one of {@link #AGES} */
    record Part(
            YearMonth month,
            UUID handler,
            String handlerName,
            int fromDays,
            int visits,
            Money amount,
            LocalDate oldest) {}

    /** Some of the parts together. */
    record Sum<K>(K of, Collection<Part> parts) {

        int visits() {
            return parts.stream().mapToInt(Part::visits).sum();
        }

        Money amount() {
            return parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
        }

        LocalDate oldest() {
            return parts.stream()
                    .map(Part::oldest)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        String handlerName() {
            return parts.iterator().next().handlerName();
        }
    }

    Sum<String> all() {
        return new Sum<>("all", parts);
    }

    /** All four, also those with nothing. */
    List<Sum<Integer>> ages() {
        return AGES.stream()
                .map(age -> new Sum<>(
                        age,
                        parts.stream().filter(part -> part.fromDays() == age).toList()))
                .toList();
    }

    /** The latest first. */
    List<Sum<YearMonth>> months() {
        return by(Part::month)
                .sorted(Comparator.comparing((Sum<YearMonth> sum) -> sum.of()).reversed())
                .toList();
    }

    /** The greatest sum first. */
    List<Sum<UUID>> handlers() {
        return by(Part::handler)
                .sorted(Comparator.comparing((Sum<UUID> sum) -> sum.amount())
                        .reversed()
                        .thenComparing(Sum::of))
                .toList();
    }

    private <K> Stream<Sum<K>> by(Function<Part, K> key) {
        return parts.stream().collect(Collectors.groupingBy(key)).entrySet().stream()
                .map(group -> new Sum<>(group.getKey(), group.getValue()));
    }
}
