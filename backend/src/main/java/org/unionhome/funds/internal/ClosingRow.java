package org.unionhome.funds.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** A month that was closed, and how it was reopened if it was. */
record ClosingRow(
        UUID id,
        UUID union,
        LocalDate month,
        int entries,
        String closerName,
        List<String> closerHands,
        Instant closedAt,
        @Nullable String reopenerName,
        @Nullable Instant reopenedAt,
        @Nullable String reopenReason,
        int version) {

    /** What stood on an account when the month was closed. */
    record Figure(String account, Money debit, Money credit) {}

    static ClosingRow read(ResultSet row) throws SQLException {
        return new ClosingRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getObject("month", LocalDate.class),
                row.getInt("entries"),
                row.getString("closer_name"),
                List.of((String[]) row.getArray("closer_hands").getArray()),
                Objects.requireNonNull(Sql.instant(row, "closed_at")),
                row.getString("reopener_name"),
                Sql.instant(row, "reopened_at"),
                row.getString("reopen_reason"),
                row.getInt("version"));
    }
}
