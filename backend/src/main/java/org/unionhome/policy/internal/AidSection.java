package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pack file says about aid grants. */
record AidSection(
        List<Amount> amounts,
        @Nullable List<Several> several,
        @Nullable List<Exclusion> exclusions,
        @Nullable List<Once> once,
        @Nullable List<Window> windows,
        PackFile.@Nullable Value warmthCounts,
        @Nullable List<Vector> vectors) {

    record Amount(
            String category,
            List<String> kinds,
            @Nullable String stage,
            @Nullable Integer standards,
            @Nullable String share,
            @Nullable String most,
            @Nullable String fixed,
            @Nullable Boolean perPupil,
            @Nullable List<Level> levels,
            String source) {}

    record Level(String above, String approver, String source) {}

    /** @param comparison {@code LT} or {@code LE}, with how many living standards */
    record Several(
            String category, String effect, @Nullable Integer factor, @Nullable String comparison, String source) {}

    record Exclusion(String code, String source) {}

    record Once(List<String> kinds, String source) {}

    /** @param closes month and day, as in {@code 08-31} */
    record Window(List<String> kinds, String closes, String source) {}

    /**
     * A question with the answer it must get: the most that may be granted, or whether it may still be asked for on a day.
     */
    record Vector(
            String name,
            @Nullable String category,
            String kind,
            @Nullable String stage,
            @Nullable String standard,
            @Nullable String cost,
            @Nullable String most,
            @Nullable String approver,
            @Nullable LocalDate on,
            @Nullable Boolean open) {}
}
