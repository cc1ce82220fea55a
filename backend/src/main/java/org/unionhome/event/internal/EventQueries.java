package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of activities as the caller sees them: each list is one statement, whatever its length. */
@ApplicationScoped
class EventQueries {

    private static final String WITH_MINE = "select " + EventRow.COLUMNS + ", " + RegistrationQueries.PLACE
            + """
                      from event e
                      left join event_registration r
                        on r.event_id = e.id and r.person_id = ? and r.status <> 'CANCELLED'
                    """;
    /** Walks one index in the order of the list; no activity lasts longer than the look-back. */
    private static final String BRANCH =
            """
            (select c.id, c.starts_at
               from event c
              where c.%s = ? and c.status = any (?) and (?::text is null or c.kind = ?)
                and c.starts_at >= ?::timestamptz - interval '8784 hours' and c.ends_at >= ?
                and (?::timestamptz is null or c.starts_at < ?)
                and (?::timestamptz is null or (c.starts_at, c.id) > (?::timestamptz, ?::uuid))
              order by c.starts_at, c.id
              limit ?)
            """;

    private final Sql sql;
    private final CurrentActor current;
    private final EventReach reach;
    private final Cursors cursors;
    private final Clock clock;

    EventQueries(Sql sql, CurrentActor current, EventReach reach, Cursors cursors, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.reach = reach;
        this.cursors = cursors;
        this.clock = clock;
    }

    /**
     * What is asked of the list.
     *
     * @param from activities that end on or after this day; today when absent
     * @param to activities that start before this day
     * @param managed only where the caller organises, drafts included
     */
    record Wanted(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String kind,
            @Nullable UUID union,
            boolean managed) {}

    /** An activity and what the caller has of it. */
    record Seen(EventRow event, @Nullable Place mine) {}

    /** One statement. */
    Slice<Seen> list(Wanted wanted, int limit, @Nullable String cursor) {
        LocalDate from = Optional.ofNullable(wanted.from()).orElseGet(() -> LocalDate.now(clock));
        String list = "events|" + wanted + "|" + from;
        List<String> position = cursors.decode(list, cursor);
        var branches = wanted.managed() ? reach.organised(wanted.union()) : reach.seen(wanted.union());
        if (branches.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        String candidates = branches.stream()
                .map(branch -> BRANCH.formatted(branch.column()))
                .collect(Collectors.joining(" union "));
        var values = new ArrayList<@Nullable Object>();
        values.add(current.get().person());
        branches.forEach(branch -> values.addAll(branchValues(branch, wanted, from, position, limit + 1)));
        values.add(limit + 1);
        List<Seen> rows = sql.list(
                WITH_MINE + " where e.id in (select id from (" + candidates
                        + ") c order by starts_at, id limit ?) order by e.starts_at, e.id",
                EventQueries::seen,
                values.toArray());
        return Slice.of(
                rows,
                limit,
                last -> cursors.encode(
                        list, last.event().startsAt(), last.event().id()));
    }

    private static List<@Nullable Object> branchValues(
            EventReach.Branch branch, Wanted wanted, LocalDate from, List<String> position, int limit) {
        Instant first = startOf(from);
        Instant end = wanted.to() == null ? null : startOf(wanted.to());
        Instant after = position.isEmpty() ? null : Instant.parse(position.get(0));
        UUID afterId = position.isEmpty() ? null : UUID.fromString(position.get(1));
        List<String> states =
                wanted.managed() ? List.of("DRAFT", "PUBLISHED", "CANCELLED") : List.of("PUBLISHED", "CANCELLED");
        var values = new ArrayList<@Nullable Object>();
        Collections.addAll(values, branch.union(), states, wanted.kind(), wanted.kind(), first, first, end, end);
        Collections.addAll(values, after, after, afterId, limit);
        return values;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Clocks.CHINA).toInstant();
    }

    /** One statement. @throws Problem NOT_FOUND for what the caller cannot see */
    Seen show(UUID id) {
        return find(id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** One statement. */
    Optional<Seen> find(UUID id) {
        return sql.first(
                        WITH_MINE + " where e.id = ?",
                        EventQueries::seen,
                        current.get().person(),
                        id)
                .filter(found -> visible(found));
    }

    /** The application's own wall: by union, by office or by what she joined. */
    private boolean visible(Seen found) {
        var event = found.event();
        boolean published = event.status() != EventStatus.DRAFT;
        return published && (current.get().lineage().contains(event.union()) || found.mine() != null)
                || reach.organises(event.union())
                || published && reach.reads(event.union());
    }

    /** One statement; only what the caller can see counts, and what was called off does not. */
    Map<UUID, Integer> countByPlanItem(Collection<UUID> items) {
        return sql
                .list(
                        """
                        select plan_item_id, count(*) as activities
                          from event
                         where plan_item_id = any (?) and status <> 'CANCELLED'
                         group by plan_item_id
                        """,
                        row -> Map.entry(Sql.id(row, "plan_item_id"), row.getInt("activities")),
                        items)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Seen seen(ResultSet row) throws SQLException {
        EventRow event = EventRow.read(row);
        boolean has = row.getObject("place_id") != null;
        return new Seen(event, has ? RegistrationQueries.place(row) : null);
    }
}
