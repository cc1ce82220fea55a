package org.unionhome.dues.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * The question to a committee whether a member who paid nothing for months is treated as having withdrawn.
 *
 * @param stands still nothing is paid of any of its months
 * @param decidedOn the day of the committee's decision; absent before
 */
record DuesCase(
        UUID id,
        UUID union,
        UUID person,
        YearMonth first,
        YearMonth last,
        int months,
        Money amount,
        LocalDate raisedOn,
        String status,
        boolean stands,
        @Nullable LocalDate decidedOn,
        @Nullable String documentNo,
        @Nullable String reason,
        @Nullable String decider,
        int version) {

    static final String ALL = "select c.*, " + ArrearsSql.STANDS + " as stands from dues_case c";

    static DuesCase read(ResultSet row) throws SQLException {
        return new DuesCase(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                Sql.id(row, "person_id"),
                YearMonth.from(row.getDate("first_month").toLocalDate()),
                YearMonth.from(row.getDate("last_month").toLocalDate()),
                row.getInt("months"),
                new Money(row.getBigDecimal("amount")),
                row.getDate("raised_on").toLocalDate(),
                row.getString("status"),
                row.getBoolean("stands"),
                Sql.date(row, "decided_on"),
                row.getString("document_no"),
                row.getString("reason"),
                row.getString("decider_name"),
                row.getInt("version"));
    }

    boolean isOpen() {
        return status.equals("OPEN");
    }

    /** Its values are those of a person. */
    @Override
    public String toString() {
        return "DuesCase " + id;
    }
}
