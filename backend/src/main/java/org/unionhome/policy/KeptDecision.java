package org.unionhome.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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

    private static final String UNREADABLE = "UNREADABLE";

    /** Whether it can no longer be read, so that nobody can say what was decided. */
    public boolean isUnreadable() {
        return decision.occasion().equals(UNREADABLE);
    }

    /**
     * Reads a row of which {@code id} and {@code union_id} are known. One that can no longer be read is no reason to leave
     * the others unread: it is told as one that answers otherwise, whatever it is asked.
     */
    public static KeptDecision read(ResultSet row, Reading reading) throws SQLException {
        try {
            return reading.of(row);
        } catch (RuntimeException altered) {
            var finding = new Finding("DECISION_UNREADABLE", Verdict.BLOCK, List.of(), null, null);
            return new KeptDecision(
                    row.getObject("id", UUID.class),
                    "",
                    row.getObject("union_id", UUID.class),
                    LocalDate.EPOCH,
                    false,
                    Decision.of(null, UNREADABLE, List.of(finding)),
                    rules -> new Decision(Verdict.BLOCK, null, UNREADABLE, List.of(), List.of()));
        }
    }

    /** How a feature reads its own rows. */
    @FunctionalInterface
    public interface Reading {
        KeptDecision of(ResultSet row) throws SQLException;
    }

    /** What was asked; the feature knows how to put it to rules, whichever they are. */
    @FunctionalInterface
    public interface Question {
        Decision putTo(RuleStack rules);
    }
}
