package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.event.Activity;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Sql;

/** Tells those who joined or wait when an activity is moved or called off. */
@ApplicationScoped
class EventNotices {

    private final Notices notices;
    private final Sql sql;

    EventNotices(Notices notices, Sql sql) {
        this.notices = notices;
        this.sql = sql;
    }

    /** Only of what makes a difference to who comes: another time or another place. */
    void changed(EventRow before, Activity after) {
        boolean moved = !before.startsAt().equals(after.startsAt())
                || !before.endsAt().equals(after.endsAt())
                || !Objects.equals(before.place(), after.place());
        if (before.status() == EventStatus.PUBLISHED && moved) {
            tell(before, "EVENT_CHANGED", after.title(), after.startsAt(), "changed:" + (before.version() + 1));
        }
    }

    void cancelled(EventRow event) {
        tell(event, "EVENT_CANCELLED", event.title(), event.startsAt(), "cancelled");
    }

    private void tell(EventRow event, String kind, String title, Instant at, String key) {
        List<UUID> joined = sql.list(
                "select person_id from event_registration where event_id = ? and status <> 'CANCELLED'",
                row -> row.getObject(1, UUID.class),
                event.id());
        notices.tell(
                joined,
                Notice.of(
                        kind,
                        "/m/activities/" + event.id(),
                        "event:" + event.id() + ":" + key,
                        Word.text(title),
                        Word.day(at.atZone(Clocks.CHINA).toLocalDate())));
    }
}
