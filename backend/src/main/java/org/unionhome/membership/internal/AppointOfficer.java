package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;

/** Gives a member an office in a union for a period. Nobody appoints herself, and nobody alone one of the three. */
@UseCase
@ApplicationScoped
@Transactional
class AppointOfficer {

    private final OfficeRegister offices;
    private final CurrentActor current;
    private final Scope scope;
    private final AuditTrail audit;

    AppointOfficer(OfficeRegister offices, CurrentActor current, Scope scope, AuditTrail audit) {
        this.offices = offices;
        this.current = current;
        this.scope = scope;
        this.audit = audit;
    }

    UUID run(OfficeRegister.Wanted wanted) {
        scope.require(current.get(), Permission.APPOINTMENT_WRITE, wanted.union());
        offices.requirePossible(wanted, Permission.APPOINTMENT_WRITE);
        if (wanted.role().isKeptApart()) {
            throw Problem.of(MembershipProblem.SECOND_PERSON_NEEDED);
        }
        UUID id = offices.enter(wanted, current.get().name(), null);
        audit.record(
                "appointment.made",
                AuditTrail.Subject.of("appointment", id, wanted.union()),
                wanted.role().name());
        return id;
    }
}
