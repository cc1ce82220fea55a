package org.unionhome.club.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/** Somebody's office in a club. @param to first day on which she holds it no longer */
record ClubOfficerRow(
        UUID id, UUID club, UUID person, String name, String post, LocalDate from, @Nullable LocalDate to) {

    static final String ALL =
            """
            select o.id, o.club_id, o.person_id, o.name, o.post, lower(o.period) as starts_on, upper(o.period) as ends_on
              from club_officer o
            """;

    static ClubOfficerRow read(ResultSet row) throws SQLException {
        return new ClubOfficerRow(
                Sql.id(row, "id"),
                Sql.id(row, "club_id"),
                Sql.id(row, "person_id"),
                row.getString("name"),
                row.getString("post"),
                row.getObject("starts_on", LocalDate.class),
                Sql.date(row, "ends_on"));
    }
}
