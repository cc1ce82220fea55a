package org.unionhome.policy.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pack file says about one kind of campaign. */
record CampaignSection(
        String kind,
        PackFile.@Nullable Value perTime,
        PackFile.@Nullable Value perYear,
        PackFile.@Nullable Value cash,
        PackFile.@Nullable Value goods,
        ElectionSection.@Nullable Names forms,
        ElectionSection.@Nullable Names festivals,
        ElectionSection.@Nullable Names sources,
        @Nullable List<Vector> vectors) {

    /** A question with the answer it must get. */
    record Vector(
            String name,
            @Nullable String festival,
            @Nullable String from,
            @Nullable String cash,
            @Nullable String goods,
            @Nullable String inYear,
            @Nullable Integer onSeveral,
            String verdict,
            List<String> findings) {}
}
