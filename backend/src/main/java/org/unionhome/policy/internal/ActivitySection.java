package org.unionhome.policy.internal;

import org.jspecify.annotations.Nullable;

/** What a pack file says about prizes and outfits of activities and trainings. */
record ActivitySection(
        PackFile.@Nullable Value awardShare,
        PackFile.@Nullable Value traineeAwardShare,
        PackFile.@Nullable Value traineeAward,
        PackFile.@Nullable Value clothing) {}
