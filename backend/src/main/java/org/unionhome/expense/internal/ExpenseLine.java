package org.unionhome.expense.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * A line of a claim.
 *
 * @param budgetLine out of which it is paid; absent until somebody said so
 * @param backOn when its money came back
 */
record ExpenseLine(
        UUID id,
        String description,
        Money amount,
        @Nullable UUID budgetLine,
        @Nullable String lineName,
        @Nullable UUID order,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate backOn) {

    static ExpenseLine read(ResultSet row) throws SQLException {
        return new ExpenseLine(
                Sql.id(row, "id"),
                row.getString("description"),
                ExpenseClaim.money(row, "amount"),
                row.getObject("budget_line", UUID.class),
                row.getString("line_name"),
                row.getObject("order_id", UUID.class),
                Sql.date(row, "paid_on"),
                Sql.date(row, "back_on"));
    }
}
