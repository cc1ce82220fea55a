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

/** Gives the caller's place or waiting position back; the first who waits moves up. Leaving again changes nothing. */
@UseCase
@ApplicationScoped
@Transactional
class LeaveEvent {

    private final Sql sql;
    private final RegistrationQueries registrations;
    private final EventLock lock;
    private final AuditTrail audit;
    private final Clock clock;

    LeaveEvent(Sql sql, RegistrationQueries registrations, EventLock lock, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.registrations = registrations;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID registration) {
        EventRow event = lock.take(registrations.mine(registration).event().id());
        if (registrations.mine(registration).place().status() == PlaceStatus.CANCELLED) {
            return;
        }
        Instant now = Instant.now(clock);
        if (event.status() == EventStatus.PUBLISHED && !now.isBefore(event.startsAt())) {
            throw Problem.of(EventProblem.EVENT_OVER);
        }
        sql.update(
                """
                update event_registration
                   set status = 'CANCELLED', cancelled_at = ?, version = version + 1
                 where id = ? and status <> 'CANCELLED'
                """,
                now,
                registration);
        audit.record("event.left", AuditTrail.Subject.of("event-registration", registration, event.union()));
        lock.moveUp(event);
    }
}
