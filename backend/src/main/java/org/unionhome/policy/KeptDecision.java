package org.unionhome.policy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision as a feature keeps it.
 *
 * @param label number under which people know it; no name
 * @param union whose rules were asked
 * @param on the day whose rules decided
 * @param open not done yet, so that a change of the rules would decide about it
 * @param decision with every pack that was asked
 */
public record KeptDecision(
        UUID id, String label, UUID union, LocalDate on, boolean open, Decision decision, Question question) {

    /** What was asked; the feature knows how to put it to rules, whichever they are. */
    @FunctionalInterface
    public interface Question {
        Decision putTo(RuleStack rules);
    }
}
