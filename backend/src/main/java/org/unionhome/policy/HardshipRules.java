package org.unionhome.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ElectionRules.Ruled;

/**
 * What is ruled about hardship files in a union on a day. A file keeps the generation it was judged by, because the
 * generations name other categories and ask other questions.
 *
 * @param pack that names the categories
 * @param categories in the order in which they are tried: the first that is met is the household's
 * @param exclusions what keeps a household out whatever its means are
 * @param migrantMonths so many months of labour relation of a migrant worker; absent when not ruled
 * @param belowMeanIncome the household's income per person must lie below last year's mean disposable income as well
 * @param noticeDays working days of the public notice, at least
 * @param reviewMonths a file in force is reviewed within so many months
 * @param spotCheckShare part of the files in force that is looked at again every year
 * @param keepYears a file is kept so long after the household's exit
 * @param approvals who approves, one after another: how many unions above the file's union the approver stands
 * @param appealDays working days in which a worker may appeal against a decision
 * @param appealDecisionDays working days in which somebody else decides about the appeal
 * @param smallestCell fewest persons of whom a figure is shown
 * @param misfortuneCosts kinds of costs that a misfortune causes
 * @param guardianAge a child younger than that needs the consent of a guardian
 * @param pairingYears so long at most two are paired at a time
 * @param standards minimum living standards that the packs name
 */
public record HardshipRules(
        PackRef pack,
        Ruled<String> generation,
        List<Category> categories,
        List<Exclusion> exclusions,
        @Nullable Ruled<Integer> migrantMonths,
        @Nullable Ruled<Boolean> belowMeanIncome,
        Ruled<Integer> noticeDays,
        Ruled<Integer> reviewMonths,
        Ruled<Share> spotCheckShare,
        Ruled<Integer> keepYears,
        Ruled<List<Integer>> approvals,
        Ruled<Integer> appealDays,
        Ruled<Integer> appealDecisionDays,
        Ruled<Integer> smallestCell,
        Ruled<List<String>> misfortuneCosts,
        Ruled<Integer> guardianAge,
        Ruled<Integer> pairingYears,
        List<LivingStandard> standards) {

    public Optional<Category> category(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /**
     * The standard that a pack names for the division on the day: the one that was set last, as each replaces those before
     * it whoever writes it down; of one day the lowest.
     */
    public Optional<LivingStandard> standardOf(String division, LocalDate day) {
        return standards.stream()
                .filter(standard ->
                        standard.division().equals(division) && !standard.from().isAfter(day))
                .max(Comparator.comparing(LivingStandard::from)
                        .thenComparing(LivingStandard::perMonth, Comparator.reverseOrder()));
    }

    /**
     * A category of one generation: all of the conditions hold, one of the alternatives if there are any, and none of
     * the facts that speak against it.
     *
     * @param name by language, {@code zh} and {@code en}
     * @param above the same category as documents above write it: it is met only where theirs are, too
     */
    public record Category(
            String code,
            Map<String, String> name,
            List<Condition> all,
            List<Condition> any,
            Set<HardshipFact> unless,
            Citation citation,
            List<Category> above) {

        /** What was stored before documents above were asked names none. */
        public Category {
            above = Objects.requireNonNullElse(above, List.of());
        }

        public Category(
                String code,
                Map<String, String> name,
                List<Condition> all,
                List<Condition> any,
                Set<HardshipFact> unless,
                Citation citation) {
            this(code, name, all, any, unless, citation, List.of());
        }

        /** Those that ask something else and are no rulings of this product. */
        public Category under(List<Category> others) {
            var documents = others.stream()
                    .filter(other -> other.citation.bindsBelow() && !asksTheSame(other))
                    .toList();
            return new Category(code, name, all, any, unless, citation, documents);
        }

        private boolean asksTheSame(Category other) {
            return Set.copyOf(all).equals(Set.copyOf(other.all))
                    && Set.copyOf(any).equals(Set.copyOf(other.any))
                    && unless.equals(other.unless);
        }
    }

    /**
     * One question. Of {@code NET} and {@code GROSS} the factor is of the living standard per person and month, of {@code
     * COSTS} it is a part of the household's income; {@code FACT} asks whether something happened.
     */
    public record Condition(
            Measure measure,
            @Nullable Comparison comparison,
            @Nullable BigDecimal factor,
            @Nullable HardshipFact fact) {}

    /** What is compared. */
    public enum Measure {
        /** Income less rigid costs, per person and month. */
        NET,
        /** Income per person and month. */
        GROSS,
        /** The year's costs of a misfortune. */
        COSTS,
        FACT
    }

    /** How a document writes its limit: below, or up to. */
    public enum Comparison {
        LT,
        LE,
        GT,
        GE;

        boolean holds(BigDecimal left, BigDecimal right) {
            int order = left.compareTo(right);
            return switch (this) {
                case LT -> order < 0;
                case LE -> order <= 0;
                case GT -> order > 0;
                case GE -> order >= 0;
            };
        }
    }

    /** @param name by language */
    public record Exclusion(String code, Map<String, String> name, Citation citation) {}

    /**
     * Minimum living standard (低保) of a place, per person and month.
     *
     * @param division code of the administrative division
     */
    public record LivingStandard(String division, String name, Money perMonth, LocalDate from, Citation citation) {}
}
