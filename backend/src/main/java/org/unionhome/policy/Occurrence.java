package org.unionhome.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What tells one event from another of the same kind. Carries no name: only its blind index.
 *
 * @param relation word of the contract, such as MOTHER
 * @param relativeIndex hexadecimal blind index of the relative's name
 * @param illness a category of the contract or a keyed hash; never somebody's words about her health
 */
public record Occurrence(
        LocalDate on, @Nullable String relation, @Nullable String relativeIndex, @Nullable String illness) {

    /** An event that is no illness, or one of which nothing more is told. */
    public Occurrence(LocalDate on, @Nullable String relation, @Nullable String relativeIndex) {
        this(on, relation, relativeIndex, null);
    }
}
