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
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** Proposes that two persons are one, and whose membership stays. Nothing moves before another officer confirms it. */
@UseCase
@ApplicationScoped
@Transactional
class ProposeMerge {

    private final MemberQueries members;
    private final Unions unions;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeMerge(MemberQueries members, Unions unions, Sql sql, CurrentActor current, AuditTrail audit, Clock clock) {
        this.members = members;
        this.unions = unions;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, SELF_DECISION, MERGE_PROPOSED_ALREADY */
    UUID run(UUID survivor, UUID absorbed, String reason) {
        if (survivor.equals(absorbed)) {
            throw Problem.ofFault("/absorbedId", "WRONG_TYPE");
        }
        var stays =
                unions.require(members.show(survivor, Permission.MEMBER_WRITE).union());
        var goes =
                unions.require(members.show(absorbed, Permission.MEMBER_WRITE).union());
        UUID self = current.get().person();
        if (survivor.equals(self) || absorbed.equals(self)) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
        UUID id = Ids.next();
        try {
            sql.update(
                    """
                    insert into person_merge (id, root_id, survivor_id, absorbed_id, survivor_line, absorbed_line, reason,
                                              proposed_by, proposed_subject, proposed_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    id,
                    stays.root(),
                    survivor,
                    absorbed,
                    stays.line(),
                    goes.line(),
                    reason.strip(),
                    current.get().name(),
                    current.get().identity().subject(),
                    Instant.now(clock));
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.MERGE_PROPOSED_ALREADY) : failed;
        }
        audit.record("merge.proposed", AuditTrail.Subject.of("member-merge", id, stays.id()));
        return id;
    }
}
