package org.unionhome.funds.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * Final accounts of a union and year as stored.
 *
 * @param restatements entries that belong to the year and came to light after it was closed
 */
record AccountsRow(
        UUID id,
        UUID union,
        int year,
        @Nullable String remark,
        Status status,
        String preparerName,
        List<String> preparerHands,
        Instant preparedAt,
        @Nullable String deciderName,
        @Nullable Instant decidedAt,
        @Nullable String sentBack,
        Money income,
        Money planned,
        Money expense,
        int restatements,
        int version) {

    /** Where they stand. */
    enum Status {
        PREPARED,
        APPROVED,
        SENT_BACK
    }

    /**
     * @param budgetLine the line that planned it
     * @param planned absent of income, and of expense that no line planned
     */
    record Line(
            Chart.Kind kind,
            String account,
            @Nullable String name,
            @Nullable String source,
            @Nullable String earmark,
            @Nullable UUID budgetLine,
            @Nullable Money planned,
            Money actual) {

        static Line read(ResultSet row) throws SQLException {
            return new Line(
                    Chart.Kind.valueOf(row.getString("kind")),
                    row.getString("account"),
                    row.getString("name"),
                    row.getString("source"),
                    row.getString("earmark"),
                    row.getObject("line_id", UUID.class),
                    row.getBigDecimal("planned") == null ? null : LineRow.money(row, "planned"),
                    LineRow.money(row, "actual"));
        }
    }

    /** What came to light later, by which the accounts would differ if they were drawn up now. */
    record Later(Money income, Money expense) {}

    static final String ALL =
            """
            select a.*, s.*,
                   (select count(*) from ledger_entry e
                     where e.union_id = a.union_id and e.restates >= make_date(a.year, 1, 1)
                       and e.restates < make_date(a.year + 1, 1, 1)) as restatements
              from final_accounts a
              cross join lateral (
                   select coalesce(sum(l.actual) filter (where l.kind = 'INCOME'), 0) as income,
                          coalesce(sum(l.planned), 0) as planned,
                          coalesce(sum(l.actual) filter (where l.kind = 'EXPENSE'), 0) as expense
                     from final_accounts_line l
                    where l.accounts_id = a.id) s
            """;

    static AccountsRow read(ResultSet row) throws SQLException {
        return new AccountsRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getInt("year"),
                row.getString("remark"),
                Status.valueOf(row.getString("status")),
                row.getString("preparer_name"),
                List.of((String[]) row.getArray("preparer_hands").getArray()),
                Objects.requireNonNull(Sql.instant(row, "prepared_at")),
                row.getString("decider_name"),
                Sql.instant(row, "decided_at"),
                row.getString("sent_back"),
                LineRow.money(row, "income"),
                LineRow.money(row, "planned"),
                LineRow.money(row, "expense"),
                row.getInt("restatements"),
                row.getInt("version"));
    }
}
