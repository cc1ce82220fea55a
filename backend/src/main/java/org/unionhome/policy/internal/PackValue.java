package org.unionhome.policy.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.Citation;

/**
 * One value of a pack with the place where it stands.
 *
 * @param path where it stands in the file, such as {@code occasions.BIRTHDAY.ceiling}
 * @param text as it is written; empty for an amount that the document does not state
 * @param source name of the source within the pack
 * @param ruling what this product decided where the document is silent
 */
record PackValue(String path, Kind kind, String text, String source, Citation citation, @Nullable String ruling) {

    /** What can be written there. */
    enum Kind {
        /** The occasion or category itself, by its Chinese and its English name with a stroke between them. */
        OCCASION,
        /** A scheme of occasions, by its Chinese and its English name with a stroke between them. */
        SCHEME,
        MONEY,
        COUNT,
        COUNTS,
        SHARE,
        FLAG,
        FREQUENCY,
        /** STATED or UNSTATED. */
        FORM,
        WORDS,
        PERIOD,
        TEXT,
        /** What a household is held against: NET LT 2, a fact, or NOT with facts that must not be. */
        CONDITION,
        /** A table of its own, as JSON; or what a line of one is for. */
        STRUCTURE
    }

    boolean says(PackValue other) {
        return text.equals(other.text) && citation.equals(other.citation) && Objects.equals(ruling, other.ruling);
    }
}
