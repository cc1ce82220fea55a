package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;

/** Reads of registrations: the caller's own, and those of an activity for who organises it. */
@ApplicationScoped
class RegistrationQueries {

    static final String PLACE =
            """
            r.id as place_id, r.person_id, r.status as place_status, r.arrival_no, r.registered_at, r.cancelled_at,
            r.version as place_version, r.walk_in, r.presence, r.presence_way, r.presence_at, r.presence_noted_at,
            case when r.status = 'WAITING' then event_position(r.id) end as position
            """;
    private static final String OWN = "select " + EventRow.COLUMNS + ", " + PLACE
            + " from event_registration r join event e on e.id = r.event_id where r.person_id = ? ";
    private static final String COMING =
            """
            and r.status <> 'CANCELLED' and e.ends_at >= ?
            and (?::timestamptz is null or (e.starts_at, r.id) > (?::timestamptz, ?::uuid))
            order by e.starts_at, r.id limit ?
            """;
    private static final String PAST =
            """
            and r.status = 'CONFIRMED' and e.ends_at < ?
            and (?::timestamptz is null or (e.starts_at, r.id) < (?::timestamptz, ?::uuid))
            order by e.starts_at desc, r.id desc limit ?
            """;
    private static final String OF_EVENT = "select " + PLACE
            + """
              , p.name_initials
              from event_registration r
              left join person p on p.id = r.person_id
             where r.event_id = ? and r.status <> 'CANCELLED'
               and (?::text is null or (r.status, r.arrival_no) > (?, ?::bigint))
             order by r.status, r.arrival_no
             limit ?
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final EventReach reach;
    private final EventQueries events;
    private final Members members;
    private final Cursors cursors;
    private final Clock clock;

    RegistrationQueries(
            Sql sql,
            CurrentActor current,
            EventReach reach,
            EventQueries events,
            Members members,
            Cursors cursors,
            Clock clock) {
        this.sql = sql;
        this.current = current;
        this.reach = reach;
        this.events = events;
        this.members = members;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** A registration with its activity. */
    record Own(EventRow event, Place place) {}

    /** A registration with who made it; who moved out of the caller's sight stays unnamed. */
    record Registered(
            EventRow event, Place place, long arrivalNo, @Nullable String initials, @Nullable MemberInfo member) {}

    /** One statement: what the caller joined or waits for, the soonest first; of the past, the latest first. */
    Slice<Own> mine(boolean past, int limit, @Nullable String cursor) {
        String list = "my-registrations|" + past;
        List<String> position = cursors.decode(list, cursor);
        Instant after = position.isEmpty() ? null : Instant.parse(position.get(0));
        UUID afterId = position.isEmpty() ? null : UUID.fromString(position.get(1));
        List<Own> rows = sql.list(
                OWN + (past ? PAST : COMING),
                row -> new Own(EventRow.read(row), place(row)),
                current.get().person(),
                Instant.now(clock),
                after,
                after,
                afterId,
                limit + 1);
        return Slice.of(
                rows,
                limit,
                last -> cursors.encode(
                        list, last.event().startsAt(), last.place().id()));
    }

    /** What a person holds of an activity, as far as the caller sees it. */
    Optional<Place> held(UUID event, UUID person) {
        return sql.first(
                "select " + PLACE
                        + " from event_registration r where r.event_id = ? and r.person_id = ? and r.status <> 'CANCELLED'",
                RegistrationQueries::place,
                event,
                person);
    }

    Optional<Place> held(UUID registration) {
        return sql.first(
                "select " + PLACE + " from event_registration r where r.id = ?",
                RegistrationQueries::place,
                registration);
    }

    Optional<UUID> eventOf(UUID registration) {
        return sql.first(
                "select event_id from event_registration where id = ?", row -> Sql.id(row, "event_id"), registration);
    }

    /** One of the caller's own. @throws Problem NOT_FOUND */
    Own mine(UUID registration) {
        return sql.first(
                        OWN + " and r.id = ?",
                        row -> new Own(EventRow.read(row), place(row)),
                        current.get().person(),
                        registration)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** Three statements: the activity, its registrations (confirmed first, then in the order of waiting), the names. */
    Slice<Registered> ofEvent(UUID event, int limit, @Nullable String cursor) {
        EventRow shown = events.show(event).event();
        if (!reach.organises(shown.union())) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        String list = "registrations|" + event;
        List<String> position = cursors.decode(list, cursor);
        String status = position.isEmpty() ? null : position.get(0);
        Long arrivalNo = position.isEmpty() ? null : Long.valueOf(position.get(1));
        List<Registered> rows = sql.list(
                OF_EVENT,
                row -> new Registered(
                        shown, place(row), row.getLong("arrival_no"), row.getString("name_initials"), null),
                event,
                status,
                status,
                arrivalNo,
                limit + 1);
        Slice<Registered> page =
                Slice.of(rows, limit, last -> cursors.encode(list, last.place().status(), last.arrivalNo()));
        return named(page);
    }

    private Slice<Registered> named(Slice<Registered> page) {
        Map<UUID, MemberInfo> names =
                members.findAll(page.map(one -> one.place().person()));
        return new Slice<>(
                page.map(one -> new Registered(
                        one.event(),
                        one.place(),
                        one.arrivalNo(),
                        one.initials(),
                        names.get(one.place().person()))),
                page.next());
    }

    /** From the columns of {@link #PLACE}. */
    static Place place(ResultSet row) throws SQLException {
        return new Place(
                Sql.id(row, "place_id"),
                Sql.id(row, "person_id"),
                PlaceStatus.valueOf(row.getString("place_status")),
                row.getObject("position", Integer.class),
                row.getTimestamp("registered_at").toInstant(),
                Sql.instant(row, "cancelled_at"),
                row.getInt("place_version"),
                presence(row),
                row.getBoolean("walk_in"));
    }

    private static @Nullable Presence presence(ResultSet row) throws SQLException {
        String state = row.getString("presence");
        return state == null
                ? null
                : new Presence(
                        Presence.State.valueOf(state),
                        Presence.Way.valueOf(row.getString("presence_way")),
                        row.getTimestamp("presence_at").toInstant(),
                        row.getTimestamp("presence_noted_at").toInstant());
    }
}
