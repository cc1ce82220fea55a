package org.unionhome.welfare.internal;

import org.jspecify.annotations.Nullable;

/** Who fetched a gift for a member, why, and her strokes; of older receipts the last two are not known. */
record FestivalProxy(String name, String relation, @Nullable String reason, @Nullable String signature) {

    /** It is about two persons. */
    @Override
    public String toString() {
        return "FestivalProxy";
    }
}
