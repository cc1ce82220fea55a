package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;

/** An activity held still while a transaction works on it, and the waiting list moved up when that frees places. */
@ApplicationScoped
class EventLock {

    private final Sql sql;
    private final EventQueries events;
    private final EventReach reach;
    private final AuditTrail audit;

    EventLock(Sql sql, EventQueries events, EventReach reach, AuditTrail audit) {
        this.sql = sql;
        this.events = events;
        this.reach = reach;
        this.audit = audit;
    }

    /** Waits for its turn, then reads. @throws Problem NOT_FOUND */
    EventRow take(UUID event) {
        sql.first("select event_lock(?)", row -> true, event);
        return events.show(event).event();
    }

    /** The same for who organises; for anybody else it does not exist, and the attempt leaves a line. */
    EventRow takeToManage(UUID event) {
        sql.first("select event_lock(?)", row -> true, event);
        EventRow found = events.show(event).event();
        if (!reach.organises(found.union())) {
            audit.refused("event.manage", AuditTrail.Subject.of("event", event, found.union()), ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found;
    }

    /** Free places go to those who wait, in their order; each leaves a line. */
    void moveUp(EventRow event) {
        List<UUID> moved = sql.list("select * from event_move_up(?)", row -> row.getObject(1, UUID.class), event.id());
        moved.forEach(registration -> audit.record(
                "event.moved-up", AuditTrail.Subject.of("event-registration", registration, event.union())));
    }
}
