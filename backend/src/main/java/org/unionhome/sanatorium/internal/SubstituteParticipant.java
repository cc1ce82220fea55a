package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.Members;

/** After the lock another entitled member takes the place of one who cannot come; nothing is lost. */
@UseCase
@ApplicationScoped
@Transactional
class SubstituteParticipant {

    private final ApplicantQueries applicants;
    private final TourQueries tours;
    private final OwnCase own;
    private final Members members;
    private final Entering entering;
    private final TourNotices notices;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SubstituteParticipant(
            ApplicantQueries applicants,
            TourQueries tours,
            OwnCase own,
            Members members,
            Entering entering,
            TourNotices notices,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.applicants = applicants;
        this.tours = tours;
        this.own = own;
        this.members = members;
        this.entering = entering;
        this.notices = notices;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return who goes now @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SELF_DECISION, SANATORIUM_STATE, SANATORIUM_APPLIED, POLICY_BLOCKED */
    UUID run(UUID id, String ifMatch, UUID member) {
        ApplicantRow applicant = applicants.keep(id);
        request.requireVersion(ifMatch, applicant.version());
        members.require(member, Permission.SANATORIUM_WRITE);
        TourRow tour = tours.kept(applicant.tour());
        own.refuse(applicant.person(), tour.union());
        own.refuse(member, tour.union());
        if (!tour.is("LOCKED") || !applicant.here()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        sql.update(
                "update sanatorium_applicant set here = false, version = version + 1, updated_at = ? where id = ?",
                Instant.now(clock),
                id);
        UUID next = entering.enter(member, applicant.application(), tour, applicant.priority(), false);
        notices.takenOff(tour, List.of(applicant.person()));
        notices.placed(tour, List.of(member));
        request.touched(tour.union());
        audit.record(
                "sanatorium-tour.participant-substituted",
                AuditTrail.Subject.of("sanatorium-applicant", next, tour.union()));
        return next;
    }
}
