package org.unionhome.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What tells one event from another of the same kind. Carries no name: only its blind index.
 *
 * @param relation word of the contract, such as MOTHER
 * @param relativeIndex hexadecimal blind index of the relative's name
 */
public record Occurrence(LocalDate on, @Nullable String relation, @Nullable String relativeIndex) {}
