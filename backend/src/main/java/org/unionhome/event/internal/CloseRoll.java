package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Says of everybody who joined and is not ticked that she was away. */
@UseCase
@ApplicationScoped
@Transactional
class CloseRoll {

    private final Sql sql;
    private final EventLock lock;
    private final AuditTrail audit;
    private final Clock clock;

    CloseRoll(Sql sql, EventLock lock, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, EVENT_CANCELLED, or EVENT_ROLL_NOT_OPEN before the activity begins */
    void run(UUID id) {
        EventRow event = lock.takeToManage(id);
        Instant now = Instant.now(clock);
        if (event.status() == EventStatus.CANCELLED) {
            throw Problem.of(EventProblem.EVENT_CANCELLED);
        }
        if (event.status() != EventStatus.PUBLISHED || now.isBefore(event.startsAt())) {
            throw Problem.of(EventProblem.EVENT_ROLL_NOT_OPEN);
        }
        int away = sql.update(
                """
                update event_registration
                   set presence = 'ABSENT', presence_way = 'CLOSED', presence_at = ?, presence_noted_at = ?,
                       version = version + 1
                 where event_id = ? and status = 'CONFIRMED' and presence is null
                """,
                now,
                now,
                id);
        sql.update("update event set roll_closed_at = ? where id = ?", now, id);
        audit.record("event.roll-closed", AuditTrail.Subject.of("event", id, event.union()), String.valueOf(away));
    }
}
