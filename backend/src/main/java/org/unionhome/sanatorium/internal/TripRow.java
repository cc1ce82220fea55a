package org.unionhome.sanatorium.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * One segment of a tour as stored.
 *
 * @param union whose uptake it counts for
 * @param version of the completion, which all segments share
 */
record TripRow(
        UUID id,
        UUID completion,
        int segment,
        UUID person,
        UUID union,
        @Nullable UUID program,
        LocalDate beganOn,
        int days,
        String division,
        String destination,
        boolean outside,
        boolean supportedRegion,
        String form,
        boolean selfArranged,
        Money cost,
        Money paid,
        Money own,
        String decision,
        boolean reversed,
        int version) {

    static final String ALL =
            """
            select t.id, t.completion_id, t.segment, c.person_id, c.union_id, c.program_id, t.began_on, t.days, t.division,
                   t.destination, t.outside, t.supported_region, t.form, t.self_arranged, t.cost, t.paid, t.own,
                   t.decision::text as decision, c.reversed_on is not null as reversed, c.version
              from sanatorium_trip t
              join sanatorium_completion c on c.id = t.completion_id
             where\s""";

    static TripRow read(ResultSet row) throws SQLException {
        return new TripRow(
                Sql.id(row, "id"),
                Sql.id(row, "completion_id"),
                row.getInt("segment"),
                Sql.id(row, "person_id"),
                Sql.id(row, "union_id"),
                row.getObject("program_id", UUID.class),
                Objects.requireNonNull(Sql.date(row, "began_on")),
                row.getInt("days"),
                row.getString("division"),
                row.getString("destination"),
                row.getBoolean("outside"),
                row.getBoolean("supported_region"),
                row.getString("form"),
                row.getBoolean("self_arranged"),
                new Money(row.getBigDecimal("cost")),
                new Money(row.getBigDecimal("paid")),
                new Money(row.getBigDecimal("own")),
                row.getString("decision"),
                row.getBoolean("reversed"),
                row.getInt("version"));
    }
}
