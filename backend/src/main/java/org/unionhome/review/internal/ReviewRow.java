package org.unionhome.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Books;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * An examination as stored.
 *
 * @param checked how many of the sample were looked at, {@code open} how many findings are not closed
 */
record ReviewRow(
        UUID id,
        UUID union,
        String title,
        Books.Rule rule,
        int population,
        String digest,
        String reviewerName,
        int sampled,
        int checked,
        int findings,
        int open,
        @Nullable String conclusion,
        @Nullable String closerName,
        @Nullable Instant closedAt,
        int version) {

    static final String ALL =
            """
            select r.*, s.*, f.*
              from review r
              cross join lateral (select count(*) as sampled, count(s.sound) as checked
                                    from review_sample s where s.review_id = r.id) s
              cross join lateral (select count(*) as findings, count(*) filter (where f.status <> 'CLOSED') as open
                                    from review_finding f where f.review_id = r.id) f
            """;

    static ReviewRow read(ResultSet row) throws SQLException {
        return new ReviewRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("title"),
                rule(row),
                row.getInt("population"),
                row.getString("digest"),
                row.getString("reviewer_name"),
                row.getInt("sampled"),
                row.getInt("checked"),
                row.getInt("findings"),
                row.getInt("open"),
                row.getString("conclusion"),
                row.getString("closer_name"),
                Sql.instant(row, "closed_at"),
                row.getInt("version"));
    }

    private static Books.Rule rule(ResultSet row) throws SQLException {
        return new Books.Rule(
                List.of((UUID[]) row.getArray("books").getArray()),
                row.getObject("from_day", LocalDate.class),
                row.getObject("before_day", LocalDate.class),
                Objects.requireNonNull(Sql.instant(row, "drawn_at")),
                row.getString("seed"),
                row.getInt("random_count"),
                row.getInt("risk_count"),
                new Money(row.getBigDecimal("large_from")));
    }

    boolean isClosed() {
        return closedAt != null;
    }
}
