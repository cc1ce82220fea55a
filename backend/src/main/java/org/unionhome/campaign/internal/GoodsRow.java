package org.unionhome.campaign.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** One item that each person of a batch gets. */
record GoodsRow(UUID batch, UUID item, String name, String unit, int quantity, Money unitPrice) {

    static GoodsRow read(ResultSet row) throws SQLException {
        return new GoodsRow(
                Sql.id(row, "batch_id"),
                Sql.id(row, "item_id"),
                row.getString("name"),
                row.getString("unit"),
                row.getInt("quantity"),
                new Money(row.getBigDecimal("unit_price")));
    }
}
