package org.unionhome.policy.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.RosterRules;
import org.unionhome.policy.Share;

/** The values about rosters that one pack names; absent ones are left to the pack that holds everywhere. */
record RosterFigures(@Nullable Ruled<Share> leavingShare, @Nullable Ruled<Integer> leavingFrom) implements Figures {

    static RosterFigures read(PackFile file, RosterSection raw, int version) {
        var sources = new PackSources(file, version);
        return new RosterFigures(
                sources.ruled(raw.leavingShare(), PackFile.Value::source, value -> Share.parse(value.value())),
                sources.ruled(raw.leavingFrom(), ElectionSection.Count::source, ElectionSection.Count::value));
    }

    /** The first of the packs that names a value is the one that rules. */
    static RosterRules together(List<RosterFigures> nearestFirst) {
        return new RosterRules(
                first(nearestFirst, RosterFigures::leavingShare), first(nearestFirst, RosterFigures::leavingFrom));
    }

    private static <T> Ruled<T> first(List<RosterFigures> packs, Function<RosterFigures, @Nullable Ruled<T>> value) {
        Stream<@Nullable Ruled<T>> named = packs.stream().map(value);
        return named.filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no policy pack in use rules all about rosters"));
    }
}
