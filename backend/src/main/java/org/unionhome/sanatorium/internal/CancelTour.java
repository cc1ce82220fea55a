package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** Cancels a tour: its places go back, everybody gets everything back and may apply elsewhere. */
@UseCase
@ApplicationScoped
@Transactional
class CancelTour {

    private final TourQueries tours;
    private final TourWriter writer;
    private final ApplicantQueries applicants;
    private final UsedPlaces places;
    private final TourNotices notices;
    private final CurrentRequest request;
    private final AuditTrail audit;

    CancelTour(
            TourQueries tours,
            TourWriter writer,
            ApplicantQueries applicants,
            UsedPlaces places,
            TourNotices notices,
            CurrentRequest request,
            AuditTrail audit) {
        this.tours = tours;
        this.writer = writer;
        this.applicants = applicants;
        this.places = places;
        this.notices = notices;
        this.request = request;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_STATE */
    void run(UUID id, String ifMatch, String reason) {
        TourRow tour = tours.keep(id);
        request.requireVersion(ifMatch, tour.version());
        if (!tour.isBeforeLock() && !tour.is("LOCKED")) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        List<UUID> told = applicants.here(id).stream().map(ApplicantRow::person).toList();
        writer.cancelled(id, reason);
        writer.release(id, List.of("GATHERING", "COMPLETE", "HELD", "OFFERED", "PLACED", "WAITING"));
        places.release(tour.program(), tour.quota(), tour.places(), reason);
        notices.cancelled(tour, told);
        request.touched(tour.union());
        audit.record("sanatorium-tour.cancelled", AuditTrail.Subject.of("sanatorium-tour", id, tour.union()));
    }
}
