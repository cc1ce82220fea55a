package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Ends an office as of today. One that has not begun, or began today, counts for no day at all. Of the three
 * administrators the last one at the top stays, or the others would go on unseen.
 */
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
        if (office.annulled() || (office.to() != null && !office.to().isAfter(today))) {
            throw Problem.of(MembershipProblem.APPOINTMENT_ENDED);
        }
        if (isLastAtTheTop(office, today)) {
            throw Problem.of(MembershipProblem.LAST_ADMINISTRATOR);
        }
        boolean annulled = !today.isAfter(office.from());
        sql.update(
                """
                update appointment
                   set period = daterange(lower(period), ?::date), annulled = ?, version = version + 1,
                       updated_at = now()
                 where id = ?
                """,
                annulled ? office.from().plusDays(1) : today,
                annulled,
                id);
        audit.record("appointment.ended", AuditTrail.Subject.of("appointment", id, office.union()), office.role());
        actors.forget();
    }

    /** Locks whoever holds the office there, so that of two who end each other's only one succeeds. */
    private boolean isLastAtTheTop(AppointmentQueries.Shown office, LocalDate today) {
        if (!Role.valueOf(office.role()).isKeptApart() || !office.active()) {
            return false;
        }
        return sql.list(
                                """
                                select id from appointment
                                 where union_id = ? and root_id = union_id and role = ? and period @> ?::date and not annulled
                                 order by id
                                   for update
                                """,
                                row -> Sql.id(row, "id"),
                                office.union(),
                                office.role(),
                                today)
                        .size()
                == 1;
    }
}
