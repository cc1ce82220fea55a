package org.unionhome.dues.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * Money that came in.
 *
 * @param person whom it is from; absent while nobody is recognised, and then {@code why} says why
 * @param open what is neither matched to a month nor given back
 * @param takenBackOn when it turned out that it should not count; absent while it does
 */
record Payment(
        UUID id,
        UUID union,
        @Nullable UUID person,
        String payer,
        @Nullable String payerNo,
        String method,
        LocalDate paidOn,
        Money amount,
        Money allocated,
        Money refunded,
        Money open,
        @Nullable String why,
        @Nullable Integer row,
        String recorder,
        @Nullable LocalDate takenBackOn,
        @Nullable String takenBackReason,
        int version) {

    static final String ALL = "select p.* from dues_payment p";

    static Payment read(ResultSet row) throws SQLException {
        return new Payment(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getObject("person_id", UUID.class),
                row.getString("payer"),
                row.getString("payer_no"),
                row.getString("method"),
                Objects.requireNonNull(Sql.date(row, "paid_on")),
                new Money(row.getBigDecimal("amount")),
                new Money(row.getBigDecimal("allocated")),
                new Money(row.getBigDecimal("refunded")),
                new Money(row.getBigDecimal("open")),
                row.getString("why"),
                row.getObject("row_no", Integer.class),
                row.getString("recorder_name"),
                Sql.date(row, "taken_back_on"),
                row.getString("taken_back_reason"),
                row.getInt("version"));
    }

    boolean stands() {
        return takenBackOn == null;
    }

    /** What of it is still here: what was given back, or went on to another union, is not. */
    Money standing() {
        return amount.minus(refunded);
    }

    /** Its values are those of a person. */
    @Override
    public String toString() {
        return "Payment " + id;
    }
}
