package org.unionhome.contribution.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * What a union owes the one above it for a month.
 *
 * @param passedOn what of it the one above owes further up
 * @param remitted what has arrived
 * @param remitBy by when, or where months of some employers were put off, by when the next of it that has not arrived
 * @param underWay what was proposed or paid and has not arrived yet
 * @param bookedOn what of what arrived was booked as owed further up
 * @param state by a word of the contract
 */
record Account(
        UUID debtor,
        UUID upper,
        YearMonth month,
        Money owed,
        Money passedOn,
        LocalDate remitBy,
        Money remitted,
        Money underWay,
        Money bookedOn,
        String state) {

    /** In full and in time, in full and late, neither yet; takes today. */
    static final String STATE =
            """
            case when a.owed = 0 then 'NOTHING'
                 when a.in_time >= a.owed then 'IN_TIME'
                 when a.remitted >= a.owed then 'LATE'
                 when a.remit_by >= ?::date then 'WAITING'
                 when a.remitted > 0 then 'PARTLY'
                 else 'MISSING' end
            """;

    static Account read(ResultSet row) throws SQLException {
        return new Account(
                Sql.id(row, "debtor_id"),
                Sql.id(row, "upper_id"),
                YearMonth.from(row.getDate("month").toLocalDate()),
                Contribution.money(row, "owed"),
                Contribution.money(row, "passed_on"),
                Objects.requireNonNull(Sql.date(row, "remit_by")),
                Contribution.money(row, "remitted"),
                Contribution.money(row, "under_way"),
                Contribution.money(row, "booked_on"),
                row.getString("state"));
    }

    /** What may still be proposed. */
    Money left() {
        Money taken = remitted.plus(underWay);
        return taken.exceeds(owed) ? Money.ZERO : owed.minus(taken);
    }

    /** What of an amount that is under way is owed no more, as less is owed than when it was proposed. */
    Money tooMuchOf(Money amount) {
        Money taken = remitted.plus(underWay);
        Money surplus = taken.exceeds(owed) ? taken.minus(owed) : Money.ZERO;
        return surplus.exceeds(amount) ? amount : surplus;
    }

    /** What has not arrived. */
    Money open() {
        return remitted.exceeds(owed) ? Money.ZERO : owed.minus(remitted);
    }
}
