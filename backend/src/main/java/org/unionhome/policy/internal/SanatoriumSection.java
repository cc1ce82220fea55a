package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a pack file says about sanatorium tours; a pack for one place names only what differs there. */
record SanatoriumSection(
        PackFile.@Nullable Value perDay,
        PackFile.@Nullable Value perYear,
        ElectionSection.@Nullable Count mostDays,
        ElectionSection.@Nullable Count supportedRegionDays,
        PackFile.@Nullable Value outsideShare,
        ElectionSection.@Nullable Count outsideEveryYears,
        List<Vector> vectors) {

    SanatoriumSection {
        vectors = Objects.requireNonNullElse(vectors, List.of());
    }

    /** A tour with the amounts and the findings that must come out. */
    record Vector(
            String name,
            int days,
            String cost,
            @Nullable String used,
            @Nullable LocalDate on,
            @Nullable Boolean supportedRegion,
            @Nullable Boolean outside,
            @Nullable Integer lastOutside,
            String paid,
            String own,
            List<String> findings) {}
}
