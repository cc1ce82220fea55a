package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Says that two persons are not the same; no search proposes them again. */
@UseCase
@ApplicationScoped
@Transactional
class DismissDuplicate {

    private final MemberQueries members;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    DismissDuplicate(MemberQueries members, Sql sql, CurrentActor current, AuditTrail audit, Clock clock) {
        this.members = members;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID one, UUID other, String reason) {
        members.show(other, Permission.MEMBER_WRITE);
        var member = members.show(one, Permission.MEMBER_WRITE);
        FoundPair pair = FoundPair.of(one, other);
        int judged = sql.update(
                """
                update duplicate_pair set dismissed_at = ?, dismissed_by = ?, dismissal_reason = ?
                 where first_id = ? and second_id = ? and dismissed_at is null
                """,
                Instant.now(clock),
                current.get().name(),
                reason.strip(),
                pair.first(),
                pair.second());
        if (judged == 0) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        audit.record("duplicates.dismissed", AuditTrail.Subject.of("member", one, member.union()), other.toString());
    }
}
