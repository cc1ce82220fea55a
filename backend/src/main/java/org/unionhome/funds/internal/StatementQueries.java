package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** Consolidated statements: one pass over the entries of a subtree, however many unions it has. */
@ApplicationScoped
class StatementQueries {

    /** Transfers of which both sides lie in the subtree; {@code %1$s} is the column of its level. */
    private static final String ENTERED =
            """
            with within as (
                select t.origin_id
                  from ledger_entry t
                 where t.%1$s = ? and t.kind = 'TRANSFER' and t.entry_on < ?::date
                 group by t.origin_id
                having count(distinct t.union_id) = 2),
            entered as (
                select e.union_id, e.%1$s, e.%2$s as part, p.account, p.debit - p.credit as amount,
                       p.account = any (?::text[]) and e.kind = 'TRANSFER'
                           and e.origin_id in (select origin_id from within) as between_them
                  from ledger_entry e join ledger_posting p on p.entry_id = e.id
                 where e.%1$s = ? and e.entry_on < ?::date
                   and (e.entry_on >= ?::date or p.account = any (?::text[])))
            """;
    private static final String BY_ACCOUNT =
            """
            select account, coalesce(sum(amount) filter (where union_id = ?), 0) as own,
                   coalesce(sum(amount) filter (where union_id <> ?), 0) as below,
                   coalesce(sum(amount) filter (where between_them), 0) as eliminated
              from entered
             group by account
             order by account
            """;
    private static final String BY_UNION =
            """
            select coalesce(part, ?) as union_id, sum(amount) as amount,
                   coalesce(sum(amount) filter (where between_them), 0) as eliminated
              from entered
             where account = ?
             group by 1
            """;
    private static final String COUNTS =
            """
            select count(*) as unions,
                   count(*) filter (where exists (select 1 from ledger_closing c
                                                   where c.union_id = b.union_id and c.month = ?::date
                                                     and c.reopened_at is null)) as closed,
                   (select count(*) from ledger_entry r
                     where r.%1$s = ? and r.restates >= ?::date and r.restates < ?::date) as restatements
              from (select distinct e.union_id from ledger_entry e
                     where e.%1$s = ? and e.entry_on >= ?::date and e.entry_on < ?::date) b
            """;
    private static final int DEEPEST = 6;
    private final Sql sql;
    private final ChartOfAccounts charts;
    private final CurrentActor current;
    private final Scope scope;

    StatementQueries(Sql sql, ChartOfAccounts charts, CurrentActor current, Scope scope) {
        this.sql = sql;
        this.charts = charts;
        this.current = current;
        this.scope = scope;
    }

    /** @throws org.unionhome.kernel.Problem NOT_FOUND */
    Statement statement(UUID union, Statement.Period period) {
        Scope.Subtree subtree = subtree(union);
        var lines = sql.list(
                entered(subtree) + BY_ACCOUNT,
                this::line,
                subtree.top(),
                period.before(),
                chart().betweenUnions(),
                subtree.top(),
                period.before(),
                period.from(),
                balanceAccounts(),
                subtree.top(),
                subtree.top());
        return counted(subtree, period, lines.stream().flatMap(Optional::stream).toList());
    }

    /** Which unions below have how much on an account, the union itself among them. */
    List<Statement.Part> parts(UUID union, Statement.Period period, String account) {
        Scope.Subtree subtree = subtree(union);
        boolean credit = chart().account(account)
                .map(known -> isCredit(known.kind()))
                .orElse(false);
        return sql
                .list(
                        entered(subtree) + BY_UNION,
                        row -> new Statement.Part(
                                Sql.id(row, "union_id"),
                                signed(row, "amount", credit),
                                signed(row, "eliminated", credit)),
                        subtree.top(),
                        period.before(),
                        chart().betweenUnions(),
                        subtree.top(),
                        period.before(),
                        period.from(),
                        balanceAccounts(),
                        subtree.top(),
                        account)
                .stream()
                .sorted(Comparator.comparing(Statement.Part::amount).reversed())
                .toList();
    }

    private Scope.Subtree subtree(UUID union) {
        return scope.subtrees(current.get(), Permission.FUNDS_READ, union).get(0);
    }

    private static String entered(Scope.Subtree subtree) {
        String below = subtree.level() < DEEPEST ? "l" + (subtree.level() + 1) : subtree.column();
        return ENTERED.formatted(subtree.column(), below);
    }

    private Statement counted(Scope.Subtree subtree, Statement.Period period, List<Statement.Line> lines) {
        return sql.first(
                        COUNTS.formatted(subtree.column()),
                        row -> new Statement(
                                subtree.top(),
                                period,
                                row.getInt("unions"),
                                row.getInt("closed"),
                                row.getInt("restatements"),
                                lines),
                        period.lastMonth(),
                        subtree.top(),
                        period.from(),
                        period.before(),
                        subtree.top(),
                        period.from(),
                        period.before())
                .orElseThrow();
    }

    private Optional<Statement.Line> line(ResultSet row) throws SQLException {
        var account = chart().account(row.getString("account"));
        if (account.isEmpty()) {
            return Optional.empty();
        }
        boolean credit = isCredit(account.get().kind());
        return Optional.of(new Statement.Line(
                account.get(), signed(row, "own", credit), signed(row, "below", credit), signed(row, "eliminated", credit)));
    }

    private static boolean isCredit(Chart.Kind kind) {
        return kind == Chart.Kind.INCOME || kind == Chart.Kind.LIABILITY;
    }

    private static Money signed(ResultSet row, String column, boolean credit) throws SQLException {
        Money amount = LineRow.money(row, column);
        return credit ? Money.ZERO.minus(amount) : amount;
    }

    /** What is there counts from the beginning of the books, not of the period. */
    private List<String> balanceAccounts() {
        return chart().accounts().stream()
                .filter(account -> account.kind() == Chart.Kind.ASSET || account.kind() == Chart.Kind.LIABILITY)
                .map(Chart.Account::code)
                .toList();
    }

    private Chart chart() {
        return charts.inForce();
    }
}
