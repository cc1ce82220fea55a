package org.unionhome.policy.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.HardshipFact;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.HardshipRules.Category;
import org.unionhome.policy.HardshipRules.Comparison;
import org.unionhome.policy.HardshipRules.Condition;
import org.unionhome.policy.HardshipRules.Exclusion;
import org.unionhome.policy.HardshipRules.LivingStandard;
import org.unionhome.policy.HardshipRules.Measure;
import org.unionhome.policy.Share;

/** The values about hardship files that one pack names; absent ones are left to the pack that holds everywhere. */
record HardshipFigures(
        @Nullable Ruled<String> generation,
        List<Category> categories,
        List<Exclusion> exclusions,
        @Nullable Ruled<Integer> migrantMonths,
        @Nullable Ruled<Boolean> belowMeanIncome,
        @Nullable Ruled<Integer> noticeDays,
        @Nullable Ruled<Integer> reviewMonths,
        @Nullable Ruled<Share> spotCheckShare,
        @Nullable Ruled<Integer> keepYears,
        @Nullable Ruled<List<Integer>> approvals,
        @Nullable Ruled<Integer> appealDays,
        @Nullable Ruled<Integer> appealDecisionDays,
        @Nullable Ruled<Integer> smallestCell,
        List<LivingStandard> standards,
        List<HardshipSection.Vector> vectors)
        implements Figures {

    static HardshipFigures read(PackFile file, HardshipSection raw, int version) {
        var sources = new PackSources(file, version);
        return new HardshipFigures(
                sources.ruled(raw.generation(), PackFile.Value::source, PackFile.Value::value),
                each(raw.categories(), category -> category(file, category)),
                each(
                        raw.exclusions(),
                        one -> new Exclusion(one.code(), one.name(), PackSources.cite(file, one.source()))),
                count(sources, raw.migrantMonths()),
                sources.ruled(raw.belowMeanIncome(), PackFile.Value::source, value -> "true".equals(value.value())),
                count(sources, raw.noticeDays()),
                count(sources, raw.reviewMonths()),
                sources.ruled(raw.spotCheckShare(), PackFile.Value::source, value -> Share.parse(value.value())),
                count(sources, raw.keepYears()),
                sources.ruled(raw.approvals(), ElectionSection.Counts::source, ElectionSection.Counts::value),
                count(sources, raw.appealDays()),
                count(sources, raw.appealDecisionDays()),
                count(sources, raw.smallestCell()),
                each(raw.standards(), standard -> standard(file, standard)),
                each(raw.vectors(), Function.identity()));
    }

    @Override
    public List<String> contradicted() {
        return vectors.stream()
                .filter(vector -> !HardshipVectors.holds(this, vector))
                .map(HardshipSection.Vector::name)
                .toList();
    }

    private static @Nullable Ruled<Integer> count(PackSources sources, ElectionSection.@Nullable Count raw) {
        return sources.ruled(raw, ElectionSection.Count::source, ElectionSection.Count::value);
    }

    private static Category category(PackFile file, HardshipSection.Category raw) {
        Set<HardshipFact> unless = Set.copyOf(each(raw.unless(), HardshipFact::valueOf));
        return new Category(
                raw.code(),
                raw.name(),
                each(raw.all(), HardshipFigures::condition),
                each(raw.any(), HardshipFigures::condition),
                unless,
                PackSources.cite(file, raw.source()));
    }

    private static Condition condition(HardshipSection.Condition raw) {
        Measure measure = Measure.valueOf(raw.measure());
        boolean asksFact = measure == Measure.FACT;
        if (asksFact == (raw.fact() == null)
                || asksFact == (raw.comparison() != null)
                || asksFact == (raw.factor() != null)) {
            throw new IllegalArgumentException("a condition names a fact, or a comparison with its factor");
        }
        return new Condition(
                measure,
                Optional.ofNullable(raw.comparison()).map(Comparison::valueOf).orElse(null),
                Optional.ofNullable(raw.factor()).map(BigDecimal::new).orElse(null),
                Optional.ofNullable(raw.fact()).map(HardshipFact::valueOf).orElse(null));
    }

    private static LivingStandard standard(PackFile file, HardshipSection.Standard raw) {
        return new LivingStandard(
                raw.division(), raw.name(), Money.of(raw.perMonth()), raw.from(), PackSources.cite(file, raw.source()));
    }

    private static <R, T> List<T> each(@Nullable List<R> raw, Function<R, T> read) {
        return raw == null ? List.of() : raw.stream().map(read).toList();
    }

    /** Categories come whole from the first pack that names any; of every other value the first that names it rules. */
    static Optional<HardshipRules> together(List<HardshipFigures> nearestFirst) {
        return nearestFirst.stream()
                .filter(figures -> !figures.categories.isEmpty())
                .findFirst()
                .flatMap(own ->
                        Optional.ofNullable(own.generation).map(generation -> rules(own, generation, nearestFirst)));
    }

    private static HardshipRules rules(
            HardshipFigures own, Ruled<String> generation, List<HardshipFigures> nearestFirst) {
        return new HardshipRules(
                generation.pack(),
                generation,
                own.categories,
                own.exclusions,
                own.migrantMonths,
                own.belowMeanIncome,
                first(nearestFirst, HardshipFigures::noticeDays),
                first(nearestFirst, HardshipFigures::reviewMonths),
                first(nearestFirst, HardshipFigures::spotCheckShare),
                first(nearestFirst, HardshipFigures::keepYears),
                first(nearestFirst, HardshipFigures::approvals),
                first(nearestFirst, HardshipFigures::appealDays),
                first(nearestFirst, HardshipFigures::appealDecisionDays),
                first(nearestFirst, HardshipFigures::smallestCell),
                nearestFirst.stream()
                        .flatMap(figures -> figures.standards.stream())
                        .collect(Collectors.toList()));
    }

    private static <T> Ruled<T> first(
            List<HardshipFigures> packs, Function<HardshipFigures, @Nullable Ruled<T>> value) {
        Stream<@Nullable Ruled<T>> named = packs.stream().map(value);
        return named.filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no policy pack in use rules all about hardship files"));
    }
}
