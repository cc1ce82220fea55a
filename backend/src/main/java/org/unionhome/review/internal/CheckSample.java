package org.unionhome.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** The auditor's word on an entry of the sample: sound, or not and why. She may correct it until the examination is closed. */
@UseCase
@ApplicationScoped
@Transactional
class CheckSample {

    private final ReviewQueries reviews;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    CheckSample(ReviewQueries reviews, Sql sql, Scope scope, CurrentActor current, AuditTrail audit, Clock clock) {
        this.reviews = reviews;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, REVIEW_CLOSED, REVIEWER_IS_HANDLER */
    void run(UUID id, int position, boolean sound, @Nullable String note) {
        ReviewRow review = reviews.lock(id);
        if (review.isClosed()) {
            throw Problem.of(ReviewProblem.REVIEW_CLOSED);
        }
        if (!sound && note == null) {
            throw Problem.ofFault("/note", "REQUIRED");
        }
        Doer checker = scope.requireDoer(current.get(), Permission.REVIEW_WORK, review.union());
        if (check(id, position, sound, note, checker) == 0) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        audit.record("review.checked", AuditTrail.Subject.of("review", id, review.union()), String.valueOf(position));
    }

    private int check(UUID id, int position, boolean sound, @Nullable String note, Doer checker) {
        try {
            return sql.update(
                    """
                    update review_sample
                       set sound = ?, note = ?::text, checker_name = ?, checker_hands = ?::text[], checked_at = ?
                     where review_id = ? and position = ?
                    """,
                    sound,
                    note,
                    checker.name(),
                    checker.hands(),
                    Instant.now(clock),
                    id,
                    position);
        } catch (SqlFailed failed) {
            throw NoHandler.problem(failed);
        }
    }
}
