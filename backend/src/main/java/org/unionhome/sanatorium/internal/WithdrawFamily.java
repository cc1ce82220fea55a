package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** A participant says that somebody of her family does not come along after all. */
@UseCase
@ApplicationScoped
@Transactional
class WithdrawFamily {

    private final TourQueries tours;
    private final FamilyQueries families;
    private final FamilyWriter writer;
    private final CurrentRequest request;
    private final AuditTrail audit;

    WithdrawFamily(
            TourQueries tours, FamilyQueries families, FamilyWriter writer, CurrentRequest request, AuditTrail audit) {
        this.tours = tours;
        this.families = families;
        this.writer = writer;
        this.request = request;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_STATE */
    void run(UUID id, String ifMatch) {
        FamilyRow family = families.keepMine(id);
        request.requireVersion(ifMatch, family.version());
        TourRow tour = tours.find(family.tour()).orElseThrow(() -> tours.notFound(id));
        if (!family.here() || !tour.isBeforeDeparture()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        writer.stays(id);
        audit.record("sanatorium-tour.family-withdrawn", AuditTrail.Subject.of("sanatorium-family", id, tour.union()));
    }
}
