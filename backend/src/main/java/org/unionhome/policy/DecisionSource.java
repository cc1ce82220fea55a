package org.unionhome.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Implemented by a feature that keeps decisions with what they were about. So each of them can be asked again, and a
 * change of the rules can be held against what is still open.
 */
public interface DecisionSource {

    /** What the decisions are about, such as {@code condolence-visit}. */
    String record();

    /** One that the caller may read. */
    Optional<KeptDecision> find(UUID id);

    /** The latest about events on or after a day in a union and below, as far as the caller may read them. */
    List<KeptDecision> since(UUID union, LocalDate day, int most);
}
