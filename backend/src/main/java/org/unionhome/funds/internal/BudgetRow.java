package org.unionhome.funds.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * A budget document as stored.
 *
 * @param adjustment 0 for the budget itself, then counted
 * @param total of what it proposes
 */
record BudgetRow(
        UUID id,
        UUID union,
        int year,
        int adjustment,
        @Nullable String reason,
        Status status,
        Doer preparer,
        List<String> hands,
        @Nullable Instant submittedAt,
        @Nullable String approverName,
        @Nullable Instant approvedAt,
        @Nullable String sentBack,
        Money total,
        int version,
        Instant updatedAt) {

    /** Where a document stands. */
    enum Status {
        DRAFT,
        SUBMITTED,
        APPROVED
    }

    static final String ALL =
            """
            select b.*, (select coalesce(sum(p.planned), 0) from budget_proposal p where p.budget_id = b.id) as total
              from budget b
            """;

    static BudgetRow read(ResultSet row) throws SQLException {
        return new BudgetRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getInt("year"),
                row.getInt("adjustment"),
                row.getString("reason"),
                Status.valueOf(row.getString("status")),
                new Doer(
                        row.getString("prepared_by"),
                        row.getString("preparer_name"),
                        row.getObject("preparer", UUID.class),
                        row.getObject("preparer_for", UUID.class)),
                List.of((String[]) row.getArray("hands").getArray()),
                Sql.instant(row, "submitted_at"),
                row.getString("approver_name"),
                Sql.instant(row, "approved_at"),
                row.getString("sent_back"),
                LineRow.money(row, "total"),
                row.getInt("version"),
                Objects.requireNonNull(Sql.instant(row, "updated_at")));
    }
}
