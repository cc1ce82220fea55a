package org.unionhome.kernel;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role held in a union and everything below it, or a part of somebody else's that she lent.
 *
 * @param role the office; of something lent, the lender's
 * @param until the day on which it no longer holds; absent when open-ended
 * @param lent absent for an office of one's own
 */
public record Grant(Role role, UUID union, @Nullable LocalDate until, @Nullable Lent lent) {

    public Grant(Role role, UUID union, @Nullable LocalDate until) {
        this(role, union, until, null);
    }

    public Set<Permission> permissions() {
        return lent == null ? role.permissions() : lent.permissions();
    }

    /** Membership opens no subtree; offices and what was lent from them do. */
    boolean opensSubtree() {
        return role != Role.MEMBER;
    }

    /** Whether it is an office of one's own. */
    public boolean isOwnOffice() {
        return role != Role.MEMBER && lent == null;
    }

    /**
     * From whom it was lent.
     *
     * @param giver her name, as shown to people
     * @param giverId the person herself
     * @param limit most yuan that one act may be about; absent when the lender set none
     */
    public record Lent(
            UUID delegation, UUID giverId, String giver, Set<Permission> permissions, @Nullable Money limit) {}
}
