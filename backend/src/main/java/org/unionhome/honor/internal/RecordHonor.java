package org.unionhome.honor.internal;

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
import org.unionhome.membership.Members;

/** Enters an honour of a member or of a union. Entered twice it is refused. */
@UseCase
@ApplicationScoped
@Transactional
class RecordHonor {

    private final Sql sql;
    private final Members members;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RecordHonor(
            Sql sql,
            Members members,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.members = members;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    UUID run(NewHonor wanted) {
        var faults = HonorPolicy.faults(wanted, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        UUID union = union(wanted);
        UUID id = insert(wanted, union);
        request.touched(union);
        audit.record("honor.recorded", AuditTrail.Subject.of("honor", id, union));
        return id;
    }

    private UUID union(NewHonor wanted) {
        if (wanted.member() != null) {
            return members.require(wanted.member(), Permission.HONOR_WRITE).union();
        }
        UUID union = java.util.Objects.requireNonNull(wanted.union());
        scope.require(current.get(), Permission.HONOR_WRITE, union);
        return union;
    }

    private UUID insert(NewHonor wanted, UUID union) {
        UUID id = Ids.next();
        try {
            sql.update(
                    """
                    insert into honor (id, root_id, union_id, l1, l2, l3, l4, l5, l6, person_id, title, level,
                                       awarded_on, awarding_body, document_no, valid_until, recorded_by, updated_at)
                    select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?::uuid, ?, ?, ?, ?, ?::text,
                           ?::date, ?, ?
                      from union_node u where u.id = ?
                    """,
                    id,
                    wanted.member(),
                    wanted.title(),
                    wanted.level(),
                    wanted.awardedOn(),
                    wanted.awardingBody(),
                    wanted.documentNo(),
                    wanted.validUntil(),
                    current.get().identity().subject(),
                    Instant.now(clock),
                    union);
            return id;
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(HonorProblem.HONOR_RECORDED) : failed;
        }
    }
}
