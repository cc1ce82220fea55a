package org.unionhome.organization.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a union file would do.
 *
 * @param parentId the union above when it exists already
 * @param parentCode its code when it comes with the same file
 * @param before what the row changes; absent when the union is new
 */
record UnionPlan(
        String code,
        String name,
        String kind,
        int level,
        @Nullable UUID parentId,
        @Nullable String parentCode,
        @Nullable String policyPack,
        @Nullable Before before) {

    /** What can be changed by a file, as it was. */
    record Before(String name, @Nullable String policyPack) {}
}
