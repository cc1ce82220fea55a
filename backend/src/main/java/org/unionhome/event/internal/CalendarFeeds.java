package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;

/** Reads of calendar feeds. */
@ApplicationScoped
class CalendarFeeds {

    private static final Duration LOOK_BACK = Duration.ofDays(366);
    private static final String JOINED = "select " + EventRow.COLUMNS + ", " + RegistrationQueries.PLACE
            + """
               from event_registration r
               join event e on e.id = r.event_id
              where r.person_id = ? and r.status <> 'CANCELLED' and e.ends_at >= ?
              order by e.starts_at, e.id
              limit 2000
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final ActingAs acting;
    private final Clock clock;

    CalendarFeeds(Sql sql, CurrentActor current, ActingAs acting, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.acting = acting;
        this.clock = clock;
    }

    record Feed(Instant createdAt, @Nullable Instant lastReadAt) {}

    /** The caller's own. */
    Optional<Feed> mine() {
        return sql.first(
                "select created_at, last_read_at from calendar_feed where person_id = ?",
                row -> new Feed(row.getTimestamp(1).toInstant(), Sql.instant(row, "last_read_at")),
                current.get().person());
    }

    /** What the owner of the token joined or waits for; empty when no calendar has it. */
    Optional<List<RegistrationQueries.Own>> joinedByOwnerOf(FeedToken token) {
        return acting.system(SystemActor.CALENDAR, () -> owner(token))
                .map(person -> acting.person(person, () -> joined(person)));
    }

    private Optional<UUID> owner(FeedToken token) {
        return sql.first(
                "update calendar_feed set last_read_at = ? where token_hash = ? returning person_id",
                row -> Sql.id(row, "person_id"),
                Instant.now(clock),
                token.hash());
    }

    private List<RegistrationQueries.Own> joined(UUID person) {
        return sql.list(
                JOINED,
                row -> new RegistrationQueries.Own(EventRow.read(row), RegistrationQueries.place(row)),
                person,
                Instant.now(clock).minus(LOOK_BACK));
    }
}
