package org.unionhome.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Unions as they stood on an earlier day. Scope is the caller's own matter. */
public interface UnionsOnADay {

    /** The union and everything that stood below it at the end of the day, parents before children; nothing if it was not. */
    List<UnionInfo> subtree(UUID top, LocalDate day);
}
