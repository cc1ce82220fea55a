package org.unionhome.dues.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * Money of a payment that goes back to whom it came from.
 *
 * @param hands whose hands the proposal was in
 * @param on the day on which it was paid; absent before
 * @param returnedOn when the bank sent it back
 */
record Refund(
        UUID id,
        UUID payment,
        UUID union,
        String payer,
        String method,
        Money amount,
        String reason,
        String status,
        List<String> hands,
        String proposer,
        @Nullable LocalDate on,
        @Nullable String paidBy,
        @Nullable LocalDate returnedOn,
        @Nullable String returnReason,
        int version) {

    static final String ALL =
            """
            select r.*, p.union_id, p.payer, p.method from dues_refund r join dues_payment p on p.id = r.payment_id
            """;

    static Refund read(ResultSet row) throws SQLException {
        return new Refund(
                Sql.id(row, "id"),
                Sql.id(row, "payment_id"),
                Sql.id(row, "union_id"),
                row.getString("payer"),
                row.getString("method"),
                new Money(row.getBigDecimal("amount")),
                row.getString("reason"),
                row.getString("status"),
                List.of((String[]) row.getArray("hands").getArray()),
                row.getString("recorder_name"),
                Sql.date(row, "refunded_on"),
                row.getString("payer_name"),
                Sql.date(row, "returned_on"),
                row.getString("return_reason"),
                row.getInt("version"));
    }

    boolean isOpen() {
        return status.equals("PROPOSED");
    }

    /** Its values are those of a person. */
    @Override
    public String toString() {
        return "Refund " + id;
    }
}
