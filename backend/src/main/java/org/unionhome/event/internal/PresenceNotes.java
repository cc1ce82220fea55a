package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/** Writes who came, where that says something new. */
@ApplicationScoped
class PresenceNotes {

    private final Sql sql;

    PresenceNotes(Sql sql) {
        this.sql = sql;
    }

    /** The caller holds the lock of the activity. */
    Noted note(Place place, Presence next) {
        Presence before = place.presence();
        if (!PresencePolicy.replaces(before, next)) {
            return new Noted(place, null);
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
        return new Noted(place.with(next), (before == null ? "" : before.state() + " → ") + next.state());
    }

    /** @param change what it was before and is now, for the audit; absent when nothing new was said */
    record Noted(Place place, @Nullable String change) {}
}
