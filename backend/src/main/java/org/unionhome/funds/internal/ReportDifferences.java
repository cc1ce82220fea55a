package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/**
 * By how much an issued statement would differ today: by what unions below entered until they closed their books, and by
 * what came to light about the period later and stands in a later one.
 */
@ApplicationScoped
class ReportDifferences {

    private static final String LATER =
            """
            select p.account, sum(p.debit - p.credit) as amount
              from ledger_entry e join ledger_posting p on p.entry_id = e.id
             where (e.l%d = ? or e.union_id = any (?::uuid[])) and e.restates >= ?::date and e.restates < ?::date
             group by p.account
            """;
    private final Sql sql;
    private final UnionTree tree;
    private final ChartOfAccounts charts;
    private final BooksInScope books;
    private final StatementQueries statements;

    ReportDifferences(
            Sql sql, UnionTree tree, ChartOfAccounts charts, BooksInScope books, StatementQueries statements) {
        this.sql = sql;
        this.tree = tree;
        this.charts = charts;
        this.books = books;
        this.statements = statements;
    }

    /** Accounts that were not in it but would be today stand among them with nothing issued. */
    List<ReportRow.Line> lines(ReportRow report, List<Statement.Line> issued) {
        Chart chart = charts.upTo(report.period().before().minusDays(1));
        Map<String, Money> today = today(report);
        Map<String, Statement.Line> lines = new TreeMap<>();
        today.keySet()
                .forEach(account -> lines.put(
                        account, new Statement.Line(chart.require(account), Money.ZERO, Money.ZERO, Money.ZERO)));
        issued.forEach(line -> lines.put(line.account().code(), line));
        return lines.entrySet().stream()
                .map(line -> new ReportRow.Line(
                        line.getValue(),
                        today.getOrDefault(line.getKey(), Money.ZERO)
                                .minus(line.getValue().total())))
                .toList();
    }

    private Map<String, Money> today(ReportRow report) {
        Map<String, Money> totals = statements.statement(report.union(), report.period()).lines().stream()
                .collect(Collectors.toMap(
                        line -> line.account().code(), Statement.Line::total, Money::plus, TreeMap::new));
        Chart chart = charts.upTo(report.period().before().minusDays(1));
        sql.list(
                        LATER.formatted(tree.lineOf(report.union()).size()),
                        row -> {
                            var account = chart.require(row.getString("account"));
                            return Map.entry(account.code(), account.onItsSide(LineRow.money(row, "amount")));
                        },
                        report.union(),
                        books.predecessors(report.union(), report.period().before()),
                        report.period().from(),
                        report.period().before())
                .forEach(later -> totals.merge(later.getKey(), later.getValue(), Money::plus));
        return totals;
    }
}
