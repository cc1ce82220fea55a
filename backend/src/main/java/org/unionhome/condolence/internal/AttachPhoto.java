package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Adds a photo to a visit, by whoever recorded it. */
@UseCase
@ApplicationScoped
@Transactional
class AttachPhoto {

    private final CondolenceVisitRepository visits;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    AttachPhoto(CondolenceVisitRepository visits, Sql sql, CurrentActor current, AuditTrail audit, Clock clock) {
        this.visits = visits;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param jpeg as {@code PhotoStudio} made it */
    Photo run(UUID visitId, byte[] jpeg) {
        CondolenceVisit visit = visits.changeable(visitId);
        visit.takePhoto(current.get());
        visits.flush();
        UUID id = Ids.next();
        sql.update(
                """
                insert into condolence_attachment (id, visit_id, root_id, union_id, l1, l2, l3, l4, l5, l6,
                                                   content, added_by, added_at)
                select ?, v.id, v.root_id, v.union_id, v.l1, v.l2, v.l3, v.l4, v.l5, v.l6, ?, ?, ?
                  from condolence_visit v
                 where v.id = ?
                """,
                id,
                jpeg,
                current.get().identity().subject(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                visitId);
        var subject = AuditTrail.Subject.of("condolence-visit", visitId, visit.union());
        audit.record("condolence.photo-added", subject, id.toString());
        return new Photo(id, jpeg.length);
    }
}
