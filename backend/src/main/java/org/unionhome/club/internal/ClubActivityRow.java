package org.unionhome.club.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * An entry of a club's log.
 *
 * @param event the activity of the union at which it was
 * @param attended how many of its members came
 * @param voidReason why it counts no longer
 */
record ClubActivityRow(
        UUID id,
        UUID club,
        @Nullable UUID event,
        LocalDate heldOn,
        String title,
        int attended,
        int guests,
        @Nullable String note,
        String recordedBy,
        @Nullable String voidReason) {

    static final String ALL =
            """
            select a.id, a.club_id, a.event_id, a.held_on, a.title, a.attended, a.guests, a.note, a.recorded_by_name,
                   a.void_reason
              from club_activity a
            """;

    static ClubActivityRow read(ResultSet row) throws SQLException {
        return new ClubActivityRow(
                Sql.id(row, "id"),
                Sql.id(row, "club_id"),
                row.getObject("event_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("title"),
                row.getInt("attended"),
                row.getInt("guests"),
                row.getString("note"),
                row.getString("recorded_by_name"),
                row.getString("void_reason"));
    }
}
