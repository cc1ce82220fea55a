package org.unionhome.membership.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two persons who are one, from the proposal on. */
record Merge(
        UUID id,
        UUID survivor,
        UUID absorbed,
        List<UUID> survivorLine,
        List<UUID> absorbedLine,
        String reason,
        Status status,
        String proposedBy,
        String proposedSubject,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String refusalReason,
        @Nullable Instant reversibleUntil,
        @Nullable String reversedBy,
        @Nullable Instant reversedAt,
        int moved,
        int stayed,
        int version) {

    /** Where it stands. */
    enum Status {
        PROPOSED,
        MERGED,
        REFUSED,
        REVERSED
    }

    UUID survivorUnion() {
        return survivorLine.get(survivorLine.size() - 1);
    }

    UUID absorbedUnion() {
        return absorbedLine.get(absorbedLine.size() - 1);
    }
}
