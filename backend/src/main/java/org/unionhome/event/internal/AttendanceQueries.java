package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;

/** Reads for the roll call, for who organises the activity. */
@ApplicationScoped
class AttendanceQueries {

    /** Three hours: as long as a hall without a network may last. */
    private static final int MOST_CODES = 180;

    private final Sql sql;
    private final EventQueries events;
    private final EventReach reach;
    private final CheckInSeals seals;
    private final Clock clock;

    AttendanceQueries(Sql sql, EventQueries events, EventReach reach, CheckInSeals seals, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.reach = reach;
        this.seals = seals;
        this.clock = clock;
    }

    /** How many of those with a place came. */
    record Counts(EventRow event, int joined, int present, int absent, int excused, int walkedIn) {
        int unmarked() {
            return joined - present - absent - excused;
        }
    }

    /** Codes of the coming minutes. */
    record Codes(EventRow event, Instant now, List<CheckInCode> codes) {}

    /** @throws Problem NOT_FOUND for who does not organise it */
    Counts counts(UUID id) {
        EventRow event = organised(id);
        return sql.first(
                        """
                        select count(*) as joined,
                               count(*) filter (where presence = 'PRESENT') as present,
                               count(*) filter (where presence = 'ABSENT')  as absent,
                               count(*) filter (where presence = 'EXCUSED') as excused,
                               count(*) filter (where walk_in)              as walked_in
                          from event_registration
                         where event_id = ? and status = 'CONFIRMED'
                        """,
                        row -> new Counts(
                                event,
                                row.getInt("joined"),
                                row.getInt("present"),
                                row.getInt("absent"),
                                row.getInt("excused"),
                                row.getInt("walked_in")),
                        id)
                .orElseThrow();
    }

    /** Those of the activity's window alone; none of a draft, of what was called off or is over. */
    Codes codes(UUID id) {
        EventRow event = organised(id);
        Instant now = Instant.now(clock);
        if (event.status() != EventStatus.PUBLISHED) {
            return new Codes(event, now, List.of());
        }
        long first = Math.max(CheckInCode.stepAt(now), CheckInCode.stepAt(CheckInPolicy.from(event)));
        List<CheckInCode> codes = LongStream.range(first, first + MOST_CODES)
                .takeWhile(step -> CheckInCode.startOf(step).isBefore(event.endsAt()))
                .mapToObj(step -> seals.seal(id, step))
                .toList();
        return new Codes(event, now, codes);
    }

    private EventRow organised(UUID id) {
        EventRow event = events.show(id).event();
        if (!reach.organises(event.union())) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return event;
    }
}
