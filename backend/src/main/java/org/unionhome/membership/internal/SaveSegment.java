package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Keeps a filter on members under a name. Nobody keeps a rule on what she may not read. */
@UseCase
@ApplicationScoped
@Transactional
class SaveSegment {

    private final SegmentCheck check;
    private final SegmentReach reach;
    private final SegmentRules rules;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SaveSegment(
            SegmentCheck check,
            SegmentReach reach,
            SegmentRules rules,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.check = check;
        this.reach = reach;
        this.rules = rules;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    UUID run(Wanted wanted) {
        check.require(wanted.rule(), wanted.union());
        reach.require(wanted.rule(), wanted.union(), Permission.SEGMENT_WRITE);
        UUID id = Ids.next();
        try {
            sql.update(
                    """
                    insert into segment (id, root_id, union_id, l1, l2, l3, l4, l5, l6, name, rule, updated_at)
                    select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?::jsonb, ?
                      from union_node u where u.id = ?
                    """,
                    id,
                    wanted.name(),
                    rules.written(wanted.rule()),
                    Instant.now(clock),
                    wanted.union());
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.SEGMENT_NAME_TAKEN) : failed;
        }
        request.touched(wanted.union());
        audit.record("segment.saved", AuditTrail.Subject.of("segment", id, wanted.union()));
        return id;
    }

    record Wanted(UUID union, String name, SegmentNode rule) {}
}
