package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** Enters a designated base in the register of a union; its programmes and those below may use it. */
@UseCase
@ApplicationScoped
@Transactional
class RegisterBase {

    private final Sql sql;
    private final Unions unions;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RegisterBase(
            Sql sql,
            Unions unions,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.unions = unions;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** As it is to be entered. */
    record Wanted(UUID union, String name, String division, String place, String registerNo, LocalDate registeredOn) {}

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, SANATORIUM_BASE_REGISTERED */
    UUID run(Wanted wanted) {
        scope.require(current.get(), Permission.SANATORIUM_WRITE, wanted.union());
        unions.requireLiving(wanted.union());
        UUID id = Ids.next();
        try {
            insert(id, wanted);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(SanatoriumProblem.SANATORIUM_BASE_REGISTERED) : failed;
        }
        request.touched(wanted.union());
        audit.record("sanatorium-base.registered", AuditTrail.Subject.of("sanatorium-base", id, wanted.union()));
        return id;
    }

    private void insert(UUID id, Wanted wanted) {
        sql.update(
                """
                insert into sanatorium_base (id, root_id, union_id, l1, l2, l3, l4, l5, l6, name, division, place,
                                             register_no, registered_on, recorded_by, updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?, ?::date, ?, ?
                  from union_node u where u.id = ?
                """,
                id,
                wanted.name(),
                wanted.division(),
                wanted.place(),
                wanted.registerNo(),
                wanted.registeredOn(),
                current.get().identity().subject(),
                Instant.now(clock),
                wanted.union());
    }
}
