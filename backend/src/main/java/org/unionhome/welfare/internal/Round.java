package org.unionhome.welfare.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.PackRef;

/**
 * A round of enrolling for one period of a scheme.
 *
 * @param pack the version of the policy pack that rules it to its end
 * @param to first day after the period; {@code enrollTo} likewise
 */
record Round(
        UUID id,
        String roundNo,
        UUID root,
        UUID union,
        PackRef pack,
        String scheme,
        String kind,
        String name,
        LocalDate from,
        LocalDate to,
        LocalDate enrollFrom,
        LocalDate enrollTo,
        Money sharePrice,
        Status status,
        @Nullable LocalDate closedOn,
        int version) {

    static final String COLUMNS =
            """
            r.id, r.round_no, r.root_id, r.union_id, r.pack_code, r.pack_version, r.scheme, r.kind, r.name,
            lower(r.period) as period_from, upper(r.period) as period_to, lower(r.enrolling) as enroll_from,
            upper(r.enrolling) as enroll_to, r.share_price, r.status, r.closed_on, r.version""";

    /** Where a round stands. */
    enum Status {
        OPEN,
        CLOSED,
        CANCELLED
    }

    static Round read(ResultSet row) throws SQLException {
        return new Round(
                Sql.id(row, "id"),
                row.getString("round_no"),
                Sql.id(row, "root_id"),
                Sql.id(row, "union_id"),
                new PackRef(row.getString("pack_code"), row.getInt("pack_version"), ""),
                row.getString("scheme"),
                row.getString("kind"),
                row.getString("name"),
                day(row, "period_from"),
                day(row, "period_to"),
                day(row, "enroll_from"),
                day(row, "enroll_to"),
                new Money(row.getBigDecimal("share_price")),
                Status.valueOf(row.getString("status")),
                Sql.date(row, "closed_on"),
                row.getInt("version"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Sql.date(row, column));
    }

    boolean enrolsOn(LocalDate day) {
        return status == Status.OPEN && !day.isBefore(enrollFrom) && day.isBefore(enrollTo);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    Money priceOf(int shares) {
        return Money.ofFen(Math.multiplyExact(sharePrice.fen(), (long) shares));
    }
}
