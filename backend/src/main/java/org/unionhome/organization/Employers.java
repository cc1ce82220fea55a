package org.unionhome.organization;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Employers as other features count by them: an employer is no union, and several unions may belong to one. */
public interface Employers {

    /** The employer of each union: its own, or that of the nearest union above; unions without any are left out. */
    Map<UUID, UUID> ofUnions(Collection<UUID> unions);

    /** Names of employers, as far as row-level security shows them. */
    Map<UUID, String> names(Collection<UUID> employers);
}
