package org.unionhome.reporting.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * What came of a plan item, as it is known. A round number with its word is no exact figure: it bounds one.
 *
 * @param count exact, or the round number that the word is about
 * @param source where the figure is from
 */
record PlanOutcome(Word word, int count, String unit, @Nullable String source, String by, Instant at) {

    /** How a figure is known: exactly, 近, 余, 约. */
    enum Word {
        EXACTLY,
        NEARLY,
        OVER,
        ABOUT
    }

    /** There were more than so many; absent when the figure is exact or nothing is certain. */
    @Nullable
    Integer above() {
        return word == Word.OVER ? count : null;
    }

    /** There were fewer than so many. */
    @Nullable
    Integer below() {
        return word == Word.NEARLY ? count : null;
    }

    static @Nullable PlanOutcome read(ResultSet row) throws SQLException {
        String word = row.getString("outcome_word");
        if (word == null) {
            return null;
        }
        Word known = Word.valueOf(word);
        return new PlanOutcome(
                known,
                row.getInt(known == Word.EXACTLY ? "outcome_exact" : "outcome_round"),
                row.getString("outcome_unit"),
                row.getString("outcome_source"),
                row.getString("outcome_by"),
                Objects.requireNonNull(Sql.instant(row, "outcome_at")));
    }
}
