package org.unionhome.funds.internal;

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
 * A statement as it was issued.
 *
 * @param reason why it was issued again; absent of the first of its period
 * @param unions how many had entries in the period, {@code closed} how many of them had closed its last month
 */
record ReportRow(
        UUID id,
        UUID union,
        Statement.Period period,
        int revision,
        @Nullable String reason,
        @Nullable String remark,
        int unions,
        int closed,
        String issuerName,
        Instant issuedAt) {

    static final String ALL = "select r.* from statement_report r";

    static ReportRow read(ResultSet row) throws SQLException {
        return new ReportRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                period(row),
                row.getInt("revision"),
                row.getString("reason"),
                row.getString("remark"),
                row.getInt("unions"),
                row.getInt("closed"),
                row.getString("issuer_name"),
                Objects.requireNonNull(Sql.instant(row, "issued_at")));
    }

    static Statement.Period period(ResultSet row) throws SQLException {
        return new Statement.Period(
                row.getObject("from_day", LocalDate.class), row.getObject("before_day", LocalDate.class));
    }

    /** @param difference by how much its total would be more today */
    record Line(Statement.Line issued, Money difference) {}
}
