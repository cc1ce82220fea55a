package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** A member confirms the place that is held for her or offered to her, or gives it back for the next who waits. */
@UseCase
@ApplicationScoped
@Transactional
class AnswerOffer {

    private final TourQueries tours;
    private final ApplicantQueries applicants;
    private final TourWriter writer;
    private final FreedPlaces freed;
    private final TourNotices notices;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerOffer(
            TourQueries tours,
            ApplicantQueries applicants,
            TourWriter writer,
            FreedPlaces freed,
            TourNotices notices,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.tours = tours;
        this.applicants = applicants;
        this.writer = writer;
        this.freed = freed;
        this.notices = notices;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the tour @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_OFFER_OVER */
    UUID run(UUID application, String ifMatch, boolean accepts) {
        UUID person = current.get().person();
        ApplicantRow known =
                person == null ? null : applicants.mine(application, person).orElse(null);
        if (person == null || known == null) {
            throw tours.notFound(application);
        }
        TourRow tour = tours.hold(known.tour());
        ApplicantRow mine = applicants.mine(application, person).orElse(known);
        if (!tour.is("OPEN") || !stands(mine)) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_OFFER_OVER);
        }
        request.requireVersion(ifMatch, mine.applicationVersion());
        if (accepts) {
            writer.confirmed(application);
            notices.placed(tour, List.of(person));
        } else {
            writer.declined(mine);
            freed.passOn(tour);
        }
        audit.record(
                accepts ? "sanatorium-tour.offer-accepted" : "sanatorium-tour.offer-declined",
                AuditTrail.Subject.of("sanatorium-application", application, tour.union()));
        return tour.id();
    }

    private boolean stands(ApplicantRow mine) {
        Instant until = mine.until();
        return mine.here()
                && mine.isTaking()
                && until != null
                && Instant.now(clock).isBefore(until);
    }
}
