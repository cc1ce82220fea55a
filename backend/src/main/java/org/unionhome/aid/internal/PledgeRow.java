package org.unionhome.aid.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * A pledge as stored.
 *
 * @param union the group that gives
 * @param dueMonths months that have become due, {@code received} those that were handed over
 */
@SuppressWarnings("ArrayRecordComponent")
record PledgeRow(
        UUID id,
        UUID union,
        String code,
        byte[] child,
        byte[] guardian,
        LocalDate consentedOn,
        PledgeSchedule schedule,
        @Nullable String endReason,
        @Nullable String graduationReason,
        int dueMonths,
        int receivedMonths,
        Money receivedAmount,
        int version) {

    static final String ALL =
            """
            select p.*, d.due, d.received, d.received_amount
              from aid_pledge p
              cross join lateral (
                   select count(*) as due, count(received_on) as received,
                          coalesce(sum(amount) filter (where received_on is not null), 0) as received_amount
                     from aid_pledge_due d
                    where d.pledge_id = p.id) d
             where\s""";

    static PledgeRow read(ResultSet row) throws SQLException {
        return new PledgeRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("code"),
                row.getBytes("child"),
                row.getBytes("guardian"),
                row.getObject("consented_on", LocalDate.class),
                new PledgeSchedule(
                        new Money(row.getBigDecimal("monthly")),
                        row.getObject("first_month", LocalDate.class),
                        row.getObject("graduates_on", LocalDate.class),
                        Sql.date(row, "ended_on")),
                row.getString("end_reason"),
                row.getString("graduation_reason"),
                row.getInt("due"),
                row.getInt("received"),
                new Money(row.getBigDecimal("received_amount")),
                row.getInt("version"));
    }

    /** Its values are those of a child. */
    @Override
    public String toString() {
        return "PledgeRow " + id;
    }
}
