package org.unionhome.contribution.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * An edition of what an employer pays for a month.
 *
 * @param components as JSON
 * @param received what came in less what went back
 * @param promised of that, what goes back as soon as the cashier pays it
 * @param bookedForAbove of that, what was booked as owed to the union above
 * @param kept what the union keeps
 */
record Contribution(
        UUID id,
        UUID union,
        @Nullable UUID employer,
        YearMonth month,
        int edition,
        boolean current,
        String components,
        Money wages,
        String rate,
        Money assessed,
        Money reduced,
        Money amount,
        Money kept,
        Money received,
        Money promised,
        Money bookedForAbove,
        LocalDate dueOn,
        LocalDate remitBy,
        String ruledBy,
        @Nullable String reason,
        String recorder,
        Instant recordedAt) {

    static final String ALL =
            """
            select c.*, own.amount as kept, paid.received, paid.for_above, granted.promised
              from contribution c
              join contribution_part own on own.contribution_id = c.id and own.position = 0
             cross join lateral (select coalesce(sum(p.amount), 0) as received, coalesce(sum(p.for_above), 0) as for_above
                                   from (select i.amount, i.for_above from contribution_payment i
                                          where i.union_id = c.union_id and i.month = c.month and i.taken_back_on is null
                                         union all
                                         select -b.amount, -b.for_above from contribution_refund b
                                          where b.union_id = c.union_id and b.month = c.month
                                            and b.returned_on is null) p) paid
             cross join lateral (select coalesce(sum(m.amount), 0) as promised
                                   from contribution_relief r
                                   join contribution_relief_month m on m.relief_id = r.id and m.month = c.month
                                  where r.union_id = c.union_id and r.kind = 'REFUND' and r.status = 'APPROVED') granted
            """;

    static Contribution read(ResultSet row) throws SQLException {
        return new Contribution(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getObject("employer_id", UUID.class),
                YearMonth.from(row.getDate("month").toLocalDate()),
                row.getInt("edition"),
                row.getObject("superseded_by") == null,
                row.getString("components"),
                money(row, "wages"),
                row.getString("rate"),
                money(row, "assessed"),
                money(row, "reduced"),
                money(row, "amount"),
                money(row, "kept"),
                money(row, "received"),
                money(row, "promised"),
                money(row, "for_above"),
                Objects.requireNonNull(Sql.date(row, "due_on")),
                Objects.requireNonNull(Sql.date(row, "remit_by")),
                row.getString("ruled_by"),
                row.getString("reason"),
                row.getString("recorder_name"),
                Objects.requireNonNull(Sql.instant(row, "recorded_at")));
    }

    static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }

    Money onward() {
        return amount.minus(kept);
    }

    /** What is still to come in; nothing when more came in than is owed. */
    Money open() {
        return received.exceeds(amount) ? Money.ZERO : amount.minus(received);
    }

    /** What came in and is not owed any more, after a correction or a reduction. */
    Money credit() {
        return received.exceeds(amount) ? received.minus(amount) : Money.ZERO;
    }

    /** What may still be given back. */
    Money refundable() {
        return promised.exceeds(received) ? Money.ZERO : received.minus(promised);
    }

    /** What of the credit nobody was promised yet. */
    Money freeCredit() {
        return refundable().exceeds(amount) ? refundable().minus(amount) : Money.ZERO;
    }

    Payroll.Place place() {
        return new Payroll.Place(union, month);
    }
}
