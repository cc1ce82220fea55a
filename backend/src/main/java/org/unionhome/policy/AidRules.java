package org.unionhome.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What is ruled about aid grants in a union on a day: by the nearest pack, and no looser than by those above it.
 *
 * @param several what an earlier grant of the year means for the next one
 * @param exclusions by which pupils are not aided
 * @param once the same cost is not paid for twice
 * @param windows until when in the year help is asked for
 * @param warmth whether what campaigns of warmth (送温暖) gave counts before the next grant; absent where nothing says so
 * @param above what the packs above say, the nearest first
 */
public record AidRules(
        List<Amount> amounts,
        List<Several> several,
        List<Exclusion> exclusions,
        List<Once> once,
        List<Window> windows,
        @Nullable Warmth warmth,
        List<AidRules> above) {

    /** The category of a worker whose household has no approved file. */
    public static final String UNFILED = "UNFILED";

    /** Of one pack alone. */
    public AidRules(
            List<Amount> amounts,
            List<Several> several,
            List<Exclusion> exclusions,
            List<Once> once,
            List<Window> windows) {
        this(amounts, several, exclusions, once, windows, null, List.of());
    }

    private Stream<AidRules> levels() {
        return Stream.concat(Stream.of(this), above.stream());
    }

    /** That of the nearest pack which names one, with those of the documents above it. */
    public Optional<Amount> amountFor(String category, String kind, @Nullable String stage) {
        List<Amount> said = levels().flatMap(level -> level.amounts.stream()
                        .filter(amount -> amount.covers(category, kind, stage))
                        .limit(1))
                .toList();
        return said.stream().findFirst().map(nearest -> nearest.under(said.subList(1, said.size())));
    }

    /** That of the nearest pack, and each document above it that asks for something else. */
    public List<Several> severalFor(String category) {
        var found = new ArrayList<Several>();
        levels().flatMap(level -> level.several.stream()
                        .filter(rule -> rule.category().equals(category))
                        .limit(1))
                .filter(rule -> found.isEmpty() || rule.citation().bindsBelow())
                .filter(rule -> found.stream().noneMatch(said -> said.saysAsMuchAs(rule)))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** What the nearest pack says about gifts of warmth. */
    public Optional<Warmth> warmthRule() {
        return levels().map(AidRules::warmth).flatMap(Stream::ofNullable).findFirst();
    }

    public Optional<Exclusion> exclusion(String code) {
        return firmest(
                level -> level.exclusions.stream().filter(rule -> rule.code().equals(code)), Exclusion::citation);
    }

    public Optional<Once> onceFor(String kind) {
        return firmest(level -> level.once.stream().filter(rule -> rule.kinds().contains(kind)), Once::citation);
    }

    /** The nearest that refuses; one that only a report knows where there is no other. */
    private <T> Optional<T> firmest(Function<AidRules, Stream<T>> rules, Function<T, Citation> citation) {
        List<T> said = levels().flatMap(rules).toList();
        return said.stream()
                .filter(rule -> citation.apply(rule).refuses())
                .findFirst()
                .or(() -> said.stream().findFirst());
    }

    /** That which ends first; where only a report knows it, also the first that refuses. */
    public List<Window> windowsFor(String kind) {
        List<Window> said = levels().flatMap(level -> level.windows.stream())
                .filter(rule -> rule.kinds().contains(kind))
                .sorted(Comparator.comparing(Window::closes))
                .toList();
        return Stream.concat(
                        said.stream().limit(1),
                        said.stream()
                                .filter(window -> window.citation().refuses())
                                .limit(1))
                .distinct()
                .toList();
    }

    /**
     * How much may be granted: so many living standards, a part of the personal cost, or a fixed amount.
     *
     * @param stage of school, where the amount depends on it
     * @param perPupil each pupil of a household counts for herself
     * @param levels above which amounts somebody higher approves
     * @param above what documents above say about the same, the nearest first
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
            Citation citation,
            List<Amount> above) {

        private static final List<String> APPROVERS = List.of("PROVINCE", "ACFTU");

        private static final Comparator<Level> LOWEST_FIRST = Comparator.<Level>comparingInt(
                        level -> APPROVERS.indexOf(level.approver()))
                .thenComparing(Level::above);

        public Amount(
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
            this(category, kinds, stage, standards, share, most, fixed, perPupil, levels, citation, List.of());
        }

        boolean covers(String wanted, String kind, @Nullable String at) {
            return category.equals(wanted) && kinds.contains(kind) && (stage == null || stage.equals(at));
        }

        /** A ruling of this product above gives way to what is said here. */
        Amount under(List<Amount> others) {
            var documents =
                    others.stream().filter(other -> other.citation.bindsBelow()).toList();
            return new Amount(
                    category, kinds, stage, standards, share, most, fixed, perPupil, levels, citation, documents);
        }

        /** The most that every level allows, in whole fen and never rounded up. */
        public Money most(Money standard, Money cost) {
            return limits(standard, cost).get(0).most();
        }

        /** The lowest limit first; where only a report knows it, also the lowest that refuses. */
        public List<Limit> limits(Money standard, Money cost) {
            List<Limit> all = Stream.concat(Stream.of(this), above.stream())
                    .map(amount -> new Limit(amount.alone(standard, cost), amount.citation))
                    .sorted(Comparator.comparing(Limit::most))
                    .toList();
            Limit lowest = all.get(0);
            return lowest.citation().refuses()
                    ? List.of(lowest)
                    : Stream.concat(
                                    Stream.of(lowest),
                                    all.stream()
                                            .filter(limit -> limit.citation().refuses())
                                            .limit(1))
                            .toList();
        }

        private Money alone(Money standard, Money cost) {
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

        /** Who has to approve an amount besides the union itself; the highest that it reaches by any level. */
        public Optional<Level> levelOf(Money amount) {
            return Stream.concat(levels.stream(), above.stream().flatMap(other -> other.levels.stream()))
                    .filter(level -> amount.exceeds(level.above()))
                    .max(LOWEST_FIRST);
        }
    }

    /** The most by one level. */
    public record Limit(Money most, Citation citation) {}

    /** @param approver {@code PROVINCE} or {@code ACFTU} */
    public record Level(Money above, String approver, Citation citation) {}

    /** What an earlier grant of the year means. */
    public record Several(String category, Effect effect, int factor, boolean inclusive, Citation citation) {

        /** Whether a household of this net income per person and month still meets the category. */
        public boolean stillMeets(BigDecimal perMonth, Money standard) {
            int compared = perMonth.compareTo(standard.yuan().multiply(BigDecimal.valueOf(factor)));
            return inclusive ? compared <= 0 : compared < 0;
        }

        private boolean saysAsMuchAs(Several other) {
            return effect == other.effect
                    && factor == other.factor
                    && inclusive == other.inclusive
                    && (citation.refuses() || !other.citation.refuses());
        }
    }

    /** Counted as income before the next, or no second kind at all. */
    public enum Effect {
        COUNTS_AS_INCOME,
        ONE_KIND
    }

    /** @param counts as income before the next grant, wherever an earlier grant does; never as another kind of aid */
    public record Warmth(boolean counts, Citation citation) {}

    public record Exclusion(String code, Citation citation) {}

    public record Once(Set<String> kinds, Citation citation) {}

    /** The last day of every year on which help of these kinds is asked for. */
    public record Window(Set<String> kinds, MonthDay closes, Citation citation) {

        public LocalDate closesIn(int year) {
            return closes.atYear(year);
        }

        public boolean isOver(LocalDate day) {
            return day.isAfter(closesIn(day.getYear()));
        }
    }
}
