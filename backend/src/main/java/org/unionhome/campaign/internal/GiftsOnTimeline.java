package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.TimelineSource;

/** What a member received in campaigns, on her one page: hers to see, and for officers who may read campaigns there. */
@ApplicationScoped
class GiftsOnTimeline implements TimelineSource {

    private static final String ENTRIES =
            """
            select c.theme, r.union_id, r.cash + r.goods as amount, t.received_at
              from campaign_receipt t
              join campaign_recipient r on r.id = t.recipient_id
              join campaign c on c.id = r.campaign_id
             where r.person_id = ? and t.returned_at is null and t.received_at >= ? and t.received_at < ?
             order by t.received_at desc, t.id desc
             limit ?
            """;
    private static final String SUMS =
            """
            select extract(year from t.received_at at time zone 'Asia/Shanghai')::integer as year, r.union_id,
                   count(*) as gifts, sum(r.cash + r.goods) as amount
              from campaign_receipt t
              join campaign_recipient r on r.id = t.recipient_id
             where r.person_id = ? and t.returned_at is null
             group by 1, 2
            """;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final Clock clock;

    GiftsOnTimeline(Sql sql, Scope scope, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries(UUID person, LocalDate from, LocalDate to) {
        return sql
                .list(
                        ENTRIES,
                        row -> new Received(
                                row.getString("theme"),
                                Sql.id(row, "union_id"),
                                new Money(row.getBigDecimal("amount")),
                                row.getTimestamp("received_at").toInstant()),
                        person,
                        begin(from),
                        begin(to),
                        MOST)
                .stream()
                .filter(one -> mayKnow(person, one.union()))
                .map(this::entry)
                .toList();
    }

    @Override
    public List<Sum> sums(UUID person) {
        return sql
                .list(
                        SUMS,
                        row -> new Counted(
                                row.getInt("year"),
                                Sql.id(row, "union_id"),
                                row.getInt("gifts"),
                                new Money(row.getBigDecimal("amount"))),
                        person)
                .stream()
                .filter(counted -> mayKnow(person, counted.union()))
                .collect(Collectors.groupingBy(Counted::year))
                .entrySet()
                .stream()
                .map(year -> new Sum(
                        Kind.CARE,
                        year.getKey(),
                        year.getValue().stream().mapToInt(Counted::gifts).sum(),
                        year.getValue().stream().map(Counted::amount).reduce(Money.ZERO, Money::plus)))
                .toList();
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private boolean mayKnow(UUID person, UUID union) {
        return person.equals(current.get().person()) || scope.allows(current.get(), Permission.CAMPAIGN_READ, union);
    }

    /** Opens nothing: the page of a campaign shows everybody's, this one hers alone. */
    private Entry entry(Received one) {
        LocalDate day = LocalDate.ofInstant(one.at(), clock.getZone());
        return new Entry(Kind.CARE, day, one.theme(), one.union(), null, one.amount(), null, false);
    }

    private record Received(String theme, UUID union, Money amount, Instant at) {}

    private record Counted(int year, UUID union, int gifts, Money amount) {}
}
