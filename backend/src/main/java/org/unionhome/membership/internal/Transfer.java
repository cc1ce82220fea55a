package org.unionhome.membership.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A membership that is to move from one union to another on a day, and who has agreed so far. */
record Transfer(
        UUID id,
        UUID person,
        String personName,
        String memberNo,
        UUID from,
        UUID to,
        LocalDate effectiveOn,
        String reason,
        Side askedBy,
        Agreement fromAgreement,
        Agreement toAgreement,
        String status,
        @Nullable String refusedBy,
        @Nullable String refusalReason,
        int version) {

    boolean open() {
        return status.equals("OPEN");
    }

    /** Who asked for it. */
    enum Side {
        FROM,
        TO,
        MEMBER
    }

    /** Absent values: this side has not agreed yet. */
    record Agreement(@Nullable String by, @Nullable Instant at) {
        boolean given() {
            return at != null;
        }
    }
}
