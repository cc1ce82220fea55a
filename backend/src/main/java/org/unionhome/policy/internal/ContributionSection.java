package org.unionhome.policy.internal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a pack file says about contributions of employers; a pack for one place names only what differs there. */
record ContributionSection(
        PackFile.@Nullable Value payrollRate,
        PackFile.@Nullable Relatives components,
        PackFile.@Nullable Relatives excluded,
        ElectionSection.@Nullable Count dueDay,
        ElectionSection.@Nullable Count remitDay,
        ElectionSection.@Nullable Counts shares,
        PackFile.@Nullable Value basicFloor,
        List<Vector> vectors) {

    ContributionSection {
        vectors = Objects.requireNonNullElse(vectors, List.of());
    }

    /** An amount, from the wages or as it is, with the parts that must come out. */
    record Vector(String name, @Nullable String wages, String amount, @Nullable List<String> parts) {}
}
