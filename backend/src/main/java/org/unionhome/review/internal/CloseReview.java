package org.unionhome.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** The auditor closes an examination with her conclusion, when all of the sample was looked at and every finding is closed. */
@UseCase
@ApplicationScoped
@Transactional
class CloseReview {

    private final ReviewQueries reviews;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    CloseReview(
            ReviewQueries reviews,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.reviews = reviews;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, REVIEW_CLOSED, REVIEW_NOT_DONE, REVIEWER_IS_HANDLER */
    void run(UUID id, String ifMatch, String conclusion) {
        ReviewRow review = reviews.lock(id);
        request.requireVersion(ifMatch, review.version());
        if (review.isClosed()) {
            throw Problem.of(ReviewProblem.REVIEW_CLOSED);
        }
        int unchecked = review.sampled() - review.checked();
        if (unchecked > 0 || review.open() > 0) {
            throw Problem.of(ReviewProblem.REVIEW_NOT_DONE, unchecked, review.open());
        }
        Doer closer = scope.requireDoer(current.get(), Permission.REVIEW_WORK, review.union());
        close(id, conclusion, closer);
        audit.record("review.closed", AuditTrail.Subject.of("review", id, review.union()));
    }

    private void close(UUID id, String conclusion, Doer closer) {
        try {
            sql.update(
                    """
                    update review
                       set conclusion = ?, closer_name = ?, closer_hands = ?::text[], closed_at = ?, version = version + 1
                     where id = ?
                    """,
                    conclusion,
                    closer.name(),
                    closer.hands(),
                    Instant.now(clock),
                    id);
        } catch (SqlFailed failed) {
            throw NoHandler.problem(failed);
        }
    }
}
