package org.unionhome.membership.internal;

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

/** Turns a proposed merging down; also the way to withdraw one's own. */
@UseCase
@ApplicationScoped
@Transactional
class RefuseMerge {

    private final Merges merges;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RefuseMerge(Merges merges, Sql sql, CurrentActor current, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.merges = merges;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID id, String ifMatch, String reason) {
        Merge merge = merges.lock(id);
        request.requireVersion(ifMatch, merge.version());
        if (merge.status() != Merge.Status.PROPOSED) {
            throw Problem.of(MembershipProblem.MERGE_CLOSED);
        }
        sql.update(
                """
                update person_merge
                   set status = 'REFUSED', decided_by = ?, decided_subject = ?, decided_at = ?, refusal_reason = ?,
                       version = version + 1
                 where id = ?
                """,
                current.get().name(),
                current.get().identity().subject(),
                Instant.now(clock),
                reason.strip(),
                id);
        audit.record("merge.refused", AuditTrail.Subject.of("member-merge", id, merge.survivorUnion()));
    }
}
