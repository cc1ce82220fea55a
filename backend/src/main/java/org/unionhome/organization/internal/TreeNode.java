package org.unionhome.organization.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A union as it stands in the running transaction, its row held.
 *
 * @param below how many living unions stand below it
 * @param deepest level of the deepest of them, itself included
 * @param since first day on which it is as it is; absent when it has always been so
 */
record TreeNode(
        UUID id,
        UUID root,
        @Nullable UUID parent,
        String name,
        String kind,
        int level,
        List<UUID> line,
        int below,
        int deepest,
        @Nullable LocalDate since,
        boolean dissolved) {}
