package org.unionhome.organization.internal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a union file would do. Files once named a policy pack, too; plans of that time are kept and still say so.
 *
 * @param parentId the union above when it exists already
 * @param parentCode its code when it comes with the same file
 * @param before what the row changes; absent when the union is new
 */
@JsonIgnoreProperties("policyPack")
record UnionPlan(
        String code,
        String name,
        String kind,
        int level,
        @Nullable UUID parentId,
        @Nullable String parentCode,
        @Nullable Before before) {

    /** What can be changed by a file, as it was. */
    @JsonIgnoreProperties("policyPack")
    record Before(String name) {}
}
