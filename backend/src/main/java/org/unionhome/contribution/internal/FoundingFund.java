package org.unionhome.contribution.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * What an employer without a union paid for a month.
 *
 * @param union that keeps it
 * @param transfer under which its return stands in both ledgers
 * @param returnedTo the union that was founded; absent while it is kept
 */
record FoundingFund(
        UUID id,
        UUID union,
        UUID employer,
        YearMonth month,
        Money wages,
        String rate,
        Money amount,
        LocalDate receivedOn,
        String receiptNo,
        List<String> handlers,
        String handler,
        @Nullable UUID returnedTo,
        @Nullable LocalDate returnedOn,
        @Nullable String payer,
        @Nullable UUID transfer,
        int version) {

    static final String ALL = "select f.* from founding_fund f";

    static FoundingFund read(ResultSet row) throws SQLException {
        return new FoundingFund(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                Sql.id(row, "employer_id"),
                YearMonth.from(row.getDate("month").toLocalDate()),
                Contribution.money(row, "wages"),
                row.getString("rate"),
                Contribution.money(row, "amount"),
                Objects.requireNonNull(Sql.date(row, "received_on")),
                row.getString("receipt_no"),
                Remittance.hands(row, "handler_hands"),
                row.getString("handler_name"),
                row.getObject("returned_to", UUID.class),
                Sql.date(row, "returned_on"),
                row.getString("payer_name"),
                row.getObject("transfer_id", UUID.class),
                row.getInt("version"));
    }
}
