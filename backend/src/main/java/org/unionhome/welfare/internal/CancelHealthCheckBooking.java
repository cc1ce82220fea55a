package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** A member gives her place back, and it is free for others. */
@UseCase
@ApplicationScoped
@Transactional
class CancelHealthCheckBooking {

    private final HealthCheckQueries checks;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    CancelHealthCheckBooking(
            HealthCheckQueries checks,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.checks = checks;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SLOT_CLOSED once it was noted whether she came */
    void run(UUID id, String ifMatch) {
        var booking = checks.ownBooking(id);
        request.requireVersion(ifMatch, booking.version());
        int given = sql.update(
                """
                update health_check_booking set status = 'CANCELLED', version = version + 1, updated_at = ?
                 where id = ? and status = 'BOOKED'
                """,
                Instant.now(clock),
                id);
        if (given == 0) {
            throw Problem.of(WelfareProblem.SLOT_CLOSED);
        }
        var subject =
                AuditTrail.Subject.of("health-check-booking", id, current.get().home());
        audit.record("health-check.given-back", subject);
    }
}
