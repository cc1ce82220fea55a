package org.unionhome.funds.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * An entry of the ledger as stored.
 *
 * @param order the payment order behind it
 * @param reverses the entry it takes back, {@code reversedBy} the one that took it back
 */
record EntryRow(
        UUID id,
        UUID union,
        String entryNo,
        LocalDate on,
        String kind,
        String description,
        @Nullable UUID order,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        Ledger.@Nullable Restated restates,
        Money amount,
        String recorderName,
        Instant recordedAt) {

    static final String ALL =
            """
            select e.*, r.id as reversed_by,
                   (select sum(p.debit) from ledger_posting p where p.entry_id = e.id) as amount
              from ledger_entry e
              left join ledger_entry r on r.reverses_id = e.id
            """;

    static EntryRow read(ResultSet row) throws SQLException {
        return new EntryRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("entry_no"),
                row.getObject("entry_on", LocalDate.class),
                row.getString("kind"),
                row.getString("description"),
                row.getObject("order_id", UUID.class),
                row.getObject("reverses_id", UUID.class),
                row.getObject("reversed_by", UUID.class),
                restated(Sql.date(row, "restates"), row.getString("restates_reason")),
                LineRow.money(row, "amount"),
                row.getString("recorder_name"),
                Objects.requireNonNull(Sql.instant(row, "recorded_at")));
    }

    private static Ledger.@Nullable Restated restated(@Nullable LocalDate month, @Nullable String reason) {
        return month == null || reason == null ? null : new Ledger.Restated(month, reason);
    }
}
