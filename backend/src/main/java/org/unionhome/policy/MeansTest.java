package org.unionhome.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.HardshipRules.Category;
import org.unionhome.policy.HardshipRules.Comparison;
import org.unionhome.policy.HardshipRules.Condition;
import org.unionhome.policy.HardshipRules.Measure;

/**
 * Holds a household's means against the categories of a generation. Nothing is divided before it is compared: both
 * sides are multiplied by twelve months and the number of persons, so that a limit is met or missed to the fen.
 */
public final class MeansTest {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private MeansTest() {}

    /** @param standard minimum living standard per person and month on the day of the review */
    public static Outcome judge(List<Category> categories, Means means, Money standard) {
        List<Tried> tried = categories.stream()
                .map(category -> tried(category, means, standard))
                .toList();
        String met = tried.stream()
                .filter(Tried::met)
                .map(one -> one.category().code())
                .findFirst()
                .orElse(null);
        return new Outcome(met, perPersonAndMonth(means), tried);
    }

    private static Tried tried(Category category, Means means, Money standard) {
        List<Tried> above = category.above().stream()
                .map(upper -> tried(upper, means, standard))
                .toList();
        List<Held> own = held(category.all(), means, standard);
        List<Held> any = held(category.any(), means, standard);
        boolean met = own.stream().allMatch(Held::holds)
                && (any.isEmpty() || any.stream().anyMatch(Held::holds))
                && category.unless().stream().noneMatch(means.facts()::contains)
                && above.stream().allMatch(Tried::met);
        List<Held> all = Stream.concat(own.stream(), above.stream().flatMap(upper -> upper.all().stream()))
                .distinct()
                .toList();
        return new Tried(category, met, all, any);
    }

    private static List<Held> held(List<Condition> conditions, Means means, Money standard) {
        return conditions.stream()
                .map(condition -> held(condition, means, standard))
                .toList();
    }

    private static Held held(Condition condition, Means means, Money standard) {
        Comparison comparison = condition.comparison();
        BigDecimal factor = condition.factor();
        if (comparison == null || factor == null) {
            return new Held(condition, means.facts().contains(condition.fact()));
        }
        BigDecimal limit = condition.measure() == Measure.COSTS
                ? means.income().yuan().multiply(factor)
                : standard.yuan().multiply(factor).multiply(yearsOfPersons(means));
        return new Held(condition, comparison.holds(measured(condition.measure(), means), limit));
    }

    private static BigDecimal measured(Measure measure, Means means) {
        return switch (measure) {
            case NET -> means.net().yuan();
            case GROSS -> means.income().yuan();
            case COSTS -> means.costs().yuan();
            case FACT -> throw new IllegalStateException("a fact has no amount");
        };
    }

    /** For people to read; no decision rests on it. May be negative when rigid costs exceed the income. */
    public static Money perPersonAndMonth(Means means) {
        return new Money(means.net().yuan().divide(yearsOfPersons(means), 2, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal yearsOfPersons(Means means) {
        return MONTHS.multiply(BigDecimal.valueOf(means.persons()));
    }

    /**
     * A household's year.
     *
     * @param rigid costs that cannot be avoided: illness, schooling, disaster
     * @param costs those of them that a misfortune caused
     */
    public record Means(Money income, Money rigid, Money costs, int persons, Set<HardshipFact> facts) {
        public Means {
            if (persons < 1) {
                throw new IllegalArgumentException("a household has at least one person");
            }
        }

        /** What is left of the year's income; negative when the costs exceed it. */
        public Money net() {
            return income.minus(rigid);
        }
    }

    /** @param category the first that is met; absent when none is */
    public record Outcome(@Nullable String category, Money perPersonAndMonth, List<Tried> tried) {

        public Optional<Tried> of(String code) {
            return tried.stream()
                    .filter(one -> one.category().code().equals(code))
                    .findFirst();
        }

        /** Whether the means lie within a category, although an earlier one may be the household's. */
        public boolean meets(String code) {
            return of(code).filter(Tried::met).isPresent();
        }
    }

    /** A category with the answer to each of its questions. */
    public record Tried(Category category, boolean met, List<Held> all, List<Held> any) {}

    /** A question with its answer. */
    public record Held(Condition condition, boolean holds) {}
}
