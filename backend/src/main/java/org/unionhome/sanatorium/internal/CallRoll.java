package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Calls the roll on the day of departure: who is there and who is not. Nobody leaves without insurance. */
@UseCase
@ApplicationScoped
@Transactional
class CallRoll {

    private final TourQueries tours;
    private final TourWriter writer;
    private final ApplicantQueries applicants;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    CallRoll(
            TourQueries tours,
            TourWriter writer,
            ApplicantQueries applicants,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.tours = tours;
        this.writer = writer;
        this.applicants = applicants;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, INVALID_INPUT, SANATORIUM_STATE, SANATORIUM_NO_PAPERS, SANATORIUM_FAMILY_UNPAID */
    void run(UUID id, String ifMatch, List<UUID> absent) {
        TourRow tour = tours.keep(id);
        request.requireVersion(ifMatch, tour.version());
        if (!tour.is("LOCKED") || LocalDate.now(clock).isBefore(tour.beginsOn())) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        if (tour.papers() == null) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_NO_PAPERS);
        }
        tour.requireFamilyReady();
        if (TourPolicy.atLock(tour.taken(), tour.minimum()) == TourPolicy.AtLock.TOO_FEW) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_TOO_FEW, tour.taken(), tour.minimum());
        }
        Set<UUID> here = applicants.here(id).stream().map(ApplicantRow::id).collect(Collectors.toSet());
        if (!here.containsAll(absent)) {
            throw Problem.ofFault("/absentIds", "NOT_ON_THE_TOUR");
        }
        sql.update(
                """
                update sanatorium_applicant
                   set attended = not (id = any (?::uuid[])), version = version + 1, updated_at = ?
                 where tour_id = ? and here
                """,
                absent,
                Instant.now(clock),
                id);
        writer.state(id, "DEPARTED", tour.places());
        request.touched(tour.union());
        audit.record("sanatorium-tour.departed", AuditTrail.Subject.of("sanatorium-tour", id, tour.union()));
    }
}
