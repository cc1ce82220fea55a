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
 * A step that is to be taken about arrears, and how it was.
 *
 * @param on the day on which somebody did it; absent before
 * @param note what was said, as it is stored
 */
record Reminder(
        UUID id,
        UUID union,
        UUID person,
        String step,
        YearMonth first,
        YearMonth last,
        int months,
        Money amount,
        LocalDate raisedOn,
        String status,
        @Nullable String channel,
        @Nullable LocalDate on,
        byte @Nullable [] note,
        @Nullable String recorder,
        int version) {

    static final String ALL = "select d.* from dues_reminder d";

    static Reminder read(ResultSet row) throws SQLException {
        return new Reminder(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                Sql.id(row, "person_id"),
                row.getString("step"),
                YearMonth.from(row.getDate("first_month").toLocalDate()),
                YearMonth.from(row.getDate("last_month").toLocalDate()),
                row.getInt("months"),
                new Money(row.getBigDecimal("amount")),
                row.getDate("raised_on").toLocalDate(),
                row.getString("status"),
                row.getString("channel"),
                Sql.date(row, "done_on"),
                row.getBytes("note"),
                row.getString("recorder_name"),
                row.getInt("version"));
    }

    boolean isOpen() {
        return status.equals("OPEN");
    }

    /** Its values are those of a person. */
    @Override
    public String toString() {
        return "Reminder " + id;
    }
}
