package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.TimelineSource;

/**
 * Activities that a person took part in, on her one page: all of them for herself, those organised in her own scope for
 * an officer, as row-level security has it. What is still to come is in her calendar, not here.
 */
@ApplicationScoped
class JoinedOnTimeline implements TimelineSource {

    private static final String JOINED =
            """
            select e.id, e.title, e.union_id, (e.starts_at at time zone 'Asia/Shanghai')::date as day
              from event_registration r
              join event e on e.id = r.event_id
             where r.person_id = ? and r.status = 'CONFIRMED'
               and coalesce(r.presence, 'PRESENT') = 'PRESENT' and e.status = 'PUBLISHED'
               and e.starts_at >= ? and e.starts_at < ? and e.ends_at < ?
             order by e.starts_at desc
             limit ?
            """;
    private static final String SUMS =
            """
            select extract(year from e.starts_at at time zone 'Asia/Shanghai')::integer as year, count(*) as joined
              from event_registration r
              join event e on e.id = r.event_id
             where r.person_id = ? and r.status = 'CONFIRMED'
               and coalesce(r.presence, 'PRESENT') = 'PRESENT' and e.status = 'PUBLISHED' and e.ends_at < ?
             group by 1
            """;
    private final Sql sql;
    private final Clock clock;

    JoinedOnTimeline(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries(UUID person, LocalDate from, LocalDate to) {
        return sql.list(
                JOINED,
                row -> new Entry(
                        Kind.EVENT,
                        row.getDate("day").toLocalDate(),
                        row.getString("title"),
                        Sql.id(row, "union_id"),
                        Sql.id(row, "id"),
                        null,
                        null,
                        false),
                person,
                startOf(from),
                startOf(to),
                Instant.now(clock),
                MOST);
    }

    @Override
    public List<Sum> sums(UUID person) {
        return sql.list(
                SUMS,
                row -> new Sum(Kind.EVENT, row.getInt("year"), row.getInt("joined"), null),
                person,
                Instant.now(clock));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Clocks.CHINA).toInstant();
    }
}
