package org.unionhome.policy.internal;

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

    /** The first of the packs that names a value is the one that rules; without any the value is missing. */
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
                first(nearestFirst, ElectionFigures::surplus),
                first(nearestFirst, ElectionFigures::quorum),
                first(nearestFirst, ElectionFigures::majority),
                first(nearestFirst, ElectionFigures::removalMajority),
                first(nearestFirst, ElectionFigures::byElectionMonths),
                first(nearestFirst, ElectionFigures::alarmDays)));
    }

    private static <T> Ruled<T> first(
            List<ElectionFigures> packs, Function<ElectionFigures, @Nullable Ruled<T>> value) {
        Stream<@Nullable Ruled<T>> named = packs.stream().map(value);
        return named.filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no policy pack in use rules all about elections"));
    }
}
