package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** Who arranges a tour leaves somebody of a family behind, say for want of a contract; the participant is told why. */
@UseCase
@ApplicationScoped
@Transactional
class RemoveFamily {

    private final TourQueries tours;
    private final FamilyQueries families;
    private final FamilyWriter writer;
    private final TourNotices notices;
    private final CurrentRequest request;
    private final AuditTrail audit;

    RemoveFamily(
            TourQueries tours,
            FamilyQueries families,
            FamilyWriter writer,
            TourNotices notices,
            CurrentRequest request,
            AuditTrail audit) {
        this.tours = tours;
        this.families = families;
        this.writer = writer;
        this.notices = notices;
        this.request = request;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_STATE */
    void run(UUID id, String ifMatch, String reason) {
        FamilyRow family = families.keep(id);
        request.requireVersion(ifMatch, family.version());
        TourRow tour = tours.kept(family.tour());
        if (!family.here() || !tour.isBeforeDeparture()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        writer.stays(id);
        notices.familyRemoved(tour, family.person(), reason);
        request.touched(tour.union());
        audit.record("sanatorium-tour.family-removed", AuditTrail.Subject.of("sanatorium-family", id, tour.union()));
    }
}
