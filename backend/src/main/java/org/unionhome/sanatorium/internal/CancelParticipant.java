package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Takes somebody off a tour: before the lock the list moves up and nothing is lost, after it the real loss counts. */
@UseCase
@ApplicationScoped
@Transactional
class CancelParticipant {

    private final ApplicantQueries applicants;
    private final TourQueries tours;
    private final OwnCase own;
    private final TourWriter writer;
    private final FreedPlaces freed;
    private final TourNotices notices;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    CancelParticipant(
            ApplicantQueries applicants,
            TourQueries tours,
            OwnCase own,
            TourWriter writer,
            FreedPlaces freed,
            TourNotices notices,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.applicants = applicants;
        this.tours = tours;
        this.own = own;
        this.writer = writer;
        this.freed = freed;
        this.notices = notices;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SELF_DECISION, INVALID_INPUT, SANATORIUM_STATE */
    void run(UUID id, String ifMatch, Loss loss) {
        ApplicantRow applicant = applicants.keep(id);
        request.requireVersion(ifMatch, applicant.version());
        TourRow tour = tours.kept(applicant.tour());
        own.refuse(applicant.person(), tour.union());
        boolean locked = tour.is("LOCKED") || (tour.is("DEPARTED") && Boolean.FALSE.equals(applicant.attended()));
        if (!applicant.here() || (!locked && !tour.isBeforeLock())) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        if (!loss.fits()) {
            throw Problem.ofFault("/loss", "LOSS_AND_BEARER");
        }
        if (!locked && !loss.amount().isZero()) {
            throw Problem.ofFault("/loss", "NOTHING_LOST_BEFORE_LOCK");
        }
        var cancelled = TourPolicy.cancelled(locked, loss.cause(), loss.borneBy());
        List<UUID> companions = applicants.ofApplication(applicant.application()).stream()
                .map(ApplicantRow::person)
                .filter(other -> !other.equals(applicant.person()))
                .toList();
        writer.leaves(applicant);
        write(id, loss, cancelled.countsAsUsed());
        sql.first("select sanatorium_tour_settled(?)", row -> true, tour.id());
        if (cancelled.freesPlace()) {
            freed.passOn(tour);
        }
        notices.left(tour, companions);
        notices.takenOff(tour, List.of(applicant.person()));
        request.touched(tour.union());
        audit.record(
                "sanatorium-tour.participant-cancelled",
                AuditTrail.Subject.of("sanatorium-applicant", id, tour.union()));
    }

    private void write(UUID applicant, Loss loss, boolean countsAsUsed) {
        sql.update(
                """
                update sanatorium_applicant
                   set cause = ?, loss = ?, loss_borne_by = ?, counts_as_used = ?, updated_at = ?
                 where id = ?
                """,
                loss.cause(),
                loss.amount(),
                loss.borneBy(),
                countsAsUsed,
                Instant.now(clock),
                applicant);
    }
}
