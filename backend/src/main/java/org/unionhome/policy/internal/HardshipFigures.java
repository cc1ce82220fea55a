package org.unionhome.policy.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.unionhome.policy.Strictness.Looser;

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
        @Nullable Ruled<List<String>> misfortuneCosts,
        @Nullable Ruled<Integer> guardianAge,
        @Nullable Ruled<Integer> pairingYears,
        List<LivingStandard> standards,
        List<HardshipSection.Vector> vectors)
        implements Figures {

    private static final Comparator<List<Integer>> MORE_LEVELS =
            Comparator.<List<Integer>>comparingInt(List::size).reversed();

    private static final Comparator<List<String>> FEWER_KINDS = Comparator.comparingInt(List::size);

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
                sources.ruled(raw.misfortuneCosts(), ElectionSection.Names::source, ElectionSection.Names::value),
                count(sources, raw.guardianAge()),
                count(sources, raw.pairingYears()),
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

    /**
     * Categories come from the first pack that names any, and are met no more easily than those of the same generation in
     * documents above; of every other value the first that names it rules, but no looser than a document above.
     */
    static Optional<HardshipRules> together(List<HardshipFigures> nearestFirst) {
        return nearestFirst.stream()
                .filter(figures -> !figures.categories.isEmpty())
                .findFirst()
                .flatMap(own ->
                        Optional.ofNullable(own.generation).map(generation -> rules(own, generation, nearestFirst)));
    }

    private static HardshipRules rules(
            HardshipFigures own, Ruled<String> generation, List<HardshipFigures> nearestFirst) {
        List<HardshipFigures> alike = nearestFirst.stream()
                .filter(figures ->
                        figures.generation != null && figures.generation.value().equals(generation.value()))
                .toList();
        return new HardshipRules(
                generation.pack(),
                generation,
                categories(own, alike),
                exclusions(own, alike),
                known(alike, HardshipFigures::migrantMonths, Comparator.reverseOrder()),
                known(alike, HardshipFigures::belowMeanIncome, Comparator.reverseOrder()),
                strictest(nearestFirst, HardshipFigures::noticeDays, Comparator.reverseOrder()),
                strictest(nearestFirst, HardshipFigures::reviewMonths, Comparator.naturalOrder()),
                strictest(nearestFirst, HardshipFigures::spotCheckShare, Comparator.reverseOrder()),
                strictest(nearestFirst, HardshipFigures::keepYears, Comparator.reverseOrder()),
                strictest(nearestFirst, HardshipFigures::approvals, MORE_LEVELS),
                strictest(nearestFirst, HardshipFigures::appealDays, Comparator.reverseOrder()),
                strictest(nearestFirst, HardshipFigures::appealDecisionDays, Comparator.naturalOrder()),
                strictest(nearestFirst, HardshipFigures::smallestCell, Comparator.reverseOrder()),
                strictest(nearestFirst, HardshipFigures::misfortuneCosts, FEWER_KINDS),
                strictest(nearestFirst, HardshipFigures::guardianAge, Comparator.reverseOrder()),
                strictest(nearestFirst, HardshipFigures::pairingYears, Comparator.naturalOrder()),
                nearestFirst.stream()
                        .flatMap(figures -> figures.standards.stream())
                        .collect(Collectors.toList()));
    }

    /** A pack leaves out no reason that a document above it names for files of the same generation. */
    private static List<Exclusion> exclusions(HardshipFigures own, List<HardshipFigures> alike) {
        var found = new LinkedHashMap<String, Exclusion>();
        own.exclusions.forEach(one -> found.put(one.code(), one));
        alike.stream()
                .flatMap(figures -> figures.exclusions.stream())
                .filter(one -> one.citation().bindsBelow())
                .forEach(one -> found.putIfAbsent(one.code(), one));
        return List.copyOf(found.values());
    }

    private static List<Category> categories(HardshipFigures own, List<HardshipFigures> alike) {
        return own.categories.stream()
                .map(category -> category.under(alike.stream()
                        .filter(figures -> !figures.equals(own))
                        .flatMap(figures -> figures.categories.stream())
                        .filter(upper -> upper.code().equals(category.code()))
                        .toList()))
                .toList();
    }

    private static <T> Ruled<T> strictest(
            List<HardshipFigures> packs,
            Function<HardshipFigures, @Nullable Ruled<T>> value,
            Comparator<T> stricterFirst) {
        return Optional.ofNullable(known(packs, value, stricterFirst))
                .orElseThrow(() -> new IllegalStateException("no policy pack in use rules all about hardship files"));
    }

    private static <T> @Nullable Ruled<T> known(
            List<HardshipFigures> packs,
            Function<HardshipFigures, @Nullable Ruled<T>> value,
            Comparator<T> stricterFirst) {
        List<@Nullable Ruled<T>> named = packs.stream().map(value).toList();
        return Levels.strictest(named, stricterFirst).orElse(null);
    }

    @Override
    public List<Looser> looserThan(PackSections above) {
        return above.of(HardshipFigures.class).map(this::looserThan).orElse(List.of());
    }

    private boolean alike(HardshipFigures above) {
        return generation != null
                && above.generation != null
                && generation.value().equals(above.generation.value());
    }

    private List<Looser> looserThan(HardshipFigures above) {
        return new LooserValues("HARDSHIP")
                .found(LooserCategories.of(categories, alike(above) ? above.categories : List.of()))
                .value("migrantMonths", migrantMonths, above.migrantMonths, Comparator.reverseOrder())
                .value("belowMeanIncome", belowMeanIncome, above.belowMeanIncome, Comparator.reverseOrder())
                .value("noticeDays", noticeDays, above.noticeDays, Comparator.reverseOrder())
                .value("reviewMonths", reviewMonths, above.reviewMonths, Comparator.naturalOrder())
                .value("spotCheckShare", spotCheckShare, above.spotCheckShare, Comparator.reverseOrder())
                .value("smallestCell", smallestCell, above.smallestCell, Comparator.reverseOrder())
                .value("misfortuneCosts", misfortuneCosts, above.misfortuneCosts, FEWER_KINDS)
                .value("guardianAge", guardianAge, above.guardianAge, Comparator.reverseOrder())
                .value("pairingYears", pairingYears, above.pairingYears, Comparator.naturalOrder())
                .value("keepYears", keepYears, above.keepYears, Comparator.reverseOrder())
                .value("approvals", approvals, above.approvals, MORE_LEVELS)
                .value("appealDays", appealDays, above.appealDays, Comparator.reverseOrder())
                .value("appealDecisionDays", appealDecisionDays, above.appealDecisionDays, Comparator.naturalOrder())
                .found();
    }
}
