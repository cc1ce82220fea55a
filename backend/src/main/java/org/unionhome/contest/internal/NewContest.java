package org.unionhome.contest.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contest to be announced, with the rules that will stand. */
record NewContest(
        UUID union,
        String name,
        int year,
        LocalDate entriesUntil,
        boolean avoidOwnUnit,
        List<Item> items,
        @Nullable LocalDate heldOn,
        List<TitleRule> titles) {

    /**
     * An item and how it is scored.
     *
     * @param category trade whose overall score it belongs to; absent where all items together make one
     */
    record Item(String name, ScoringRule rule, @Nullable String category, int overallWeight) {}
}
