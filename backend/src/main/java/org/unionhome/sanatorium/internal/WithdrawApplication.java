package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** A member withdraws before the lock; nothing is lost, and her place goes to the first on the list who fits. */
@UseCase
@ApplicationScoped
@Transactional
class WithdrawApplication {

    private final TourQueries tours;
    private final ApplicantQueries applicants;
    private final TourWriter writer;
    private final FreedPlaces freed;
    private final TourNotices notices;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;

    WithdrawApplication(
            TourQueries tours,
            ApplicantQueries applicants,
            TourWriter writer,
            FreedPlaces freed,
            TourNotices notices,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit) {
        this.tours = tours;
        this.applicants = applicants;
        this.writer = writer;
        this.freed = freed;
        this.notices = notices;
        this.current = current;
        this.request = request;
        this.audit = audit;
    }

    /** @return the tour @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_LOCKED */
    UUID run(UUID application, String ifMatch) {
        UUID person = current.get().person();
        ApplicantRow known =
                person == null ? null : applicants.mine(application, person).orElse(null);
        if (person == null || known == null) {
            throw tours.notFound(application);
        }
        TourRow tour = tours.hold(known.tour());
        ApplicantRow mine = applicants.mine(application, person).orElse(known);
        request.requireVersion(ifMatch, mine.applicationVersion());
        if (!tour.isBeforeLock() || !mine.here()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_LOCKED);
        }
        boolean all = tour.is("OPEN") && mine.asked();
        List<ApplicantRow> leaving = all ? applicants.ofApplication(application) : List.of(mine);
        List<UUID> others = applicants.ofApplication(application).stream()
                .map(ApplicantRow::person)
                .filter(other -> !other.equals(person))
                .toList();
        leaving.forEach(writer::leaves);
        if (all) {
            notices.takenOff(tour, others);
        } else {
            notices.left(tour, others);
        }
        freed.passOn(tour);
        audit.record(
                "sanatorium-tour.withdrawn",
                AuditTrail.Subject.of("sanatorium-application", application, tour.union()));
        return tour.id();
    }
}
