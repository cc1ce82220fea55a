package org.unionhome.policy.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pack file says about committees and elections; a pack for one place names only what differs there. */
record ElectionSection(
        @Nullable Names unionKinds,
        @Nullable Count committeeFrom,
        @Nullable Count womensCommitteeFrom,
        @Nullable Counts termYears,
        @Nullable Bands sizes,
        PackFile.@Nullable Value surplus,
        PackFile.@Nullable Value quorum,
        PackFile.@Nullable Value majority,
        PackFile.@Nullable Value removalMajority,
        @Nullable Count byElectionMonths,
        @Nullable Counts alarmDays) {

    record Names(List<String> value, String source) {}

    record Count(int value, String source) {}

    record Counts(List<Integer> value, String source) {}

    record Bands(List<Band> value, String source) {}

    record Band(int members, int least, int most) {}
}
