package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Notes whether a member who booked came; nothing of what was found. */
@UseCase
@ApplicationScoped
@Transactional
class NoteAttendance {

    private final HealthCheckQueries checks;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    NoteAttendance(HealthCheckQueries checks, Sql sql, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.checks = checks;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SLOT_CLOSED before its day or when it was given back */
    HealthCheckQueries.Booking run(UUID id, String ifMatch, boolean came) {
        sql.first("select 1 from health_check_booking where id = ? for update", row -> true, id);
        var booking = checks.keptBooking(id);
        request.requireVersion(ifMatch, booking.version());
        if ("CANCELLED".equals(booking.status()) || booking.day().isAfter(LocalDate.now(clock))) {
            throw Problem.of(WelfareProblem.SLOT_CLOSED);
        }
        sql.update(
                "update health_check_booking set status = ?, version = version + 1, updated_at = ? where id = ?",
                came ? "ATTENDED" : "ABSENT",
                Instant.now(clock),
                id);
        var union = checks.find(booking.check()).map(HealthCheckRow::union).orElse(null);
        audit.record("health-check.attendance-noted", AuditTrail.Subject.of("health-check-booking", id, union));
        return checks.keptBooking(id);
    }
}
