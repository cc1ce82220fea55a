package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** A member joins the application of somebody else by the code that she gave. */
@UseCase
@ApplicationScoped
@Transactional
class JoinApplication {

    /** What a code opens. */
    private record Known(UUID application, UUID tour) {}

    private final TourQueries tours;
    private final TourWriter writer;
    private final Entering entering;
    private final TourNotices notices;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    JoinApplication(
            TourQueries tours,
            TourWriter writer,
            Entering entering,
            TourNotices notices,
            Sql sql,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.tours = tours;
        this.writer = writer;
        this.entering = entering;
        this.notices = notices;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the tour @throws Problem NO_MEMBERSHIP, NOT_FOUND, SANATORIUM_CLOSED, SANATORIUM_APPLIED, POLICY_BLOCKED */
    UUID run(String code, String priority) {
        UUID person = current.get().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        TourRow tour = tours.holdMine(known(code).tour());
        if (!tour.takesApplications(LocalDate.now(clock))) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_CLOSED);
        }
        // looked up once more while the tour is held, as somebody else may have taken the last seat beside her
        UUID application = known(code).application();
        entering.enter(person, application, tour, priority, false);
        sql.first("select sanatorium_application_joined(?)", row -> true, application);
        notices.placed(tour, writer.fill(tour.id()));
        audit.record(
                "sanatorium-tour.joined", AuditTrail.Subject.of("sanatorium-application", application, tour.union()));
        return tour.id();
    }

    private Known known(String code) {
        return sql.first(
                        "select id, tour_id from sanatorium_application_by_code(?)",
                        row -> new Known(Sql.id(row, "id"), Sql.id(row, "tour_id")),
                        code)
                .orElseThrow(() -> Problem.of(SanatoriumProblem.SANATORIUM_CODE_UNKNOWN));
    }
}
