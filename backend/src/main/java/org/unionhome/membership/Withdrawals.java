package org.unionhome.membership;

import java.time.LocalDate;
import java.util.UUID;

/** Memberships that end without the member's own word, by what a committee decided in another feature. */
public interface Withdrawals {

    /**
     * Ends the membership on the day as a withdrawal. The caller's right to decide about memberships is checked where she
     * stands; offices end with it.
     *
     * @throws org.unionhome.kernel.Problem NOT_FOUND, SELF_DECISION, STANDING_NOT_POSSIBLE, INVALID_INPUT at {@code /on}
     */
    void treatAsWithdrawn(UUID person, LocalDate on, String reason);
}
