package org.unionhome.campaign.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * How a campaign ended.
 *
 * @param cashBack what went back to the budget line
 * @param goodsKept value of the goods that nobody fetched
 */
record ClosingRow(
        int received,
        int returned,
        Money cashBack,
        Money goodsKept,
        @Nullable String reason,
        String closedBy,
        Instant closedAt) {

    static final String SELECT =
            """
            select received, returned, cash_back, goods_kept, reason, closed_by_name, closed_at
              from campaign_closing where campaign_id = ?
            """;

    static ClosingRow read(ResultSet row) throws SQLException {
        return new ClosingRow(
                row.getInt("received"),
                row.getInt("returned"),
                new Money(row.getBigDecimal("cash_back")),
                new Money(row.getBigDecimal("goods_kept")),
                row.getString("reason"),
                row.getString("closed_by_name"),
                Objects.requireNonNull(Sql.instant(row, "closed_at")));
    }
}
