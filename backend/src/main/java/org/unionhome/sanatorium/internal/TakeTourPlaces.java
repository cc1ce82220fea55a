package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.PlacesInOrder;
import org.unionhome.kernel.UseCase;

/**
 * Lets a batch of members into the line of one tour in one durable transaction, in the order in which they stand in it.
 * The row of the tour is held, so that other batches, also of other instances, wait; the database refuses an oversold tour.
 */
@UseCase
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TakeTourPlaces {

    private final TourQueries tours;
    private final ApplicantQueries applicants;
    private final FreedPlaces freed;
    private final LineWriter writer;
    private final AuditTrail audit;
    private final Clock clock;

    TakeTourPlaces(
            TourQueries tours,
            ApplicantQueries applicants,
            FreedPlaces freed,
            LineWriter writer,
            AuditTrail audit,
            Clock clock) {
        this.tours = tours;
        this.applicants = applicants;
        this.freed = freed;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A member who wants a place.
     *
     * @param union of the programme, in the member's lineage
     * @param entry what she is entered with
     */
    record Wish(UUID person, UUID union, Actor actor, String requestId, Entering.Entry entry) {}

    /** One answer for each wish, in the same order. */
    List<LinePlace.Answer> run(UUID tourId, List<Wish> wishes) {
        TourRow before = tours.hold(tourId);
        if (!before.isFirstCome() || !before.takesApplications(LocalDate.now(clock))) {
            return wishes.stream()
                    .map(wish -> LinePlace.Answer.refused(SanatoriumProblem.SANATORIUM_CLOSED))
                    .toList();
        }
        freed.passOn(before);
        TourRow tour = tours.hold(tourId);
        // who waits comes first, even where nothing is offered any more
        int free = tour.waiting() > 0 ? 0 : tour.free();
        var places = new PlacesInOrder(free, tour.waiting(), writer.lastNumber(tourId), true);
        Instant holdUntil = writer.holdUntil(tour);
        var line = new LineAllotment(places, there(tour, wishes), holdUntil);
        List<LinePlace.Answer> answers = wishes.stream().map(line::next).toList();
        writer.write(tour, line.given(), holdUntil);
        audit.recordEach(
                "sanatorium-tour.line-joined",
                line.given().stream().map(one -> done(one, tour)).toList());
        return answers;
    }

    private LineAllotment.There there(TourRow tour, List<Wish> wishes) {
        var persons = wishes.stream().map(Wish::person).distinct().toList();
        var there = new LineAllotment.There();
        for (ApplicantRow row : applicants.hereIn(tour.beginsOn().getYear(), persons)) {
            if (row.tour().equals(tour.id())) {
                there.stands(row.person(), placeOf(row));
            } else {
                there.elsewhere(row.person());
            }
        }
        return there;
    }

    private LinePlace placeOf(ApplicantRow row) {
        Integer rank = row.rank();
        return new LinePlace(
                row.application(),
                row.number(),
                row.status(),
                rank == null ? 1 : rank,
                applicants.position(row.application()).orElse(null),
                row.until(),
                row.applicationVersion());
    }

    private static AuditTrail.Done done(LineAllotment.Given given, TourRow tour) {
        var subject =
                AuditTrail.Subject.of("sanatorium-application", given.place().application(), tour.union());
        return new AuditTrail.Done(given.wish().actor(), given.wish().requestId(), subject);
    }
}
