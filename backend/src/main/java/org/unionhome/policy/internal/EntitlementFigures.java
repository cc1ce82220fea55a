package org.unionhome.policy.internal;

import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.EntitlementRules;
import org.unionhome.policy.Strictness.Looser;

/** What one pack says about who may go on a sanatorium tour. */
record EntitlementFigures(EntitlementRules named) implements Figures {

    static EntitlementFigures read(PackFile file, EntitlementSection raw, int version) {
        var sources = new PackSources(file, version);
        return new EntitlementFigures(new EntitlementRules(
                sources.ruled(raw.sources(), PackFile.Relatives::source, PackFile.Relatives::value),
                sources.count(raw.everyYears()),
                sources.count(raw.segments()),
                day(sources, raw.joinedFullUntil()),
                day(sources, raw.joinedHalfUntil()),
                sources.flag(raw.retiredKeep()),
                sources.flag(raw.carriesOver())));
    }

    private static @Nullable Ruled<MonthDay> day(PackSources sources, PackFile.@Nullable Value raw) {
        return sources.ruled(raw, PackFile.Value::source, value -> MonthDay.parse("--" + value.value()));
    }

    /**
     * Of each value the nearest, but no looser than a document above: only money that every level lets pay, more years
     * between two tours, fewer parts, an earlier day by which to have joined, and nothing kept that is not kept above.
     */
    static EntitlementRules together(List<EntitlementFigures> nearestFirst) {
        return new EntitlementRules(
                Levels.common(said(nearestFirst, EntitlementRules::sources)).orElse(null),
                strictest(nearestFirst, EntitlementRules::everyYears, Comparator.reverseOrder()),
                strictest(nearestFirst, EntitlementRules::segments, Comparator.naturalOrder()),
                strictest(nearestFirst, EntitlementRules::joinedFullUntil, Comparator.naturalOrder()),
                strictest(nearestFirst, EntitlementRules::joinedHalfUntil, Comparator.naturalOrder()),
                strictest(nearestFirst, EntitlementRules::retiredKeep, Comparator.naturalOrder()),
                strictest(nearestFirst, EntitlementRules::carriesOver, Comparator.naturalOrder()));
    }

    private static <T> @Nullable Ruled<T> strictest(
            List<EntitlementFigures> packs,
            Function<EntitlementRules, @Nullable Ruled<T>> value,
            Comparator<T> stricterFirst) {
        return Levels.strictest(said(packs, value), stricterFirst).orElse(null);
    }

    private static <T> List<@Nullable Ruled<T>> said(
            List<EntitlementFigures> packs, Function<EntitlementRules, @Nullable Ruled<T>> value) {
        return packs.stream().map(pack -> value.apply(pack.named())).toList();
    }

    @Override
    public List<Looser> looserThan(PackSections above) {
        return above.of(EntitlementFigures.class)
                .map(EntitlementFigures::named)
                .map(this::looserThan)
                .orElse(List.of());
    }

    private List<Looser> looserThan(EntitlementRules above) {
        return new LooserValues("ENTITLEMENT")
                .list("sources", named.sources(), above.sources())
                .value("everyYears", named.everyYears(), above.everyYears(), Comparator.reverseOrder())
                .value("segments", named.segments(), above.segments(), Comparator.naturalOrder())
                .value("joinedFullUntil", named.joinedFullUntil(), above.joinedFullUntil(), Comparator.naturalOrder())
                .value("joinedHalfUntil", named.joinedHalfUntil(), above.joinedHalfUntil(), Comparator.naturalOrder())
                .value("retiredKeep", named.retiredKeep(), above.retiredKeep(), Comparator.naturalOrder())
                .value("carriesOver", named.carriesOver(), above.carriesOver(), Comparator.naturalOrder())
                .found();
    }
}
