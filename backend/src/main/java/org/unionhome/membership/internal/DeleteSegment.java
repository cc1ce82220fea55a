package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Removes a saved filter. Who was chosen with it before stays chosen: audiences keep the rule themselves. */
@UseCase
@ApplicationScoped
@Transactional
class DeleteSegment {

    private final HeldSegment held;
    private final Sql sql;
    private final AuditTrail audit;

    DeleteSegment(HeldSegment held, Sql sql, AuditTrail audit) {
        this.held = held;
        this.sql = sql;
        this.audit = audit;
    }

    void run(UUID id, String ifMatch) {
        SegmentRow now = held.take(id, ifMatch);
        sql.update("delete from segment where id = ?", id);
        audit.record("segment.deleted", AuditTrail.Subject.of("segment", id, now.union()));
    }
}
