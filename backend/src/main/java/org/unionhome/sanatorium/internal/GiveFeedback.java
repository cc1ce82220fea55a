package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Who was on a tour says once how it was. */
@UseCase
@ApplicationScoped
@Transactional
class GiveFeedback {

    private final TourQueries tours;
    private final ApplicantQueries applicants;
    private final Sql sql;
    private final FieldCipher cipher;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    GiveFeedback(
            TourQueries tours,
            ApplicantQueries applicants,
            Sql sql,
            FieldCipher cipher,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.tours = tours;
        this.applicants = applicants;
        this.sql = sql;
        this.cipher = cipher;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, SANATORIUM_FEEDBACK_CLOSED, SANATORIUM_FEEDBACK_GIVEN */
    void run(UUID application, int score, @Nullable String words) {
        UUID person = current.get().person();
        ApplicantRow mine =
                person == null ? null : applicants.mine(application, person).orElse(null);
        if (mine == null) {
            throw tours.notFound(application);
        }
        TourRow tour = tours.find(mine.tour()).orElseThrow(() -> tours.notFound(application));
        if (FeedbackPolicy.until(tour, mine, LocalDate.now(clock)).isEmpty()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_FEEDBACK_CLOSED);
        }
        write(mine, score, words);
        // the line in the log is about the tour, and of nobody's score
        audit.record(
                "sanatorium-tour.feedback-given", AuditTrail.Subject.of("sanatorium-tour", tour.id(), tour.union()));
    }

    private void write(ApplicantRow mine, int score, @Nullable String words) {
        try {
            sql.update(
                    """
                    insert into sanatorium_feedback (id, tour_id, applicant_id, person_id, score, words, given_at)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """,
                    Ids.next(),
                    mine.tour(),
                    mine.id(),
                    mine.person(),
                    score,
                    words == null ? null : cipher.encrypt(FeedbackRow.WORDS, words),
                    Instant.now(clock));
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(SanatoriumProblem.SANATORIUM_FEEDBACK_GIVEN) : failed;
        }
    }
}
