package org.unionhome.kernel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tree of unions as the kernel needs it; kept in memory by the organization feature. */
public interface UnionTree {
    /** From the root down to the union itself; empty when there is no such union. */
    List<UUID> lineOf(UUID union);

    /** The same as the union stood on an earlier day; empty when there was no such union. */
    List<UUID> lineOn(UUID union, LocalDate day);

    /** The names that unions had on an earlier day. */
    Map<UUID, String> namesOn(Collection<UUID> unions, LocalDate day);

    /** Name shown to people; empty when there is no such union. */
    String nameOf(UUID union);
}
