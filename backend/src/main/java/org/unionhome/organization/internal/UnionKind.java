package org.unionhome.organization.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of union as the data say it.
 *
 * @param words how files call it
 * @param committeeFrom number of members from which a committee of its own is a duty
 * @param source what that number rests on
 * @param children kinds that may stand directly below
 * @param own added for one root
 */
record UnionKind(
        String code,
        String nameZh,
        String nameEn,
        int rank,
        boolean basic,
        List<String> words,
        @Nullable Integer committeeFrom,
        @Nullable String source,
        List<String> children,
        boolean own) {}
