package org.unionhome.organization.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind of union as somebody wants to add it for a root. */
record NewKind(
        UUID root,
        String code,
        String nameZh,
        String nameEn,
        int rank,
        boolean basic,
        @Nullable Integer committeeFrom,
        @Nullable String source,
        List<String> parents,
        List<String> children) {}
