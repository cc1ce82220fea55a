package org.unionhome.club.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * A club as stored, and what the caller is in it.
 *
 * @param to first day on which it is no more; absent while no end is known
 * @param asking how many ask to join
 * @param led whether the caller is an officer of it today
 * @param mine the caller's live part in it
 */
record ClubRow(
        UUID id,
        UUID union,
        String name,
        String kind,
        @Nullable String purpose,
        @Nullable String meets,
        Admission admission,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String endReason,
        int members,
        int asking,
        boolean led,
        @Nullable ClubPart mine,
        int version,
        Instant updatedAt) {

    /** The caller and today are bound twice, the caller once more. */
    static final String ALL =
            """
            select c.id, c.union_id, c.name, c.kind, c.purpose, c.meets, c.admission, lower(c.period) as starts_on,
                   upper(c.period) as ends_on, c.end_reason, c.members, c.asking, c.version, c.updated_at,
                   exists (select 1 from club_officer o
                            where o.club_id = c.id and o.person_id = ?::uuid and o.period @> ?::date) as led,
            """
                    + ClubPart.COLUMNS
                    + """
              from club c
              left join club_membership b
                on b.club_id = c.id and b.person_id = ?::uuid and b.status in ('ASKED', 'MEMBER')
            """;

    /** How one joins. */
    enum Admission {
        OPEN,
        APPROVAL
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    static ClubRow read(ResultSet row) throws SQLException {
        return new ClubRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("purpose"),
                row.getString("meets"),
                Admission.valueOf(row.getString("admission")),
                row.getObject("starts_on", LocalDate.class),
                Sql.date(row, "ends_on"),
                row.getString("end_reason"),
                row.getInt("members"),
                row.getInt("asking"),
                row.getBoolean("led"),
                row.getObject("part_id") == null ? null : ClubPart.read(row),
                row.getInt("version"),
                row.getTimestamp("updated_at").toInstant());
    }
}
