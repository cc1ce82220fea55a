package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** Consolidated statements: one pass over the entries of a subtree, however many unions it has. */
@ApplicationScoped
class StatementQueries {

    private static final String BY_ACCOUNT =
            """
            select account, sum(own) as own, sum(below) as below, sum(eliminated) as eliminated
              from ledger_entry_consolidated(?, ?, ?, ?::text[], ?::text[])
             group by account
             order by account
            """;
    private static final String BY_UNION =
            """
            select part as union_id, own + below as amount, eliminated
              from ledger_entry_consolidated(?, ?, ?, ?::text[], ?::text[])
             where account = ?
            """;
    private static final String COUNTS =
            """
            select count(*) as unions,
                   count(*) filter (where exists (select 1 from ledger_closing c
                                                   where c.union_id = b.union_id and c.month = ?::date
                                                     and c.reopened_at is null)) as closed,
                   (select count(*) from ledger_entry r
                     where (r.%1$s = ? or r.union_id = any (?::uuid[]))
                       and r.restates >= ?::date and r.restates < ?::date) as restatements,
                   (select coalesce(sum(t.amount), 0)
                      from ledger_transit t
                      join union_node f on f.id = t.from_id and f.%1$s = ?
                      join union_node i on i.id = t.into_id and i.%1$s = ?
                     where t.sent_on < ?::date and coalesce(t.arrived_on, 'infinity') >= ?::date
                       and coalesce(t.back_on, 'infinity') >= ?::date) as in_transit
              from (select distinct e.union_id from ledger_entry e
                     where (e.%1$s = ? or e.union_id = any (?::uuid[]))
                       and e.entry_on >= ?::date and e.entry_on < ?::date) b
            """;
    private final Sql sql;
    private final ChartOfAccounts charts;
    private final CurrentActor current;
    private final Scope scope;
    private final BooksInScope books;

    StatementQueries(Sql sql, ChartOfAccounts charts, CurrentActor current, Scope scope, BooksInScope books) {
        this.sql = sql;
        this.charts = charts;
        this.current = current;
        this.scope = scope;
        this.books = books;
    }

    /** @throws org.unionhome.kernel.Problem NOT_FOUND */
    Statement statement(UUID union, Statement.Period period) {
        Asked asked = asked(union, period);
        var lines = sql.list(
                BY_ACCOUNT, row -> line(asked.chart(), row), asked.values().toArray());
        return counted(asked, lines);
    }

    /** Which unions below have how much on an account, the union itself and those merged into it among them. */
    List<Statement.Part> parts(UUID union, Statement.Period period, String account) {
        Asked asked = asked(union, period);
        var known = asked.chart().account(account).orElseThrow(() -> Problem.ofFault("account", "UNKNOWN_VALUE"));
        return sql
                .list(
                        BY_UNION,
                        row -> new Statement.Part(
                                Sql.id(row, "union_id"),
                                known.onItsSide(LineRow.money(row, "amount")),
                                known.onItsSide(LineRow.money(row, "eliminated"))),
                        asked.values(account).toArray())
                .stream()
                .sorted(Comparator.comparing(Statement.Part::amount).reversed())
                .toList();
    }

    private Asked asked(UUID union, Statement.Period period) {
        Scope.Subtree subtree =
                scope.subtrees(current.get(), Permission.FUNDS_READ, union).get(0);
        return new Asked(
                subtree,
                books.predecessors(union, period.before()),
                period,
                charts.upTo(period.before().minusDays(1)));
    }

    /** @param predecessors unions outside the subtree that were merged into one of it */
    private record Asked(Scope.Subtree subtree, List<UUID> predecessors, Statement.Period period, Chart chart) {

        List<Object> values(Object... more) {
            var values = new ArrayList<Object>(List.of(subtree.top(), period.from(), period.before()));
            values.addAll(List.of(chart.betweenUnions(), chart.lasting()));
            values.addAll(List.of(more));
            return values;
        }
    }

    private Statement counted(Asked asked, List<Statement.Line> lines) {
        UUID top = asked.subtree().top();
        Statement.Period period = asked.period();
        return sql.first(
                        COUNTS.formatted(asked.subtree().column()),
                        row -> new Statement(
                                top,
                                period,
                                row.getInt("unions"),
                                row.getInt("closed"),
                                row.getInt("restatements"),
                                LineRow.money(row, "in_transit"),
                                lines),
                        period.lastMonth(),
                        top,
                        asked.predecessors(),
                        period.from(),
                        period.before(),
                        top,
                        top,
                        period.before(),
                        period.before(),
                        period.before(),
                        top,
                        asked.predecessors(),
                        period.from(),
                        period.before())
                .orElseThrow();
    }

    private static Statement.Line line(Chart chart, ResultSet row) throws SQLException {
        var account = chart.require(row.getString("account"));
        return new Statement.Line(
                account,
                account.onItsSide(LineRow.money(row, "own")),
                account.onItsSide(LineRow.money(row, "below")),
                account.onItsSide(LineRow.money(row, "eliminated")));
    }
}
