package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.UseCase;

/** Adds a photo to a visit, by whoever recorded it; kept encrypted. */
@UseCase
@ApplicationScoped
@Transactional
class AttachPhoto {

    private static final String JPEG = "image/jpeg";
    private final CondolenceVisitRepository visits;
    private final AttachmentStore store;
    private final CurrentActor current;
    private final AuditTrail audit;

    AttachPhoto(CondolenceVisitRepository visits, AttachmentStore store, CurrentActor current, AuditTrail audit) {
        this.visits = visits;
        this.store = store;
        this.current = current;
        this.audit = audit;
    }

    /** @param jpeg as {@code PhotoStudio} made it */
    Attached run(UUID visitId, byte[] jpeg) {
        CondolenceVisit visit = visits.changeable(visitId);
        visit.takeAttachment(current.get());
        visits.flush();
        var photo = store.add(visitId, Attached.Kind.PHOTO, JPEG, jpeg, null);
        var subject = AuditTrail.Subject.of("condolence-visit", visitId, visit.union());
        audit.record("condolence.photo-added", subject, photo.id().toString());
        return photo;
    }
}
