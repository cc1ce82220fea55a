package org.unionhome.policy;

import org.jspecify.annotations.Nullable;

/** Where a rule stands: the document, the clause in it, and how well that is verified. */
public record Citation(String documentNumber, @Nullable String title, String clause, Confidence confidence) {

    /** A rule that is known from a report only warns and refuses nothing. */
    public boolean refuses() {
        return confidence != Confidence.SECONDARY;
    }

    /** What a document really says binds the packs below it; a ruling of this product gives way to their documents. */
    public boolean bindsBelow() {
        return confidence != Confidence.DESIGN;
    }

    /** How well a source is verified. */
    public enum Confidence {
        /** Statute or regulation, read in full. */
        STATUTE,
        /** The institution's own document. */
        PUBLISHED,
        /** Reported by somebody else. */
        SECONDARY,
        /** The document is silent; a ruling of this product. */
        DESIGN
    }
}
