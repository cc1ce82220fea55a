package org.unionhome.funds.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.BudgetLine;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** A line of an approved budget as stored. */
record LineRow(
        UUID id,
        UUID union,
        int year,
        String account,
        String name,
        String source,
        @Nullable String earmark,
        Money planned,
        Money setAside,
        Money paid,
        Money left) {

    static final String COLUMNS =
            """
            l.id, l.union_id, l.year, l.account, l.name, l.source, l.earmark, l.planned, l.set_aside, l.paid,
            l.left_over""";

    static LineRow read(ResultSet row) throws SQLException {
        return new LineRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getInt("year"),
                row.getString("account"),
                row.getString("name"),
                row.getString("source"),
                row.getString("earmark"),
                money(row, "planned"),
                money(row, "set_aside"),
                money(row, "paid"),
                money(row, "left_over"));
    }

    static Money money(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return new Money(amount);
    }

    SpendingPolicy.Line forSpending() {
        return new SpendingPolicy.Line(account, source, earmark);
    }

    BudgetLine asSeenOutside() {
        return new BudgetLine(id, year, account, name, source, earmark, planned, left);
    }
}
