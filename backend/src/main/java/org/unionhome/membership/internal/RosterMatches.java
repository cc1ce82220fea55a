package org.unionhome.membership.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Members whom some rows may be about, and keys that belong to members out of the officer's sight. */
final class RosterMatches {

    private final Map<String, RosterEntry> byIdIndex = new HashMap<>();
    private final Map<String, RosterEntry> byMemberNo = new HashMap<>();
    private final Map<UUID, RosterEntry> byPerson = new HashMap<>();
    private final Map<String, UUID> former;
    private final Set<String> taken;

    /**
     * @param former persons by identity numbers that they no longer have
     * @param taken identity index or member number of anybody in the root, seen or not
     */
    RosterMatches(List<RosterEntry> entries, Map<String, UUID> former, Set<String> taken) {
        for (RosterEntry entry : entries) {
            Optional.ofNullable(entry.content().idIndex()).ifPresent(index -> byIdIndex.put(index, entry));
            byMemberNo.put(entry.memberNo(), entry);
            byPerson.put(entry.person(), entry);
        }
        this.former = former;
        this.taken = taken;
    }

    Optional<RosterEntry> byIdIndex(@Nullable String index) {
        return Optional.ofNullable(index).map(byIdIndex::get);
    }

    Optional<RosterEntry> byFormerIdIndex(@Nullable String index) {
        return Optional.ofNullable(index).map(former::get).map(byPerson::get);
    }

    Optional<RosterEntry> byMemberNo(@Nullable String number) {
        return Optional.ofNullable(number).map(byMemberNo::get);
    }

    boolean idTaken(@Nullable String index) {
        return index != null && taken.contains("id|" + index);
    }

    boolean numberTaken(@Nullable String number) {
        return number != null && taken.contains("no|" + number);
    }
}
