package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Proposes a member as one of the three administrators. Gives nothing: that is the second person's doing. */
@UseCase
@ApplicationScoped
@Transactional
class ProposeAdministrator {

    private final OfficeRegister offices;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeAdministrator(
            OfficeRegister offices, Sql sql, CurrentActor current, Scope scope, AuditTrail audit, Clock clock) {
        this.offices = offices;
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem as of an appointment, and OFFICES_KEPT_APART, PROPOSAL_WAITING */
    UUID run(OfficeRegister.Wanted wanted) {
        scope.require(current.get(), Permission.APPOINTMENT_WRITE, wanted.union());
        offices.requirePossible(wanted, Permission.APPOINTMENT_WRITE);
        if (offices.holdsAnother(wanted)) {
            throw Problem.of(MembershipProblem.OFFICES_KEPT_APART);
        }
        UUID id = Ids.next();
        insert(id, wanted);
        audit.record(
                "appointment.proposed",
                AuditTrail.Subject.of("appointment-proposal", id, wanted.union()),
                wanted.role().name());
        return id;
    }

    private void insert(UUID id, OfficeRegister.Wanted wanted) {
        try {
            sql.update(
                    """
                    insert into appointment_proposal (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, role,
                                                      period, proposed_subject, proposed_by, proposed_at)
                    select ?, ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?,
                           daterange(?::date, ?::date), ?, ?, ?
                      from union_node u where u.id = ?
                    """,
                    id,
                    wanted.person(),
                    wanted.role(),
                    wanted.from(),
                    wanted.to(),
                    current.get().identity().subject(),
                    current.get().name(),
                    Instant.now(clock),
                    wanted.union());
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.PROPOSAL_WAITING) : failed;
        }
    }
}
