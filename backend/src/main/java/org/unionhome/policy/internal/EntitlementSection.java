package org.unionhome.policy.internal;

import org.jspecify.annotations.Nullable;

/**
 * What a pack file says about who may go on a sanatorium tour; days of the year are written like 08-31. A pack names only
 * what it rules.
 */
record EntitlementSection(
        PackFile.@Nullable Relatives sources,
        ElectionSection.@Nullable Count everyYears,
        ElectionSection.@Nullable Count segments,
        PackFile.@Nullable Value joinedFullUntil,
        PackFile.@Nullable Value joinedHalfUntil,
        PackFile.@Nullable Value retiredKeep,
        PackFile.@Nullable Value carriesOver) {}
