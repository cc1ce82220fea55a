package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Asks those who were on a tour how it was, in the days after it ended; each of them once. */
@UseCase
@ApplicationScoped
@Transactional
class AskForFeedback {

    /** A tour that is over, and who was there. */
    private record Due(UUID tour, List<UUID> persons) {}

    private final TourQueries tours;
    private final TourNotices notices;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    AskForFeedback(TourQueries tours, TourNotices notices, Sql sql, AuditTrail audit, Clock clock) {
        this.tours = tours;
        this.notices = notices;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return how many tours */
    int run() {
        List<Due> due = sql.list(
                "select tour, persons from sanatorium_feedback_due(?)",
                row -> new Due(Sql.id(row, "tour"), List.of((UUID[])
                        row.getArray("persons").getArray())),
                LocalDate.now(clock));
        due.forEach(one -> tours.find(one.tour()).ifPresent(tour -> notices.howWasIt(tour, one.persons())));
        if (!due.isEmpty()) {
            audit.record(
                    "sanatorium-tour.feedback-asked",
                    new AuditTrail.Subject("sanatorium-tour", "feedback", null),
                    String.valueOf(due.size()));
        }
        return due.size();
    }
}
