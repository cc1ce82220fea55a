package org.unionhome.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Work of the platform itself, each with just the row-level policy that names it. */
public enum SystemActor {
    TREE,
    JOBS,
    AUDIT,
    BOOTSTRAP,
    CALENDAR,
    POLICY,
    HOUSEKEEPING,
    SEARCH;

    public Actor actor() {
        String subject = "system:" + name().toLowerCase(Locale.ROOT);
        var identity = new Identity(true, subject, subject, null, null, Set.of());
        return new Actor(identity, null, null, List.of(), List.of(), Set.of(), null);
    }
}
