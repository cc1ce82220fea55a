package org.unionhome.sanatorium.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said of a tour. */
record FeedbackRow(UUID applicant, int score, @Nullable String words) {

    static final String WORDS = "sanatorium.feedback.words";

    /** Not shown with its values: they are those of a person. */
    @Override
    public String toString() {
        return "FeedbackRow";
    }
}
