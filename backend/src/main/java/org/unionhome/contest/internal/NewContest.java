package org.unionhome.contest.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A contest to be announced, with the rules that will stand. */
record NewContest(UUID union, String name, int year, LocalDate entriesUntil, boolean avoidOwnUnit, List<Item> items) {

    /** An item and how it is scored. */
    record Item(String name, ScoringRule rule) {}
}
