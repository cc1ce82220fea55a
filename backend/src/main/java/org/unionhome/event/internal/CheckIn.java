package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.UseCase;

/** Notes that the caller is at the activity whose code she scanned, now or while she had no network. */
@UseCase
@ApplicationScoped
@Transactional
class CheckIn {

    private static final String ACTION = "event.checked-in";
    private final CurrentActor current;
    private final CheckInSeals seals;
    private final EventLock lock;
    private final RegistrationQueries registrations;
    private final WalkIns walkIns;
    private final PresenceNotes notes;
    private final AuditTrail audit;
    private final Clock clock;

    CheckIn(
            CurrentActor current,
            CheckInSeals seals,
            EventLock lock,
            RegistrationQueries registrations,
            WalkIns walkIns,
            PresenceNotes notes,
            AuditTrail audit,
            Clock clock) {
        this.current = current;
        this.seals = seals;
        this.lock = lock;
        this.registrations = registrations;
        this.walkIns = walkIns;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NO_MEMBERSHIP, NOT_FOUND, or why the code does not count */
    RegistrationQueries.Own run(String text) {
        UUID person = current.get().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        CheckInCode code = CheckInCode.parse(text).orElseThrow(() -> Problem.of(EventProblem.EVENT_CODE_WRONG));
        if (!seals.genuine(code)) {
            audit.refused(ACTION, AuditTrail.Subject.of("event", code.event(), null), EventProblem.EVENT_CODE_WRONG);
            throw Problem.of(EventProblem.EVENT_CODE_WRONG);
        }
        EventRow event = lock.take(code.event());
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        requireInTime(event, code.step(), now);
        Place held = registrations.held(event.id(), person).orElse(null);
        Place place = held != null && held.status() == PlaceStatus.CONFIRMED
                ? held
                : walkIns.letIn(event, person, held != null, now);
        var here = new Presence(Presence.State.PRESENT, Presence.Way.SCANNED, CheckInCode.startOf(code.step()), now);
        PresenceNotes.Noted noted = notes.note(place, here);
        if (noted.change() != null) {
            audit.record(
                    ACTION, AuditTrail.Subject.of("event-registration", place.id(), event.union()), noted.change());
        }
        return new RegistrationQueries.Own(event, noted.place());
    }

    private static void requireInTime(EventRow event, long step, Instant now) {
        switch (CheckInPolicy.judge(event, step, now)) {
            case CANCELLED -> throw Problem.of(EventProblem.EVENT_CANCELLED);
            case OUTSIDE -> throw Problem.of(EventProblem.EVENT_CODE_OUTSIDE);
            case TOO_LATE -> throw Problem.of(EventProblem.EVENT_CHECK_IN_TOO_LATE);
            case GOOD -> {}
        }
    }
}
