package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Sql;

/** Writes who came, where that says something new; each change leaves a line with what it was before. */
@ApplicationScoped
class PresenceNotes {

    private final Sql sql;
    private final AuditTrail audit;

    PresenceNotes(Sql sql, AuditTrail audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** The caller holds the lock of the activity. */
    Place note(String action, EventRow event, Place place, Presence next) {
        Presence before = place.presence();
        if (!PresencePolicy.replaces(before, next)) {
            return place;
        }
        sql.update(
                """
                update event_registration
                   set presence = ?, presence_way = ?, presence_at = ?, presence_noted_at = ?, version = version + 1
                 where id = ?
                """,
                next.state().name(),
                next.way().name(),
                next.at(),
                next.notedAt(),
                place.id());
        audit.record(
                action,
                AuditTrail.Subject.of("event-registration", place.id(), event.union()),
                (before == null ? "" : before.state() + " → ") + next.state());
        return place.with(next);
    }
}
