package org.unionhome.contribution.internal;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Money;

/**
 * What the employer of a union paid in wages in a month.
 *
 * @param components by part of the payroll; parts of nothing are left out
 */
record Payroll(UUID union, YearMonth month, Map<String, Money> components) {

    Payroll {
        components = components.entrySet().stream()
                .filter(part -> !part.getValue().isZero())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
    }

    Money wages() {
        return components.values().stream().reduce(Money.ZERO, Money::plus);
    }

    Place place() {
        return new Place(union, month);
    }

    /** A union and a month: one contribution each. */
    record Place(UUID union, YearMonth month) {}
}
