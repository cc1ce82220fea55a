package org.unionhome.welfare.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.Sql;

/** A round of health checks as stored, with how many places it has and how many are taken. */
record HealthCheckRow(
        UUID id,
        UUID union,
        String name,
        String provider,
        boolean womenOnly,
        String source,
        String decision,
        LocalDate bookFrom,
        LocalDate bookTo,
        String status,
        int places,
        int taken,
        int version) {

    static final String ALL =
            """
            select h.id, h.union_id, h.name, h.provider, h.women_only, h.source, h.decision::text as decision,
                   lower(h.booking) as book_from, upper(h.booking) as book_to, h.status,
                   coalesce(s.places, 0) as places, coalesce(s.taken, 0) as taken, h.version
              from health_check h
              left join lateral (select sum(places)::integer as places, sum(taken)::integer as taken
                                   from health_check_slot where health_check_id = h.id) s on true
             where\s""";

    static HealthCheckRow read(ResultSet row) throws SQLException {
        return new HealthCheckRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("name"),
                row.getString("provider"),
                row.getBoolean("women_only"),
                row.getString("source"),
                row.getString("decision"),
                Objects.requireNonNull(Sql.date(row, "book_from")),
                Objects.requireNonNull(Sql.date(row, "book_to")),
                row.getString("status"),
                row.getInt("places"),
                row.getInt("taken"),
                row.getInt("version"));
    }

    boolean open() {
        return "OPEN".equals(status);
    }

    boolean booksOn(LocalDate day) {
        return open() && !day.isBefore(bookFrom) && day.isBefore(bookTo);
    }
}
