package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** What stands behind one contribution: its parts, its editions, and what came in for it. */
@ApplicationScoped
class ContributionDetails {

    private final Sql sql;

    ContributionDetails(Sql sql) {
        this.sql = sql;
    }

    /** @param upper to whom {@code onward} goes; absent where it leaves the platform */
    record PartRow(UUID union, @Nullable UUID upper, int share, Money amount, Money onward) {}

    /**
     * Money that came in for the month.
     *
     * @param lateCharge what came in beside it for being late
     * @param takenBackOn when it turned out to be entered by mistake; it does not count
     */
    record PaymentRow(
            UUID id,
            LocalDate receivedOn,
            Money amount,
            Money forAbove,
            Money lateCharge,
            String method,
            String receiptNo,
            String recorder,
            @Nullable LocalDate takenBackOn,
            @Nullable String takenBackReason) {

        boolean stands() {
            return takenBackOn == null;
        }
    }

    List<PartRow> parts(Contribution of) {
        return sql.list(
                """
                select p.union_id, p.upper_id, p.share, p.amount, p.onward
                  from contribution_part p where p.contribution_id = ? order by p.position
                """,
                row -> new PartRow(
                        Sql.id(row, "union_id"),
                        row.getObject("upper_id", UUID.class),
                        row.getInt("share"),
                        Contribution.money(row, "amount"),
                        Contribution.money(row, "onward")),
                of.id());
    }

    /** The latest first. */
    List<Contribution> editions(Contribution of) {
        return sql.list(
                Contribution.ALL + " where c.union_id = ? and c.month = ? order by c.edition desc",
                Contribution::read,
                of.union(),
                of.month().atDay(1));
    }

    List<PaymentRow> payments(Contribution of) {
        return sql.list(
                """
                select * from contribution_payment p
                 where p.union_id = ? and p.month = ? order by p.received_on, p.id
                """,
                ContributionDetails::payment,
                of.union(),
                of.month().atDay(1));
    }

    private static PaymentRow payment(ResultSet row) throws SQLException {
        return new PaymentRow(
                Sql.id(row, "id"),
                Objects.requireNonNull(Sql.date(row, "received_on")),
                Contribution.money(row, "amount"),
                Contribution.money(row, "for_above"),
                Contribution.money(row, "late_charge"),
                row.getString("method"),
                row.getString("receipt_no"),
                row.getString("recorder_name"),
                Sql.date(row, "taken_back_on"),
                row.getString("taken_back_reason"));
    }
}
