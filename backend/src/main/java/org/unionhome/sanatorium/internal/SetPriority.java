package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Says to which class somebody belongs, before the draw; every class but the last comes first. */
@UseCase
@ApplicationScoped
@Transactional
class SetPriority {

    private final ApplicantQueries applicants;
    private final TourQueries tours;
    private final OwnCase own;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SetPriority(
            ApplicantQueries applicants,
            TourQueries tours,
            OwnCase own,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.applicants = applicants;
        this.tours = tours;
        this.own = own;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SELF_DECISION, SANATORIUM_STATE */
    void run(UUID id, String ifMatch, String priority) {
        ApplicantRow applicant = applicants.keep(id);
        request.requireVersion(ifMatch, applicant.version());
        TourRow tour = tours.kept(applicant.tour());
        own.refuse(applicant.person(), tour.union());
        if (!tour.is("OPEN") || !applicant.here()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        sql.update(
                "update sanatorium_applicant set priority = ?, confirmed = true, version = version + 1, updated_at = ? where id = ?",
                priority,
                Instant.now(clock),
                id);
        request.touched(tour.union());
        audit.record("sanatorium-tour.priority-set", AuditTrail.Subject.of("sanatorium-applicant", id, tour.union()));
    }
}
