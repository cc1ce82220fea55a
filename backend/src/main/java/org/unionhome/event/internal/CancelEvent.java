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

/** Calls an activity off. Registrations stay, so that everybody finds the reason where she looks for the activity. */
@UseCase
@ApplicationScoped
@Transactional
class CancelEvent {

    private final Sql sql;
    private final EventLock lock;
    private final EventNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    CancelEvent(Sql sql, EventLock lock, EventNotices notices, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.lock = lock;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID id, String reason) {
        EventRow event = lock.takeToManage(id);
        Instant now = Instant.now(clock);
        if (event.status() == EventStatus.CANCELLED) {
            throw Problem.of(EventProblem.EVENT_CANCELLED);
        }
        if (!now.isBefore(event.endsAt())) {
            throw Problem.of(EventProblem.EVENT_OVER);
        }
        sql.update(
                """
                update event
                   set status = 'CANCELLED', cancellation_reason = ?, version = version + 1, updated_at = ?
                 where id = ?
                """,
                reason,
                now,
                id);
        audit.record("event.cancelled", AuditTrail.Subject.of("event", id, event.union()));
        notices.cancelled(event);
    }
}
