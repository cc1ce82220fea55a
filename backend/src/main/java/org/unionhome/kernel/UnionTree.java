package org.unionhome.kernel;

import java.util.List;
import java.util.UUID;

/** The tree of unions as the kernel needs it; kept in memory by the organization feature. */
public interface UnionTree {
    /** From the root down to the union itself; empty when there is no such union. */
    List<UUID> lineOf(UUID union);

    /** Name shown to people; empty when there is no such union. */
    String nameOf(UUID union);
}
