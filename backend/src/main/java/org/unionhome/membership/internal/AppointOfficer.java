package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** Gives a member an office in a union for a period. Nobody appoints herself. */
@UseCase
@ApplicationScoped
@Transactional
class AppointOfficer {

    private final Sql sql;
    private final Unions unions;
    private final CurrentActor current;
    private final Scope scope;
    private final MemberQueries members;
    private final Actors actors;
    private final AuditTrail audit;

    AppointOfficer(
            Sql sql,
            Unions unions,
            CurrentActor current,
            Scope scope,
            MemberQueries members,
            Actors actors,
            AuditTrail audit) {
        this.sql = sql;
        this.unions = unions;
        this.current = current;
        this.scope = scope;
        this.members = members;
        this.actors = actors;
        this.audit = audit;
    }

    UUID run(Wanted wanted) {
        scope.require(current.get(), Permission.APPOINTMENT_WRITE, wanted.union());
        unions.requireLiving(wanted.union());
        members.show(wanted.person(), Permission.APPOINTMENT_WRITE);
        if (wanted.person().equals(current.get().person())) {
            throw Problem.of(ProblemCode.SELF_APPOINTMENT);
        }
        if (wanted.to() != null && !wanted.to().isAfter(wanted.from())) {
            throw Problem.of(ProblemCode.INVALID_PERIOD);
        }
        UUID id = insert(wanted);
        audit.record("appointment.made", AuditTrail.Subject.of("appointment", id, wanted.union()), wanted.role());
        actors.forget();
        return id;
    }

    private UUID insert(Wanted wanted) {
        UUID id = Ids.next();
        try {
            sql.update(
                    """
                    insert into appointment (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, role, period)
                    select ?, ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, daterange(?::date, ?::date)
                      from union_node u where u.id = ?
                    """,
                    id,
                    wanted.person(),
                    wanted.role(),
                    wanted.from(),
                    wanted.to(),
                    wanted.union());
            return id;
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(ProblemCode.APPOINTMENT_OVERLAPS) : failed;
        }
    }

    /** @param to first day on which it no longer holds */
    record Wanted(UUID person, UUID union, String role, LocalDate from, @Nullable LocalDate to) {}
}
