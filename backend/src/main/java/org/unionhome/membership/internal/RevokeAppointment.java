package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Ends an office as of today. One that has not begun, or begins today, keeps its first day as its only one. */
@UseCase
@ApplicationScoped
@Transactional
class RevokeAppointment {

    private final Sql sql;
    private final AppointmentQueries appointments;
    private final Actors actors;
    private final AuditTrail audit;
    private final Clock clock;

    RevokeAppointment(Sql sql, AppointmentQueries appointments, Actors actors, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.appointments = appointments;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID id) {
        var office = appointments.show(id);
        LocalDate today = LocalDate.now(clock);
        if (office.to() != null && !office.to().isAfter(today)) {
            throw Problem.of(ProblemCode.APPOINTMENT_ENDED);
        }
        LocalDate end = today.isAfter(office.from()) ? today : office.from().plusDays(1);
        sql.update(
                """
                update appointment
                   set period = daterange(lower(period), ?::date), version = version + 1, updated_at = now()
                 where id = ?
                """,
                end,
                id);
        audit.record("appointment.ended", AuditTrail.Subject.of("appointment", id, office.union()), office.role());
        actors.forget();
    }
}
