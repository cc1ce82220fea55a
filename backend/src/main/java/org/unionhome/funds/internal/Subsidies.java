package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;

/** What a union got from above, by what it was given for. No more is spent for a purpose than came in for it. */
@ApplicationScoped
class Subsidies {

    /** Of a union that was merged into this one, what it had got is this one's. */
    private static final String PURSES =
            """
            with got as (
                select coalesce(p.earmark, '') as earmark,
                       sum(p.credit - p.debit) filter (where e.entry_on < ?) as earlier,
                       sum(p.credit - p.debit) filter (where e.entry_on >= ?) as received
                  from ledger_entry e
                  join ledger_posting p on p.entry_id = e.id
                 where e.union_id = any (array(select ? union
                                               select m.id from unnest(ledger_entry_predecessors(array[?], 'infinity')) m (id)
                                                where union_succession_heir(m.id) = ?))
                   and e.entry_on < ? and p.account = any (?::text[])
                 group by 1),
            spent as (
                select coalesce(l.earmark, '') as earmark,
                       sum(l.set_aside + l.paid) filter (where l.year < ?) as earlier,
                       sum(l.planned) filter (where l.year = ?) as planned,
                       sum(l.set_aside + l.paid) filter (where l.year = ?) as used
                  from budget_line l
                 where l.union_id = ? and l.source = any (?::text[])
                 group by 1)
            select nullif(earmark, '') as earmark,
                   greatest(coalesce(g.earlier, 0) - coalesce(s.earlier, 0), 0) as brought,
                   coalesce(g.received, 0) as received, coalesce(s.planned, 0) as planned, coalesce(s.used, 0) as used
              from got g full join spent s using (earmark)
             order by earmark
            """;

    private final Sql sql;
    private final ChartOfAccounts charts;

    Subsidies(Sql sql, ChartOfAccounts charts) {
        this.sql = sql;
        this.charts = charts;
    }

    /**
     * @param earmark what it was given for; absent when it is free
     * @param brought what was left of the years before
     */
    record Purse(@Nullable String earmark, Money brought, Money received, Money planned, Money used) {

        private Money cover() {
            return brought.plus(received);
        }

        /** What came in for it and is not spoken for. */
        Money free() {
            return used.exceeds(cover()) ? Money.ZERO : cover().minus(used);
        }

        /** What is spoken for beyond what came in. */
        Money beyond() {
            return used.exceeds(cover()) ? used.minus(cover()) : Money.ZERO;
        }
    }

    List<Purse> of(UUID union, int year) {
        Chart chart = charts.on(LocalDate.of(year, 1, 1));
        LocalDate first = LocalDate.of(year, 1, 1);
        return sql.list(
                PURSES,
                row -> new Purse(
                        row.getString("earmark"),
                        LineRow.money(row, "brought"),
                        LineRow.money(row, "received"),
                        LineRow.money(row, "planned"),
                        LineRow.money(row, "used")),
                first,
                first,
                union,
                union,
                union,
                first.plusYears(1),
                List.of(chart.used(Chart.Use.SUBSIDY_RECEIVED).code()),
                year,
                year,
                year,
                union,
                sources(chart));
    }

    private static List<String> sources(Chart chart) {
        return chart.fromAbove().stream().map(Chart.Source::code).toList();
    }

    boolean mayBeGivenFor(Purpose purpose) {
        return charts.inForce().fromAbove().stream()
                .anyMatch(source -> source.pays().contains(purpose));
    }

    /**
     * Of a line of money from above with a purpose: that what is set aside has come in, for that purpose or without any. Of two
     * who want the last of it one waits for the other.
     *
     * @throws Problem EARMARK_NOT_RECEIVED with what came in for the purpose and is free
     */
    void requireCovered(LineRow line, Money amount) {
        String earmark = line.earmark();
        Chart chart = charts.on(LocalDate.of(line.year(), 1, 1));
        if (earmark == null || !sources(chart).contains(line.source())) {
            return;
        }
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "subsidies-from-above|" + line.union());
        List<Purse> purses = of(line.union(), line.year());
        Money free = sum(purses.stream()
                .filter(purse -> earmark.equals(purse.earmark()))
                .map(Purse::free)
                .toList());
        if (amount.exceeds(free.plus(withoutPurpose(purses)))) {
            throw Problem.of(FundsProblem.EARMARK_NOT_RECEIVED, free);
        }
    }

    /** What came without a purpose and neither was used nor covers what another purpose lacks. */
    private static Money withoutPurpose(List<Purse> purses) {
        Money free = sum(purses.stream()
                .filter(purse -> purse.earmark() == null)
                .map(Purse::free)
                .toList());
        Money lent = sum(purses.stream()
                .filter(purse -> purse.earmark() != null)
                .map(Purse::beyond)
                .toList());
        return lent.exceeds(free) ? Money.ZERO : free.minus(lent);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
