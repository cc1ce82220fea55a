package org.unionhome.funds.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * By when a union wants the statements of those directly below it.
 *
 * @param asked how many are directly below it; none as seen from one of them
 * @param late handed in after the day or still missing then
 * @param state of the union it is seen from, where the one above asks
 */
record DeadlineRow(
        UUID id,
        UUID union,
        Statement.Period period,
        LocalDate dueOn,
        int asked,
        int handedIn,
        int late,
        @Nullable State state,
        String setBy,
        Instant setAt,
        int version) {

    /** Whether a statement was handed in. */
    enum State {
        IN_TIME,
        LATE,
        WAITING,
        OVERDUE
    }

    /** What a union handed in. */
    record Submission(
            UUID union,
            String code,
            State state,
            @Nullable UUID report,
            @Nullable Integer revision,
            @Nullable Instant handedInAt) {

        static Submission read(ResultSet row) throws SQLException {
            return new Submission(
                    Sql.id(row, "union_id"),
                    row.getString("code"),
                    State.valueOf(row.getString("state")),
                    row.getObject("report_id", UUID.class),
                    row.getObject("revision", Integer.class),
                    Sql.instant(row, "handed_in_at"));
        }
    }

    static DeadlineRow read(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new DeadlineRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                ReportRow.period(row),
                row.getObject("due_on", LocalDate.class),
                row.getInt("asked"),
                row.getInt("handed_in"),
                row.getInt("late"),
                state == null ? null : State.valueOf(state),
                row.getString("set_by_name"),
                Objects.requireNonNull(Sql.instant(row, "set_at")),
                row.getInt("version"));
    }
}
