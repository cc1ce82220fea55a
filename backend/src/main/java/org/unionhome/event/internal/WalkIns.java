package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;

/** Lets in at the door who has not registered, as long as a place is left and the activity is meant for her. */
@ApplicationScoped
class WalkIns {

    private final Sql sql;
    private final CurrentActor current;
    private final EventAudiences audiences;
    private final AuditTrail audit;

    WalkIns(Sql sql, CurrentActor current, EventAudiences audiences, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.audiences = audiences;
        this.audit = audit;
    }

    /**
     * The caller holds the lock of the activity.
     *
     * @param waits who stands in the waiting list is not let past those before her
     * @throws Problem EVENT_NOT_JOINED or EVENT_NO_PLACE
     */
    Place letIn(EventRow event, UUID person, boolean waits, Instant now) {
        if (!event.walkIns() || !invited(event, person)) {
            throw Problem.of(EventProblem.EVENT_NOT_JOINED);
        }
        if (waits || event.placesLeft() <= 0) {
            throw Problem.of(EventProblem.EVENT_NO_PLACE);
        }
        UUID id = Ids.next();
        sql.update(
                """
                insert into event_registration (id, event_id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6,
                                                status, arrival_no, registered_at, walk_in)
                select ?, e.id, ?, e.root_id, e.union_id, e.l1, e.l2, e.l3, e.l4, e.l5, e.l6,
                       'CONFIRMED', e.last_arrival_no + 1, ?, true
                  from event e where e.id = ?
                """,
                id,
                person,
                now,
                event.id());
        audit.record("event.walked-in", AuditTrail.Subject.of("event-registration", id, event.union()));
        return new Place(id, person, PlaceStatus.CONFIRMED, null, now, null, 0, null, true);
    }

    private boolean invited(EventRow event, UUID person) {
        var actor = current.get();
        return actor.home() != null
                && actor.lineage().contains(event.union())
                && audiences.meant(event, List.of(person)).test(person);
    }
}
