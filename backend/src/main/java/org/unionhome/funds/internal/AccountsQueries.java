package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of final accounts, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class AccountsQueries {

    private static final String LATER =
            """
            select coalesce(sum(p.credit - p.debit) filter (where p.account = any (?::text[])), 0) as income,
                   coalesce(sum(p.debit - p.credit) filter (where p.account = any (?::text[])), 0) as expense
              from ledger_entry e join ledger_posting p on p.entry_id = e.id
             where e.union_id = ? and e.restates >= ?::date and e.restates < ?::date
            """;
    private final Sql sql;
    private final ChartOfAccounts charts;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    AccountsQueries(
            Sql sql, ChartOfAccounts charts, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.charts = charts;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** The latest year first. */
    Slice<AccountsRow> list(@Nullable UUID union, @Nullable Integer year, int limit, @Nullable String cursor) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.FUNDS_READ, union), "a");
        String list = "final-accounts|" + union + "|" + year;
        List<String> position = cursors.decode(list, cursor);
        Integer before = position.isEmpty() ? null : Integer.valueOf(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        values.add(year);
        values.add(year);
        values.add(before);
        values.add(before);
        values.add(position.isEmpty() ? null : UUID.fromString(position.get(1)));
        values.add(limit + 1);
        var rows = sql.list(
                AccountsRow.ALL + " where " + within.text()
                        + """
                         and (?::int is null or a.year = ?::int)
                         and (?::int is null or (a.year, a.id) < (?::int, ?::uuid))
                        order by a.year desc, a.id desc limit ?
                        """,
                AccountsRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.year(), last.id()));
    }

    /** Out of scope they do not exist, and the attempt leaves a line. */
    AccountsRow show(UUID id) {
        var found = sql.first(AccountsRow.ALL + " where a.id = ?", AccountsRow::read, id)
                .filter(accounts -> scope.allows(current.get(), Permission.FUNDS_READ, accounts.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "final-accounts.read",
                    AuditTrail.Subject.of("final-accounts", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** The same, held until the transaction ends. */
    AccountsRow lock(UUID id) {
        sql.first("select 1 from final_accounts where id = ? for update", row -> true, id);
        return show(id);
    }

    /** What came to light about the year after it was closed. */
    AccountsRow.Later later(AccountsRow accounts) {
        Chart chart = charts.upTo(LocalDate.of(accounts.year(), 12, 31));
        return sql.first(
                        LATER,
                        row -> new AccountsRow.Later(LineRow.money(row, "income"), LineRow.money(row, "expense")),
                        chart.of(Chart.Kind.INCOME),
                        chart.of(Chart.Kind.EXPENSE),
                        accounts.union(),
                        LocalDate.of(accounts.year(), 1, 1),
                        LocalDate.of(accounts.year() + 1, 1, 1))
                .orElseThrow();
    }

    List<AccountsRow.Line> lines(UUID accounts) {
        return sql.list(
                "select * from final_accounts_line where accounts_id = ? order by position",
                AccountsRow.Line::read,
                accounts);
    }
}
