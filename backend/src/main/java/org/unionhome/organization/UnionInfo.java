package org.unionhome.organization;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A union as other features see it.
 *
 * @param line from the root down to the union itself
 */
public record UnionInfo(
        UUID id, UUID root, @Nullable UUID parent, String code, String name, String kind, List<UUID> line) {

    /** Depth in the tree; the root is 1. */
    public int level() {
        return line.size();
    }
}
