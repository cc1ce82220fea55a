package org.unionhome.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Somebody who can count the members of a subtree; membership does, as organization knows no persons. */
public interface Headcount {

    /** Active members of the union and everything below it, as far as row-level security shows them to the caller. */
    int activeMembers(UnionInfo union);

    /** The same at the end of an earlier day; the union is given as it stood then. */
    int activeMembersOn(UnionInfo union, LocalDate day);

    /** Active members of each union itself on a day, those below not counted; unions without any are left out. */
    Map<UUID, Integer> activeMembersDirectly(Collection<UUID> unions, LocalDate day);
}
