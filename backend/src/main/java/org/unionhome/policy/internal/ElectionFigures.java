package org.unionhome.policy.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.ElectionRules;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.ElectionRules.SizeBand;
import org.unionhome.policy.Share;
import org.unionhome.policy.Strictness.Looser;

/** The values about elections that one pack names; absent ones are left to the pack that holds everywhere. */
record ElectionFigures(
        @Nullable Ruled<List<String>> unionKinds,
        @Nullable Ruled<Integer> committeeFrom,
        @Nullable Ruled<Integer> womensCommitteeFrom,
        @Nullable Ruled<List<Integer>> termYears,
        @Nullable Ruled<List<SizeBand>> sizes,
        @Nullable Ruled<Share> surplus,
        @Nullable Ruled<Share> quorum,
        @Nullable Ruled<Share> majority,
        @Nullable Ruled<Share> removalMajority,
        @Nullable Ruled<Integer> byElectionMonths,
        @Nullable Ruled<List<Integer>> alarmDays)
        implements Figures {

    static ElectionFigures read(PackFile file, ElectionSection raw, int version) {
        var sources = new PackSources(file, version);
        return new ElectionFigures(
                sources.ruled(raw.unionKinds(), ElectionSection.Names::source, ElectionSection.Names::value),
                sources.ruled(raw.committeeFrom(), ElectionSection.Count::source, ElectionSection.Count::value),
                sources.ruled(raw.womensCommitteeFrom(), ElectionSection.Count::source, ElectionSection.Count::value),
                sources.ruled(raw.termYears(), ElectionSection.Counts::source, ElectionSection.Counts::value),
                sources.ruled(raw.sizes(), ElectionSection.Bands::source, ElectionFigures::bands),
                share(sources, raw.surplus()),
                share(sources, raw.quorum()),
                share(sources, raw.majority()),
                share(sources, raw.removalMajority()),
                sources.ruled(raw.byElectionMonths(), ElectionSection.Count::source, ElectionSection.Count::value),
                sources.ruled(raw.alarmDays(), ElectionSection.Counts::source, ElectionSection.Counts::value));
    }

    private static @Nullable Ruled<Share> share(PackSources sources, PackFile.@Nullable Value raw) {
        return sources.ruled(raw, PackFile.Value::source, value -> Share.parse(value.value()));
    }

    private static List<SizeBand> bands(ElectionSection.Bands raw) {
        return raw.value().stream()
                .map(band -> new SizeBand(band.members(), band.least(), band.most()))
                .toList();
    }

    /**
     * The first of the packs that names a value is the one that rules, but votes need no fewer than a document above says,
     * and a seat stands empty no longer; without any the value is missing.
     */
    static Optional<ElectionRules> together(List<ElectionFigures> nearestFirst) {
        if (nearestFirst.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ElectionRules(
                first(nearestFirst, ElectionFigures::unionKinds),
                first(nearestFirst, ElectionFigures::committeeFrom),
                first(nearestFirst, ElectionFigures::womensCommitteeFrom),
                first(nearestFirst, ElectionFigures::termYears),
                first(nearestFirst, ElectionFigures::sizes),
                strictest(nearestFirst, ElectionFigures::surplus, Comparator.reverseOrder()),
                strictest(nearestFirst, ElectionFigures::quorum, Comparator.reverseOrder()),
                strictest(nearestFirst, ElectionFigures::majority, Comparator.reverseOrder()),
                strictest(nearestFirst, ElectionFigures::removalMajority, Comparator.reverseOrder()),
                strictest(nearestFirst, ElectionFigures::byElectionMonths, Comparator.naturalOrder()),
                first(nearestFirst, ElectionFigures::alarmDays)));
    }

    private static <T> Ruled<T> strictest(
            List<ElectionFigures> packs,
            Function<ElectionFigures, @Nullable Ruled<T>> value,
            Comparator<T> stricterFirst) {
        List<@Nullable Ruled<T>> named = packs.stream().map(value).toList();
        return Levels.strictest(named, stricterFirst)
                .orElseThrow(() -> new IllegalStateException("no policy pack in use rules all about elections"));
    }

    @Override
    public List<Looser> looserThan(PackSections above) {
        return above.of(ElectionFigures.class).map(this::looserThan).orElse(List.of());
    }

    private List<Looser> looserThan(ElectionFigures above) {
        return new LooserValues("ELECTION")
                .value("surplus", surplus, above.surplus, Comparator.reverseOrder())
                .value("quorum", quorum, above.quorum, Comparator.reverseOrder())
                .value("majority", majority, above.majority, Comparator.reverseOrder())
                .value("removalMajority", removalMajority, above.removalMajority, Comparator.reverseOrder())
                .value("byElectionMonths", byElectionMonths, above.byElectionMonths, Comparator.naturalOrder())
                .found();
    }

    private static <T> Ruled<T> first(
            List<ElectionFigures> packs, Function<ElectionFigures, @Nullable Ruled<T>> value) {
        Stream<@Nullable Ruled<T>> named = packs.stream().map(value);
        return named.filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no policy pack in use rules all about elections"));
    }
}
