package org.unionhome.dues.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * An assessment of a month for a union and everything below.
 *
 * @param again the month stood already and is compared with itself
 * @param counts absent until it was tried
 * @param lockerHands whose hands locked it last, also after it was opened
 * @param opened absent while it is locked
 */
record Assessment(
        UUID id,
        UUID union,
        YearMonth month,
        String status,
        boolean again,
        @Nullable Counts counts,
        @Nullable UUID job,
        @Nullable String failure,
        String asker,
        Instant askedAt,
        @Nullable String committer,
        @Nullable Instant committedAt,
        @Nullable String locker,
        @Nullable Instant lockedAt,
        List<String> lockerHands,
        @Nullable Opened opened,
        int version) {

    /** By whom, when and why a locked month was opened again. */
    record Opened(String by, Instant at, String reason) {

        private static @Nullable Opened read(ResultSet row) throws SQLException {
            Instant at = Sql.instant(row, "opened_at");
            return at == null ? null : new Opened(row.getString("opener_name"), at, row.getString("open_reason"));
        }
    }

    static final String ALL = "select a.* from dues_assessment a";

    static Assessment read(ResultSet row) throws SQLException {
        return new Assessment(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                YearMonth.from(row.getDate("month").toLocalDate()),
                row.getString("status"),
                row.getBoolean("again"),
                row.getObject("members") == null ? null : Counts.read(row),
                row.getObject("job_id", UUID.class),
                row.getString("failure"),
                row.getString("asker_name"),
                Objects.requireNonNull(Sql.instant(row, "asked_at")),
                row.getString("committer_name"),
                Sql.instant(row, "committed_at"),
                row.getString("locker_name"),
                Sql.instant(row, "locked_at"),
                List.of((String[]) row.getArray("locker_hands").getArray()),
                Opened.read(row),
                row.getInt("version"));
    }

    boolean is(String wanted) {
        return status.equals(wanted);
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    /** What was tried. */
    Counts tried() {
        return Objects.requireNonNull(counts, "an assessment that is ready was tried");
    }
}
