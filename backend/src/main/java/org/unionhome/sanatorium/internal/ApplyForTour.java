package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** A member applies for a tour, alone or with companions who join by a code. */
@UseCase
@ApplicationScoped
@Transactional
class ApplyForTour {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private final SecureRandom random = new SecureRandom();
    private final TourQueries tours;
    private final TourWriter writer;
    private final Entering entering;
    private final TourNotices notices;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    ApplyForTour(
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

    /** @throws Problem NO_MEMBERSHIP, NOT_FOUND, SANATORIUM_STATE, SANATORIUM_CLOSED, SANATORIUM_APPLIED, POLICY_BLOCKED */
    void run(UUID tourId, int size, String priority) {
        UUID person = current.get().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        TourRow tour = tours.holdMine(tourId);
        if (tour.isFirstCome()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        if (!tour.takesApplications(LocalDate.now(clock))) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_CLOSED);
        }
        UUID application = insert(tour, size);
        entering.enter(person, application, tour, priority, true);
        notices.placed(tour, writer.fill(tourId));
        audit.record(
                "sanatorium-tour.applied", AuditTrail.Subject.of("sanatorium-application", application, tour.union()));
    }

    private UUID insert(TourRow tour, int size) {
        UUID id = Ids.next();
        int number = sql.first("select sanatorium_tour_next_number(?)", row -> row.getInt(1), tour.id())
                .orElseThrow();
        Instant now = Instant.now(clock);
        sql.update(
                """
                insert into sanatorium_application (id, root_id, tour_id, union_id, l1, l2, l3, l4, l5, l6, number, size, heads,
                                                    code, status, applied_at, updated_at)
                select ?, t.root_id, t.id, t.union_id, t.l1, t.l2, t.l3, t.l4, t.l5, t.l6, ?, ?, 1, ?, ?, ?, ?
                  from sanatorium_tour t where t.id = ?
                """,
                id,
                "%03d".formatted(number),
                size,
                size == 1 ? null : code(),
                size == 1 ? "COMPLETE" : "GATHERING",
                now,
                now,
                tour.id());
        return id;
    }

    /** Letters and digits that nobody mistakes for one another. */
    private String code() {
        var code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
