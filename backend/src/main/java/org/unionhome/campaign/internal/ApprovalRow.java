package org.unionhome.campaign.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * One decision on roster and total.
 *
 * @param beforePersons what the decision before it was about; absent for the first one
 * @param order at the cashier's; absent between deciding and asking for the money
 * @param withdrawn why it no longer holds
 */
record ApprovalRow(
        UUID id,
        int no,
        String approverName,
        int persons,
        Money total,
        @Nullable Integer beforePersons,
        @Nullable Money beforeTotal,
        @Nullable UUID order,
        @Nullable String withdrawn,
        Instant at) {

    static final String SELECT =
            """
            select a.id, a.no, a.approver_name, a.persons, a.total, a.before_persons, a.before_total, a.order_id,
                   a.withdrawn, a.approved_at
              from campaign_approval a
             where a.campaign_id = ?
             order by a.no desc
             limit 50
            """;

    static ApprovalRow read(ResultSet row) throws SQLException {
        var before = row.getBigDecimal("before_total");
        return new ApprovalRow(
                Sql.id(row, "id"),
                row.getInt("no"),
                row.getString("approver_name"),
                row.getInt("persons"),
                new Money(row.getBigDecimal("total")),
                row.getObject("before_persons", Integer.class),
                before == null ? null : new Money(before),
                row.getObject("order_id", UUID.class),
                row.getString("withdrawn"),
                Objects.requireNonNull(Sql.instant(row, "approved_at")));
    }
}
