package org.unionhome.club.internal;

import org.jspecify.annotations.Nullable;

/**
 * What a club is.
 *
 * @param kind word of the contract's ClubKind
 * @param meets when and where it usually meets
 */
record ClubContent(
        String name, String kind, @Nullable String purpose, @Nullable String meets, ClubRow.Admission admission) {}
