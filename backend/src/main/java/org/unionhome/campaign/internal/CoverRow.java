package org.unionhome.campaign.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * One item of a batch as the money of its campaign sees it.
 *
 * @param needed for everybody on the roster
 * @param covered of these, what an earlier campaign paid for
 */
record CoverRow(UUID batch, UUID item, String name, String unit, int needed, int covered, Money unitPrice) {

    static CoverRow read(ResultSet row) throws SQLException {
        return new CoverRow(
                Sql.id(row, "batch_id"),
                Sql.id(row, "item_id"),
                row.getString("name"),
                row.getString("unit"),
                row.getInt("needed"),
                row.getInt("covered"),
                new Money(row.getBigDecimal("unit_price")));
    }

    CoverRow covering(int units) {
        return new CoverRow(batch, item, name, unit, needed, units, unitPrice);
    }

    /** What is not paid for again. */
    Money saved() {
        return Money.ofFen(Math.multiplyExact(unitPrice.fen(), covered));
    }
}
