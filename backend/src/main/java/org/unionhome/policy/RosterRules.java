package org.unionhome.policy;

import org.unionhome.policy.ElectionRules.Ruled;

/**
 * What is ruled about rosters in a union on a day.
 *
 * @param leavingShare more than this part of the members leaving by one roster wants a second look
 * @param leavingFrom fewer than so many never do
 */
public record RosterRules(Ruled<Share> leavingShare, Ruled<Integer> leavingFrom) {

    /** How many of so many members may leave without a second look. */
    public int mostLeaving(int members) {
        int within = leavingShare.value().moreThan(members) - 1;
        return Math.max(within, leavingFrom.value() - 1);
    }
}
