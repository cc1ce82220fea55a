package org.unionhome.membership.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Role;

/**
 * Authority lent.
 *
 * @param role the office it comes from
 * @param to first day on which it no longer holds
 */
record Delegation(
        UUID id,
        UUID giver,
        String giverName,
        UUID taker,
        String takerName,
        Role role,
        UUID union,
        List<String> permissions,
        @Nullable Money amountLimit,
        LocalDate from,
        LocalDate to,
        String reason,
        boolean officeHolds,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        int version) {

    enum State {
        TO_COME,
        ACTIVE,
        ENDED,
        LAPSED,
        TAKEN_BACK
    }

    State on(LocalDate day) {
        if (revokedAt != null) {
            return State.TAKEN_BACK;
        }
        if (!day.isBefore(to)) {
            return State.ENDED;
        }
        if (!officeHolds) {
            return State.LAPSED;
        }
        return day.isBefore(from) ? State.TO_COME : State.ACTIVE;
    }

    /** Whether there is anything left to end. */
    boolean isOpen(LocalDate day) {
        return revokedAt == null && day.isBefore(to);
    }
}
