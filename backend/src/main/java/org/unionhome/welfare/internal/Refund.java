package org.unionhome.welfare.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * What goes back to somebody enrolled twice or by mistake, as stored.
 *
 * @param amount what she paid herself; zero where others paid everything
 * @param line absent when nothing is to be paid
 * @param reason why it was rejected, or taken back
 * @param takenBack it was approved before, and not paid
 * @param order by which it is to be paid
 */
record Refund(
        UUID id,
        UUID enrollment,
        UUID person,
        UUID union,
        String no,
        String kind,
        Money amount,
        @Nullable UUID line,
        @Nullable String lineName,
        Status status,
        Doer proposer,
        @Nullable String decider,
        @Nullable String reason,
        boolean takenBack,
        @Nullable UUID order) {

    static final String ALL =
            """
            select f.*, e.person_id, r.kind
              from welfare_refund f
              join welfare_enrollment e on e.id = f.enrollment_id
              join welfare_round r on r.id = e.round_id
             where\s""";

    /** Where it stands. */
    enum Status {
        PROPOSED,
        APPROVED,
        REJECTED,
        PAID
    }

    static Refund read(ResultSet row) throws SQLException {
        return new Refund(
                Sql.id(row, "id"),
                Sql.id(row, "enrollment_id"),
                Sql.id(row, "person_id"),
                Sql.id(row, "union_id"),
                row.getString("refund_no"),
                row.getString("kind"),
                new Money(row.getBigDecimal("amount")),
                row.getObject("budget_line", UUID.class),
                row.getString("line_name"),
                Status.valueOf(row.getString("status")),
                new Doer(
                        row.getString("proposed_by"),
                        row.getString("proposer_name"),
                        row.getObject("proposer", UUID.class),
                        row.getObject("proposer_for", UUID.class)),
                row.getString("decider_name"),
                row.getString("reason"),
                row.getBoolean("taken_back"),
                row.getObject("order_id", UUID.class));
    }

    Purpose purpose() {
        return MutualAidPurpose.of(kind);
    }
}
