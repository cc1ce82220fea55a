package org.unionhome.dues.internal;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Money;

/** What a row of a payroll does, kept with the preview until it is carried out. */
record WagePlan(UUID person, UUID union, String from, Map<String, String> parts) {

    static WagePlan of(UUID person, UUID union, YearMonth from, Map<String, Money> parts) {
        return new WagePlan(
                person,
                union,
                from.toString(),
                parts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                part -> part.getValue().toString(),
                                (one, same) -> one,
                                java.util.TreeMap::new)));
    }

    NewBase base(UUID id) {
        return new NewBase(
                id,
                person,
                union,
                YearMonth.parse(from),
                parts.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, part -> Money.of(part.getValue()))));
    }
}
