package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.funds.ClosingWatch;
import org.unionhome.kernel.Sql;

/** What has to be done before a month of the books is closed. */
@ApplicationScoped
class MonthChecks {

    private static final String OPEN =
            """
            select (select count(distinct date_trunc('month', e.entry_on::timestamp))
                      from ledger_entry e
                     where e.union_id = b.books and e.entry_on < b.month
                       and not exists (select 1 from ledger_closing c
                                        where c.union_id = b.books and c.reopened_at is null
                                          and c.month >= date_trunc('month', e.entry_on::timestamp)::date)) as earlier,
                   (select count(*)
                      from payment_item i join payment_order o on o.id = i.order_id
                     where o.union_id = b.books and i.status in ('WAITING', 'RETURNED')
                       and (o.ordered_at at time zone 'Asia/Shanghai')::date < b.month + interval '1 month') as unpaid,
                   (select count(*)
                      from budget d
                     where d.union_id = b.books and d.year = extract(year from b.month)
                       and d.status <> 'APPROVED') as documents,
                   (select count(*)
                      from (select p.account
                              from ledger_posting p join ledger_entry e on e.id = p.entry_id
                             where e.union_id = b.books and e.entry_on < b.month + interval '1 month'
                               and p.account = any (?::text[])
                             group by p.account
                            having sum(p.debit) < sum(p.credit)) overdrawn) as overdrawn,
                   (select count(*)
                      from ledger_transit t
                     where b.books in (t.from_id, t.into_id) and t.arrived_on is null and t.back_id is null
                       and t.sent_on < b.month + interval '1 month') as in_transit
              from (select ?::uuid as books, ?::date as month) b
            """;
    private final Sql sql;
    private final ChartOfAccounts charts;
    private final Instance<ClosingWatch> watches;
    private final Clock clock;

    MonthChecks(Sql sql, ChartOfAccounts charts, @Any Instance<ClosingWatch> watches, Clock clock) {
        this.sql = sql;
        this.charts = charts;
        this.watches = watches;
        this.clock = clock;
    }

    /** @param count how many things are open; of {@link Kind#NOT_OVER} the days that are left */
    record Open(Kind kind, int count, boolean blocks) {}

    /** What may be open. */
    enum Kind {
        /** The month has days left. */
        NOT_OVER,
        /** Months before it that have entries and are not closed. */
        EARLIER_OPEN,
        /** Payments that were ordered and not made; with them no year is closed. */
        UNPAID,
        /** Budget documents of the year that are not approved; with them no year is closed. */
        BUDGET_OPEN,
        /** Money to or from another union that was sent and has not arrived; with it no year is closed. */
        IN_TRANSIT,
        /** Accounts of cash and bank from which more went out than came in. */
        OVERDRAWN,
        /** Money that was to go back to whom it came from and was not paid. */
        REFUNDS_OPEN,
        /** Months of contributions that were due to the union above and are not on their way to it. */
        NOT_REMITTED,
        /** Money for dues from nobody who was recognised. */
        DUES_UNKNOWN,
        /** The month of dues itself. */
        DUES_NOT_ASSESSED
    }

    /** What is open, nothing when all is done. */
    List<Open> open(UUID union, LocalDate month) {
        boolean yearEnds = month.getMonth() == Month.DECEMBER;
        List<String> assets = charts.upTo(month).of(Chart.Kind.ASSET);
        List<Open> found = sql.first(
                        OPEN,
                        row -> List.of(
                                new Open(Kind.NOT_OVER, daysLeft(month), true),
                                new Open(Kind.EARLIER_OPEN, row.getInt("earlier"), true),
                                new Open(Kind.UNPAID, row.getInt("unpaid"), yearEnds),
                                new Open(Kind.BUDGET_OPEN, row.getInt("documents"), yearEnds),
                                new Open(Kind.IN_TRANSIT, row.getInt("in_transit"), yearEnds),
                                new Open(Kind.OVERDRAWN, row.getInt("overdrawn"), false)),
                        assets,
                        union,
                        month)
                .orElseThrow();
        return Stream.concat(found.stream(), watched(union, month))
                .filter(one -> one.count() > 0)
                .toList();
    }

    /** What other features know of; the same kind of several together. */
    private Stream<Open> watched(UUID union, LocalDate month) {
        var counts = new EnumMap<ClosingWatch.Kind, Integer>(ClosingWatch.Kind.class);
        for (ClosingWatch watch : watches) {
            watch.open(union, month).forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(one -> new Open(Kind.valueOf(one.getKey().name()), one.getValue(), false));
    }

    private int daysLeft(LocalDate month) {
        long days = LocalDate.now(clock).until(month.plusMonths(1), ChronoUnit.DAYS);
        return (int) Math.max(0, days);
    }
}
