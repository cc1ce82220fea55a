package org.unionhome.expense.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * A claim as it stands.
 *
 * @param supplier whom it is paid to; absent when the claimant gets back what she paid
 * @param withoutInvoice why it is more than its invoices prove
 * @param handlers hands of everybody who worked on it before it was submitted
 * @param reason why it was withdrawn or reversed
 */
record ExpenseClaim(
        UUID id,
        String number,
        UUID union,
        String title,
        ExpenseUse use,
        @Nullable String supplier,
        Status status,
        Money total,
        @Nullable String withoutInvoice,
        Doer claimant,
        List<String> handlers,
        @Nullable Instant submittedAt,
        Step checked,
        Step approved,
        Step paid,
        @Nullable String sentBack,
        @Nullable String sentBackBy,
        @Nullable String reason,
        int version,
        Instant updatedAt) {

    static final String ALL = "select c.* from expense_claim c";

    /** How far it has come. */
    enum Status {
        DRAFT,
        SUBMITTED,
        /** By who keeps the books. */
        CHECKED,
        APPROVED,
        PAID,
        /** It was reversed, and what was paid has not come back yet. */
        DUE_BACK,
        REVERSED,
        WITHDRAWN
    }

    /** A step somebody took, or nobody yet. */
    record Step(List<String> hands, @Nullable String name, @Nullable LocalDate on) {}

    /** Whom it is paid to. */
    String payee() {
        return supplier == null ? claimant.name() : supplier;
    }

    /** The person who gets the money, if it is a known one. */
    @Nullable
    UUID beneficiary() {
        return supplier == null ? claimant.person() : null;
    }

    boolean is(Status... some) {
        return List.of(some).contains(status);
    }

    static ExpenseClaim read(ResultSet row) throws SQLException {
        return new ExpenseClaim(
                Sql.id(row, "id"),
                row.getString("claim_no"),
                Sql.id(row, "union_id"),
                row.getString("title"),
                ExpenseUse.valueOf(row.getString("spent_for")),
                row.getString("supplier"),
                Status.valueOf(row.getString("status")),
                money(row, "total"),
                row.getString("without_invoice"),
                new Doer(
                        row.getString("claimant"),
                        row.getString("claimant_name"),
                        row.getObject("claimant_person", UUID.class),
                        row.getObject("claimant_for", UUID.class)),
                hands(row, "handler_hands"),
                Sql.instant(row, "submitted_at"),
                step(row, "checker", "checked_on"),
                step(row, "approver", "approved_on"),
                step(row, "payer", "paid_on"),
                row.getString("sent_back"),
                row.getString("sent_back_by"),
                row.getString("reason"),
                row.getInt("version"),
                Objects.requireNonNull(Sql.instant(row, "updated_at")));
    }

    static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getBigDecimal(column).toPlainString());
    }

    private static Step step(ResultSet row, String who, String when) throws SQLException {
        return new Step(hands(row, who + "_hands"), row.getString(who + "_name"), Sql.date(row, when));
    }

    private static List<String> hands(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
