package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.UseCase;

/** Lets the holds and offers of a tour go whose time is over; the next who wait get their offers. */
@UseCase
@ApplicationScoped
@Transactional
class EndOffers {

    private final TourQueries tours;
    private final FreedPlaces freed;
    private final AuditTrail audit;

    EndOffers(TourQueries tours, FreedPlaces freed, AuditTrail audit) {
        this.tours = tours;
        this.freed = freed;
        this.audit = audit;
    }

    void run(UUID id) {
        TourRow tour = tours.hold(id);
        freed.passOn(tour);
        audit.record("sanatorium-tour.offers-ended", AuditTrail.Subject.of("sanatorium-tour", id, tour.union()));
    }
}
