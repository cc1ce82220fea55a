package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a pack file says about hardship files. */
record HardshipSection(
        PackFile.@Nullable Value generation,
        @Nullable List<Category> categories,
        @Nullable List<Exclusion> exclusions,
        ElectionSection.@Nullable Count migrantMonths,
        PackFile.@Nullable Value belowMeanIncome,
        ElectionSection.@Nullable Count noticeDays,
        ElectionSection.@Nullable Count reviewMonths,
        PackFile.@Nullable Value spotCheckShare,
        ElectionSection.@Nullable Count keepYears,
        ElectionSection.@Nullable Counts approvals,
        ElectionSection.@Nullable Count appealDays,
        ElectionSection.@Nullable Count appealDecisionDays,
        ElectionSection.@Nullable Count smallestCell,
        ElectionSection.@Nullable Names misfortuneCosts,
        ElectionSection.@Nullable Count guardianAge,
        ElectionSection.@Nullable Count pairingYears,
        @Nullable List<Standard> standards,
        @Nullable List<Vector> vectors) {

    record Category(
            String code,
            Map<String, String> name,
            @Nullable List<Condition> all,
            @Nullable List<Condition> any,
            @Nullable List<String> unless,
            String source) {}

    record Condition(String measure, @Nullable String comparison, @Nullable String factor, @Nullable String fact) {}

    record Exclusion(String code, Map<String, String> name, String source) {}

    record Standard(String division, String name, String perMonth, LocalDate from, String source) {}

    /** A household with the categories that its means must lie within. */
    record Vector(
            String name,
            String income,
            String rigid,
            @Nullable String costs,
            int persons,
            String standard,
            @Nullable List<String> facts,
            List<String> meets) {}
}
