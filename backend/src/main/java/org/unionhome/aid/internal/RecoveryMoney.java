package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** What came back of a recovery, and what was given up. */
@ApplicationScoped
class RecoveryMoney {

    private final Sql sql;

    RecoveryMoney(Sql sql) {
        this.sql = sql;
    }

    /** An instalment that came in. */
    record Repayment(UUID id, Money amount, LocalDate on, String way, String receiptNo, String by) {}

    /** The latest first. */
    List<Repayment> repayments(UUID recovery) {
        return sql.list(
                """
                select p.id, p.amount, p.received_on, p.by_way, p.receipt_no, p.by_name
                  from aid_repayment p
                 where p.recovery_id = ?
                 order by p.received_on desc, p.id desc
                 limit 200
                """,
                row -> new Repayment(
                        Sql.id(row, "id"),
                        new Money(row.getBigDecimal("amount")),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("by_way"),
                        row.getString("receipt_no"),
                        row.getString("by_name")),
                recovery);
    }

    /**
     * The first word of two about giving up the rest, and the second.
     *
     * @param confirmed absent while it waits for the second
     */
    @SuppressWarnings("ArrayRecordComponent")
    record WriteOff(
            UUID id,
            byte[] reason,
            String firstBy,
            List<String> firstHands,
            Instant firstAt,
            @Nullable Boolean confirmed,
            @Nullable String secondBy) {

        static WriteOff read(ResultSet row) throws SQLException {
            return new WriteOff(
                    Sql.id(row, "id"),
                    row.getBytes("reason"),
                    row.getString("first_by"),
                    List.of((String[]) row.getArray("first_hands").getArray()),
                    Objects.requireNonNull(Sql.instant(row, "first_at")),
                    row.getObject("confirmed", Boolean.class),
                    row.getString("second_by"));
        }

        boolean waits() {
            return confirmed == null;
        }
    }

    /** The latest, if there is one. */
    Optional<WriteOff> writeOff(UUID recovery) {
        return sql.first(
                "select w.* from aid_write_off w where w.recovery_id = ? order by w.id desc limit 1",
                WriteOff::read,
                recovery);
    }
}
