package org.unionhome.policy.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionhome.kernel.Money;
import org.unionhome.policy.HardshipFact;
import org.unionhome.policy.HardshipRules.Category;
import org.unionhome.policy.MeansTest;

/** Households that stand in a pack file with the categories that they must lie within. */
final class HardshipVectors {

    private HardshipVectors() {}

    static boolean holds(HardshipFigures figures, HardshipSection.Vector vector) {
        Set<HardshipFact> facts = Optional.ofNullable(vector.facts()).orElse(List.of()).stream()
                .map(HardshipFact::valueOf)
                .collect(Collectors.toSet());
        var means = new MeansTest.Means(
                Money.of(vector.income()),
                Money.of(vector.rigid()),
                Money.of(Optional.ofNullable(vector.costs()).orElse("0.00")),
                vector.persons(),
                facts);
        var outcome = MeansTest.judge(figures.categories(), means, Money.of(vector.standard()));
        return figures.categories().stream()
                .map(Category::code)
                .filter(outcome::meets)
                .toList()
                .equals(vector.meets());
    }
}
