package org.unionhome.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What is ruled about aid grants in a union on a day; the nearest pack's rules come first.
 *
 * @param several what an earlier grant of the year means for the next one
 * @param exclusions by which pupils are not aided
 * @param once the same cost is not paid for twice
 */
public record AidRules(List<Amount> amounts, List<Several> several, List<Exclusion> exclusions, List<Once> once) {

    /** The category of a worker whose household has no approved file. */
    public static final String UNFILED = "UNFILED";

    public Optional<Amount> amountFor(String category, String kind, @Nullable String stage) {
        return amounts.stream()
                .filter(amount ->
                        amount.category().equals(category) && amount.kinds().contains(kind))
                .filter(amount -> amount.stage() == null || amount.stage().equals(stage))
                .findFirst();
    }

    public Optional<Several> severalFor(String category) {
        return several.stream().filter(rule -> rule.category().equals(category)).findFirst();
    }

    public Optional<Exclusion> exclusion(String code) {
        return exclusions.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    public Optional<Once> onceFor(String kind) {
        return once.stream().filter(rule -> rule.kinds().contains(kind)).findFirst();
    }

    /**
     * How much may be granted: so many living standards, a part of the personal cost, or a fixed amount.
     *
     * @param stage of school, where the amount depends on it
     * @param perPupil each pupil of a household counts for herself
     * @param levels above which amounts somebody higher approves
     */
    public record Amount(
            String category,
            Set<String> kinds,
            @Nullable String stage,
            @Nullable Integer standards,
            @Nullable Share share,
            @Nullable Money most,
            @Nullable Money fixed,
            boolean perPupil,
            List<Level> levels,
            Citation citation) {

        /** The most, in whole fen and never rounded up. */
        public Money most(Money standard, Money cost) {
            if (fixed != null) {
                return fixed;
            }
            if (standards != null) {
                return new Money(standard.yuan().multiply(BigDecimal.valueOf(standards)));
            }
            Money part = share == null ? cost : of(share, cost);
            return most != null && part.exceeds(most) ? most : part;
        }

        private static Money of(Share share, Money cost) {
            BigDecimal times = cost.yuan().multiply(BigDecimal.valueOf(share.of()));
            return new Money(times.divide(BigDecimal.valueOf(share.in()), 2, RoundingMode.DOWN));
        }

        /** Who has to approve an amount besides the union itself; the highest that it reaches. */
        public Optional<Level> levelOf(Money amount) {
            return levels.stream()
                    .filter(level -> amount.exceeds(level.above()))
                    .reduce((lower, higher) -> higher.above().exceeds(lower.above()) ? higher : lower);
        }
    }

    /** @param approver {@code PROVINCE} or {@code ACFTU} */
    public record Level(Money above, String approver, Citation citation) {}

    /** What an earlier grant of the year means. */
    public record Several(String category, Effect effect, int factor, boolean inclusive, Citation citation) {

        /** Whether a household of this net income per person and month still meets the category. */
        public boolean stillMeets(BigDecimal perMonth, Money standard) {
            int compared = perMonth.compareTo(standard.yuan().multiply(BigDecimal.valueOf(factor)));
            return inclusive ? compared <= 0 : compared < 0;
        }
    }

    /** Counted as income before the next, or no second kind at all. */
    public enum Effect {
        COUNTS_AS_INCOME,
        ONE_KIND
    }

    public record Exclusion(String code, Citation citation) {}

    public record Once(Set<String> kinds, Citation citation) {}
}
