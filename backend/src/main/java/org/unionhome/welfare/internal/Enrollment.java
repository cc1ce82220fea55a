package org.unionhome.welfare.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** One person in one round, as stored. */
record Enrollment(
        UUID id,
        UUID round,
        UUID person,
        UUID union,
        int shares,
        Money price,
        Money ownShare,
        LocalDate coveredFrom,
        String status,
        String origin,
        Instant enrolledAt,
        @Nullable String refundReason,
        @Nullable LocalDate refundedOn,
        int version) {

    static final String COLUMNS =
            """
            e.id, e.round_id, e.person_id, e.union_id, e.shares, e.price, e.own_share, e.covered_from, e.status, e.origin,
            e.enrolled_at, e.refund_reason, e.refunded_on, e.version""";

    static Enrollment read(ResultSet row) throws SQLException {
        return new Enrollment(
                Sql.id(row, "id"),
                Sql.id(row, "round_id"),
                Sql.id(row, "person_id"),
                Sql.id(row, "union_id"),
                row.getInt("shares"),
                new Money(row.getBigDecimal("price")),
                new Money(row.getBigDecimal("own_share")),
                Objects.requireNonNull(Sql.date(row, "covered_from")),
                row.getString("status"),
                row.getString("origin"),
                Objects.requireNonNull(Sql.instant(row, "enrolled_at")),
                row.getString("refund_reason"),
                Sql.date(row, "refunded_on"),
                row.getInt("version"));
    }
}
