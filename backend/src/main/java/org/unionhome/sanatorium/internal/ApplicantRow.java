package org.unionhome.sanatorium.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * A person with her application as stored.
 *
 * @param union whose member she is
 * @param number of the application, which companions share
 * @param until when a hold or an offer runs out
 * @param ending what came of a hold or an offer that did not become a place
 * @param here whether she takes part by now
 */
record ApplicantRow(
        UUID id,
        UUID application,
        UUID tour,
        UUID program,
        UUID person,
        UUID union,
        boolean asked,
        String number,
        int size,
        int heads,
        @Nullable String code,
        String status,
        @Nullable Integer rank,
        @Nullable String decidedBy,
        @Nullable Instant until,
        @Nullable String ending,
        String priority,
        boolean confirmed,
        String name,
        @Nullable Integer lastYear,
        LocalDate seniorSince,
        boolean here,
        @Nullable String cause,
        @Nullable Money loss,
        @Nullable String lossBorneBy,
        boolean countsAsUsed,
        @Nullable Boolean attended,
        boolean settled,
        int applicationVersion,
        int version) {

    static final String ALL =
            """
            select p.id, p.application_id, p.tour_id, p.program_id, p.person_id, p.union_id, p.asked, a.number, a.size,
                   a.heads, a.code, a.status, a.rank, a.decided_by, a.until_at, a.ending, p.priority, p.confirmed, p.name, p.last_year, p.senior_since, p.here, p.cause,
                   p.loss, p.loss_borne_by, p.counts_as_used, p.attended, p.settled_on is not null as settled,
                   a.version as application_version, p.version
              from sanatorium_applicant p
              join sanatorium_application a on a.id = p.application_id
             where\s""";

    static ApplicantRow read(ResultSet row) throws SQLException {
        return new ApplicantRow(
                Sql.id(row, "id"),
                Sql.id(row, "application_id"),
                Sql.id(row, "tour_id"),
                Sql.id(row, "program_id"),
                Sql.id(row, "person_id"),
                Sql.id(row, "union_id"),
                row.getBoolean("asked"),
                row.getString("number"),
                row.getInt("size"),
                row.getInt("heads"),
                row.getString("code"),
                row.getString("status"),
                row.getObject("rank", Integer.class),
                row.getString("decided_by"),
                Sql.instant(row, "until_at"),
                row.getString("ending"),
                row.getString("priority"),
                row.getBoolean("confirmed"),
                row.getString("name"),
                row.getObject("last_year", Integer.class),
                Objects.requireNonNull(Sql.date(row, "senior_since")),
                row.getBoolean("here"),
                row.getString("cause"),
                money(row),
                row.getString("loss_borne_by"),
                row.getBoolean("counts_as_used"),
                row.getObject("attended", Boolean.class),
                row.getBoolean("settled"),
                row.getInt("application_version"),
                row.getInt("version"));
    }

    private static @Nullable Money money(ResultSet row) throws SQLException {
        var loss = row.getBigDecimal("loss");
        return loss == null ? null : new Money(loss);
    }

    /** Whether she has a place that is not hers for good yet. */
    boolean isTaking() {
        return status.equals("HELD") || status.equals("OFFERED");
    }

    /** Every class but the last comes first in the draw, once it was looked at. */
    int priorityClass() {
        return confirmed && !priority.equals("ORDINARY") ? 1 : 2;
    }

    Allotment.Person drawn() {
        return new Allotment.Person(priorityClass(), lastYear, seniorSince);
    }
}
