package org.unionhome.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Work of the platform itself, each with just the row-level policy that names it. */
public enum SystemActor {
    TREE,
    JOBS,
    AUDIT,
    BOOTSTRAP,
    CALENDAR,
    POLICY,
    HOUSEKEEPING,
    SEARCH,
    AUDIENCE,
    ALARMS;

    public Actor actor() {
        return new Actor(identity(), null, null, List.of(), List.of(), Set.of(), null);
    }

    /** Sees, besides what its own policies show, the rows of the unions and everything below them. */
    public Actor within(Set<UUID> unions) {
        return within(unions, Role.GROUP_LEADER);
    }

    /** The same, and may read there what the office may. */
    public Actor within(Set<UUID> unions, Role as) {
        List<Grant> grants =
                unions.stream().map(union -> new Grant(as, union, null)).toList();
        return new Actor(identity(), null, null, List.of(), grants, Set.of(), null);
    }

    private Identity identity() {
        String subject = "system:" + name().toLowerCase(Locale.ROOT);
        return new Identity(true, subject, subject, null, null, Set.of());
    }
}
