package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** Reads of the months of the books, within scope. */
@ApplicationScoped
class MonthQueries {

    private static final String MONTHS =
            """
            with sums as (
                select date_trunc('month', e.entry_on::timestamp)::date as month, count(distinct e.id) as entries,
                       sum(p.credit - p.debit) filter (where p.account = any (?::text[])) as income,
                       sum(p.debit - p.credit) filter (where p.account = any (?::text[])) as expense
                  from ledger_entry e join ledger_posting p on p.entry_id = e.id
                 where e.union_id = ? and e.entry_on >= ?::date and e.entry_on < ?::date
                 group by 1),
            later as (
                select e.restates as month, count(*) as entries
                  from ledger_entry e
                 where e.union_id = ? and e.restates >= ?::date and e.restates < ?::date
                 group by 1)
            select m.month::date as month, coalesce(s.entries, 0) as entries, coalesce(s.income, 0) as income,
                   coalesce(s.expense, 0) as expense, coalesce(l.entries, 0) as restatements,
                   c.id as closing, c.closer_name, c.closed_at, c.reopened_at,
                   exists (select 1 from ledger_closing k
                            where k.union_id = ? and k.month >= m.month::date and k.reopened_at is null) as closed
              from generate_series(?::date, ?::date - interval '1 month', interval '1 month') as m(month)
              left join sums s on s.month = m.month::date
              left join later l on l.month = m.month::date
              left join lateral (select * from ledger_closing c
                                  where c.union_id = ? and c.month = m.month::date
                                  order by c.id desc limit 1) c on true
             order by 1
            """;
    private final Sql sql;
    private final ChartOfAccounts charts;
    private final CurrentActor current;
    private final Scope scope;
    private final AuditTrail audit;

    MonthQueries(Sql sql, ChartOfAccounts charts, CurrentActor current, Scope scope, AuditTrail audit) {
        this.sql = sql;
        this.charts = charts;
        this.current = current;
        this.scope = scope;
        this.audit = audit;
    }

    /** The twelve months of a year of one union. */
    List<MonthRow> months(UUID union, int year) {
        require(union);
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate before = from.plusYears(1);
        return sql.list(
                MONTHS,
                MonthRow::read,
                charts.upTo(before.minusDays(1)).of(Chart.Kind.INCOME),
                charts.upTo(before.minusDays(1)).of(Chart.Kind.EXPENSE),
                union,
                from,
                before,
                union,
                from,
                before,
                union,
                from,
                before,
                union);
    }

    void require(UUID union) {
        scope.require(current.get(), Permission.FUNDS_READ, union);
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    ClosingRow show(UUID id) {
        var found = sql.first("select * from ledger_closing where id = ?", ClosingRow::read, id)
                .filter(closing -> scope.allows(current.get(), Permission.FUNDS_READ, closing.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "ledger.read-closing",
                    AuditTrail.Subject.of("ledger-closing", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    List<ClosingRow.Figure> figures(UUID closing) {
        return sql.list(
                "select account, debit, credit from ledger_closing_figure where closing_id = ? order by account",
                row -> new ClosingRow.Figure(
                        row.getString("account"), LineRow.money(row, "debit"), LineRow.money(row, "credit")),
                closing);
    }
}
