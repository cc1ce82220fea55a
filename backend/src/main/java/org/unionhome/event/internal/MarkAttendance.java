package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.UseCase;

/** Ticks somebody as present, absent or excused, or corrects that. */
@UseCase
@ApplicationScoped
@Transactional
class MarkAttendance {

    private final RegistrationQueries registrations;
    private final EventLock lock;
    private final PresenceNotes notes;
    private final AuditTrail audit;
    private final Clock clock;

    MarkAttendance(
            RegistrationQueries registrations, EventLock lock, PresenceNotes notes, AuditTrail audit, Clock clock) {
        this.registrations = registrations;
        this.lock = lock;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param markedAt when it was done on the device; what lies ahead of now was done now
     * @throws Problem NOT_FOUND, EVENT_ROLL_NOT_OPEN, EVENT_NOT_JOINED, EVENT_CANCELLED
     */
    RegistrationQueries.Own run(UUID registration, Presence.State state, Instant markedAt) {
        UUID event = registrations.eventOf(registration).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        EventRow held = lock.takeToManage(event);
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        Instant at = markedAt.isAfter(now) ? now : markedAt;
        if (held.status() == EventStatus.CANCELLED) {
            throw Problem.of(EventProblem.EVENT_CANCELLED);
        }
        if (at.isBefore(CheckInPolicy.from(held))) {
            throw Problem.of(EventProblem.EVENT_ROLL_NOT_OPEN);
        }
        Place place = registrations
                .held(registration)
                .filter(found -> found.status() == PlaceStatus.CONFIRMED)
                .orElseThrow(() -> Problem.of(EventProblem.EVENT_NOT_JOINED));
        var tick = new Presence(state, Presence.Way.TICKED, at, now);
        PresenceNotes.Noted noted = notes.note(place, tick);
        if (noted.change() != null) {
            audit.record(
                    "event.ticked",
                    AuditTrail.Subject.of("event-registration", place.id(), held.union()),
                    noted.change());
        }
        return new RegistrationQueries.Own(held, noted.place());
    }
}
