package org.unionhome.policy.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.HardshipRules.Category;
import org.unionhome.policy.HardshipRules.Comparison;
import org.unionhome.policy.HardshipRules.Condition;
import org.unionhome.policy.Strictness.Looser;

/**
 * Categories of the means test that are met more easily than above: a condition is left out or asks for less, an
 * alternative is new, or a fact no longer speaks against it. Pure.
 */
final class LooserCategories {

    private static final Set<Comparison> AT_MOST = Set.of(Comparison.LT, Comparison.LE);

    private LooserCategories() {}

    static List<Looser> of(List<Category> below, List<Category> above) {
        return below.stream()
                .flatMap(own -> above.stream()
                        .filter(upper -> upper.code().equals(own.code())
                                && upper.citation().bindsBelow()
                                && isLooser(own, upper))
                        .map(upper ->
                                new Looser("HARDSHIP", "categories." + own.code(), own.citation(), upper.citation())))
                .toList();
    }

    private static boolean isLooser(Category own, Category upper) {
        boolean asksLess =
                upper.all().stream().anyMatch(asked -> own.all().stream().noneMatch(mine -> asksAsMuch(mine, asked)));
        boolean moreWays = !upper.any().isEmpty()
                && (own.any().isEmpty()
                        || own.any().stream()
                                .anyMatch(mine -> upper.any().stream().noneMatch(asked -> asksAsMuch(mine, asked))));
        return asksLess || moreWays || !own.unless().containsAll(upper.unless());
    }

    /** Whether whoever meets the one meets the other. */
    private static boolean asksAsMuch(Condition own, Condition asked) {
        if (own.measure() != asked.measure() || !Objects.equals(own.fact(), asked.fact())) {
            return false;
        }
        Optional<Integer> order = order(own.factor(), asked.factor());
        Comparison mine = own.comparison();
        Comparison theirs = asked.comparison();
        if (order.isEmpty() || mine == null || theirs == null) {
            return mine == theirs;
        }
        boolean atMost = AT_MOST.contains(mine);
        if (atMost != AT_MOST.contains(theirs)) {
            return false;
        }
        boolean sharper = atMost ? order.get() < 0 : order.get() > 0;
        boolean asSharp = order.get() == 0 && (mine == theirs || mine == Comparison.LT || mine == Comparison.GT);
        return sharper || asSharp;
    }

    private static Optional<Integer> order(@Nullable BigDecimal own, @Nullable BigDecimal asked) {
        return own == null || asked == null ? Optional.empty() : Optional.of(own.compareTo(asked));
    }
}
