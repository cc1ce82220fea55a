package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;

/** A segment that stands still while it is changed, in the version the caller knows. */
@ApplicationScoped
class HeldSegment {

    private final SegmentQueries segments;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;

    HeldSegment(SegmentQueries segments, Sql sql, CurrentRequest request, AuditTrail audit) {
        this.segments = segments;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, NOT_ALLOWED for one that a union above shares, CHANGED_MEANWHILE */
    SegmentRow take(UUID id, String ifMatch) {
        sql.first("select 1 from segment where id = ? for update", row -> true, id);
        SegmentRow now = segments.show(id);
        if (!segments.changeable(now.union())) {
            audit.refused("segment.write", AuditTrail.Subject.of("segment", id, now.union()), ProblemCode.NOT_ALLOWED);
            throw Problem.of(ProblemCode.NOT_ALLOWED, "SEGMENT_WRITE");
        }
        request.requireVersion(ifMatch, now.version());
        return now;
    }
}
