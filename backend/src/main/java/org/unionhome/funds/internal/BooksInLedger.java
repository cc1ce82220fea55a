package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.funds.Books;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** Reads the ledger for those who examine it; a sample is one statement over the books. */
@ApplicationScoped
class BooksInLedger implements Books {

    private static final String OPEN =
            """
            select 1 from ledger_entry e
             where e.union_id = any (?::uuid[]) and e.entry_on >= ?::date and e.entry_on < ?::date
               and not exists (select 1 from ledger_closing c
                                where c.union_id = e.union_id and c.reopened_at is null
                                  and c.month = date_trunc('month', e.entry_on::timestamp)::date)
             limit 1
            """;
    private static final String POPULATION =
            """
            with entered as (
                select e.id, e.kind, e.reverses_id, e.restates,
                       encode(sha256(convert_to(? || ':' || e.id::text, 'UTF8')), 'hex') as ticket,
                       (select sum(p.debit) from ledger_posting p where p.entry_id = e.id) as amount
                  from ledger_entry e
                 where e.union_id = any (?::uuid[]) and e.entry_on >= ?::date and e.entry_on < ?::date
                   and e.recorded_at <= ?)
            """;
    private static final String DIGEST = POPULATION
            + """
            select count(*) as population,
                   encode(sha256(convert_to(coalesce(string_agg(id::text, ',' order by id), ''), 'UTF8')), 'hex') as digest
              from entered
            """;
    private static final String SAMPLE = POPULATION
            + """
            , judged as (
                select n.id, n.ticket, n.amount,
                       array_remove(array[
                           case when n.amount >= ?::numeric then 'LARGE' end,
                           case when n.kind in ('REVERSAL', 'PAYMENT_RETURN')
                                  or n.kind = 'REFUND' and n.reverses_id is not null
                                  or exists (select 1 from ledger_entry r where r.reverses_id = n.id) then 'REVERSED' end,
                           case when n.restates is not null then 'RESTATED' end,
                           case when exists (select 1 from ledger_posting p
                                              where p.entry_id = n.id and p.account = ?) then 'CASH' end], null) as risks
                  from entered n),
            ranked as (
                select j.*, row_number() over (order by j.ticket) as by_seed,
                       row_number() over (order by cardinality(j.risks) desc, j.amount desc, j.ticket) as by_risk
                  from judged j)
            select id, case when by_seed <= ? then array['RANDOM'] else '{}' end || risks as reasons
              from ranked
             where by_seed <= ? or cardinality(risks) > 0 and by_risk <= ?
             order by ticket
            """;
    private final Sql sql;
    private final ChartOfAccounts charts;

    BooksInLedger(Sql sql, ChartOfAccounts charts) {
        this.sql = sql;
        this.charts = charts;
    }

    @Override
    public boolean areClosed(Collection<UUID> books, LocalDate from, LocalDate before) {
        return sql.first(OPEN, row -> true, List.copyOf(books), from, before).isEmpty();
    }

    @Override
    public Money netAssets(UUID books, LocalDate before) {
        Chart chart = charts.upTo(before.minusDays(1));
        List<String> accounts = Stream.of(Chart.Kind.ASSET, Chart.Kind.LIABILITY)
                .flatMap(kind -> chart.of(kind).stream())
                .toList();
        return sql.first(
                        """
                        select coalesce(sum(p.debit - p.credit), 0) as amount
                          from ledger_posting p join ledger_entry e on e.id = p.entry_id
                         where e.union_id = ? and e.entry_on < ?::date and p.account = any (?::text[])
                        """,
                        row -> LineRow.money(row, "amount"),
                        books,
                        before,
                        accounts)
                .orElseThrow();
    }

    @Override
    public boolean hasEntriesBy(UUID books, String subject) {
        return sql.first(
                        "select 1 from ledger_entry where union_id = ? and recorded_by = ? limit 1",
                        row -> true,
                        books,
                        subject)
                .isPresent();
    }

    @Override
    public Drawing draw(Rule rule) {
        var sample = sql.list(
                SAMPLE,
                BooksInLedger::drawn,
                rule.seed(),
                rule.books(),
                rule.from(),
                rule.before(),
                rule.drawnAt(),
                rule.largeFrom(),
                charts.on(rule.before().minusDays(1)).cash().code(),
                rule.random(),
                rule.random(),
                rule.risky());
        return sql.first(
                        DIGEST,
                        row -> new Drawing(row.getInt("population"), row.getString("digest"), sample),
                        rule.seed(),
                        rule.books(),
                        rule.from(),
                        rule.before(),
                        rule.drawnAt())
                .orElseThrow();
    }

    private static Drawn drawn(ResultSet row) throws SQLException {
        String[] reasons = (String[]) row.getArray("reasons").getArray();
        return new Drawn(
                Sql.id(row, "id"), Arrays.stream(reasons).map(Reason::valueOf).toList());
    }

    @Override
    public List<Entry> entries(Collection<UUID> entries) {
        return sql.list(
                EntryRow.ALL + " where e.id = any (?::uuid[])",
                row -> {
                    EntryRow entry = EntryRow.read(row);
                    return new Entry(
                            entry.id(),
                            entry.union(),
                            entry.entryNo(),
                            entry.on(),
                            entry.kind(),
                            entry.description(),
                            entry.amount(),
                            entry.recorderName(),
                            entry.order());
                },
                List.copyOf(entries));
    }
}
