package org.unionhome.organization;

import java.time.LocalDate;

/** Somebody who can count the members of a subtree; membership does, as organization knows no persons. */
public interface Headcount {

    /** Active members of the union and everything below it, as far as row-level security shows them to the caller. */
    int activeMembers(UnionInfo union);

    /** The same at the end of an earlier day; the union is given as it stood then. */
    int activeMembersOn(UnionInfo union, LocalDate day);
}
