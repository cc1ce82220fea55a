package org.unionhome.campaign.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be put on a roster.
 *
 * @param everybody every member of the unit
 * @param retained members in retained membership, too
 */
record RosterAddition(
        boolean everybody, boolean retained, List<UUID> members, @Nullable UUID segment, List<Outsider> outsiders) {

    List<String> statuses() {
        return retained ? List.of("ACTIVE", "RETAINED") : List.of("ACTIVE");
    }
}
