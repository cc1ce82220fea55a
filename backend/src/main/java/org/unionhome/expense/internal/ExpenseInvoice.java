package org.unionhome.expense.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** An invoice of a claim. @param issuerNo number of the issuer as a taxpayer, where the invoice bears one */
record ExpenseInvoice(
        UUID id, String number, String issuer, @Nullable String issuerNo, LocalDate issuedOn, Money amount) {

    static ExpenseInvoice read(ResultSet row) throws SQLException {
        return new ExpenseInvoice(
                Sql.id(row, "id"),
                row.getString("number"),
                row.getString("issuer"),
                row.getString("issuer_no"),
                Objects.requireNonNull(Sql.date(row, "issued_on")),
                ExpenseClaim.money(row, "amount"));
    }
}
