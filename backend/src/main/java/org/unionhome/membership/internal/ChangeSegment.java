package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Replaces a segment's name and rule. Of two officers at the same one the second is refused. */
@UseCase
@ApplicationScoped
@Transactional
class ChangeSegment {

    private final HeldSegment held;
    private final SegmentCheck check;
    private final SegmentReach reach;
    private final SegmentRules rules;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeSegment(
            HeldSegment held,
            SegmentCheck check,
            SegmentReach reach,
            SegmentRules rules,
            Sql sql,
            AuditTrail audit,
            Clock clock) {
        this.held = held;
        this.check = check;
        this.reach = reach;
        this.rules = rules;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID id, String ifMatch, SaveSegment.Wanted wanted) {
        SegmentRow now = held.take(id, ifMatch);
        if (!now.union().equals(wanted.union())) {
            throw Problem.ofFault("/unionId", "FIXED");
        }
        check.require(wanted.rule(), now.union());
        reach.require(wanted.rule(), now.union(), Permission.SEGMENT_WRITE);
        try {
            sql.update(
                    """
                    update segment set name = ?, rule = ?::jsonb, version = version + 1, updated_at = ? where id = ?
                    """,
                    wanted.name(),
                    rules.written(wanted.rule()),
                    Instant.now(clock),
                    id);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.SEGMENT_NAME_TAKEN) : failed;
        }
        audit.record("segment.changed", AuditTrail.Subject.of("segment", id, now.union()));
    }
}
