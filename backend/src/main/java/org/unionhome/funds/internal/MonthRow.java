package org.unionhome.funds.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * A month of the books of one union.
 *
 * @param month its first day
 * @param restatements how many entries belong to it that came to light after it was closed
 * @param closing the closing that stands, or the last one that was reopened
 * @param closed by its own closing or by a later one
 */
record MonthRow(
        LocalDate month,
        int entries,
        Money income,
        Money expense,
        int restatements,
        @Nullable UUID closing,
        @Nullable String closerName,
        @Nullable Instant closedAt,
        @Nullable Instant reopenedAt,
        boolean closed) {

    static MonthRow read(ResultSet row) throws SQLException {
        return new MonthRow(
                row.getObject("month", LocalDate.class),
                row.getInt("entries"),
                LineRow.money(row, "income"),
                LineRow.money(row, "expense"),
                row.getInt("restatements"),
                row.getObject("closing", UUID.class),
                row.getString("closer_name"),
                Sql.instant(row, "closed_at"),
                Sql.instant(row, "reopened_at"),
                row.getBoolean("closed"));
    }
}
