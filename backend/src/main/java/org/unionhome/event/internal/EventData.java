package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** Which activities a person joined or waited for, and whether she subscribed to her calendar. */
@ApplicationScoped
class EventData implements PersonalData {

    private final PersonalRows rows;

    EventData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("event_registration", "calendar_feed");
    }

    @Override
    public List<Part> of(UUID person) {
        Stream<Part> joined = rows.part(
                "activities",
                """
                select e.title, r.union_id as "union", e.starts_at, e.ends_at, r.status, r.registered_at, r.cancelled_at,
                       r.presence, r.presence_way, r.presence_at, r.walk_in
                  from event_registration r
                  join event e on e.id = r.event_id
                 where r.person_id = ?
                 order by r.id
                """,
                Map.of(),
                person);
        Stream<Part> calendar = rows.part(
                "calendar", "select created_at, last_read_at from calendar_feed where person_id = ?", Map.of(), person);
        return Stream.concat(joined, calendar).toList();
    }
}
