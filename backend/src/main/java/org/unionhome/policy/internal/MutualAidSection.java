package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a pack file says about schemes of mutual aid, with cases that each scheme has to answer. */
record MutualAidSection(List<Scheme> schemes, List<Case> cases) {

    record Scheme(
            String code,
            Map<String, String> name,
            String kind,
            String source,
            PackFile.@Nullable Value begins,
            ElectionSection.Count months,
            PackFile.@Nullable Value sharePrice,
            ElectionSection.Count mostShares,
            PackFile.@Nullable Value ownShare,
            @Nullable Who who,
            ElectionSection.@Nullable Count waitingDays,
            PackFile.@Nullable Value lastWaitingDayCovered,
            ElectionSection.@Nullable Count gapDays,
            @Nullable Participation participation,
            PackFile.Value refundInForce,
            @Nullable List<Benefit> benefits,
            ElectionSection.@Nullable Names documents) {}

    record Who(List<Entrants> value, String source) {}

    record Entrants(@Nullable String sex, int from, int to) {}

    record Participation(String value, String of, String source) {}

    record Benefit(
            String category,
            Map<String, String> name,
            @Nullable String lump,
            @Nullable String rate,
            @Nullable String most,
            String source) {}

    /** A question with its answer; what is absent is not asked. */
    record Case(
            String name,
            String scheme,
            @Nullable Illness illness,
            @Nullable OwnShare ownShare,
            @Nullable Listed listed,
            @Nullable Claim claim) {}

    record Illness(LocalDate enrolled, @Nullable LocalDate earlierUntil, LocalDate found, boolean covered) {}

    record OwnShare(String paid, int shares, boolean enough) {}

    record Listed(int enrolled, int onTheRoll, boolean enough) {}

    record Claim(String category, String personalCost, int shares, String granted) {}
}
