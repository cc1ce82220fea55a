package org.unionhome.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** The auditor says what she found, by which rule it is wrong, and by when it is put right. */
@UseCase
@ApplicationScoped
@Transactional
class RaiseFinding {

    private final ReviewQueries reviews;
    private final FindingNotices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RaiseFinding(
            ReviewQueries reviews,
            FindingNotices notices,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.reviews = reviews;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param union that puts it right; one whose books are examined
     * @param position of the sample that it is about
     * @param basis the document and clause it goes against
     */
    record Wanted(
            UUID union,
            @Nullable Integer position,
            String severity,
            String title,
            String detail,
            String basis,
            LocalDate dueOn) {}

    /** @throws Problem NOT_FOUND, INVALID_INPUT, REVIEW_CLOSED, REVIEWER_IS_HANDLER */
    UUID run(UUID reviewId, Wanted wanted) {
        ReviewRow review = reviews.lock(reviewId);
        if (review.isClosed()) {
            throw Problem.of(ReviewProblem.REVIEW_CLOSED);
        }
        if (!review.rule().books().contains(wanted.union())) {
            throw Problem.ofFault("/unionId", "UNKNOWN_VALUE");
        }
        if (wanted.dueOn().isBefore(LocalDate.now(clock))) {
            throw Problem.ofFault("/dueOn", "BEFORE_TODAY");
        }
        Doer raiser = scope.requireDoer(current.get(), Permission.REVIEW_WORK, review.union());
        UUID id = Ids.next();
        insert(id, reviewId, wanted, entry(reviewId, wanted.position()), raiser);
        request.touched(wanted.union());
        audit.record("review-finding.raised", AuditTrail.Subject.of("review-finding", id, wanted.union()));
        notices.raised(id, wanted.union(), wanted.dueOn());
        return id;
    }

    private @Nullable UUID entry(UUID review, @Nullable Integer position) {
        if (position == null) {
            return null;
        }
        return sql.first(
                        "select entry_id from review_sample where review_id = ? and position = ?",
                        row -> Sql.id(row, "entry_id"),
                        review,
                        position)
                .orElseThrow(() -> Problem.ofFault("/position", "UNKNOWN_VALUE"));
    }

    private void insert(UUID id, UUID review, Wanted wanted, @Nullable UUID entry, Doer raiser) {
        try {
            sql.update(
                    """
                    insert into review_finding (id, root_id, union_id, l1, l2, l3, l4, l5, l6, review_id, entry_id, severity,
                                                title, detail, basis, due_on, raiser_name, raiser_hands, raised_at)
                    select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?::text[], ?
                      from union_node u where u.id = ?
                    """,
                    id,
                    review,
                    entry,
                    wanted.severity(),
                    wanted.title(),
                    wanted.detail(),
                    wanted.basis(),
                    wanted.dueOn(),
                    raiser.name(),
                    raiser.hands(),
                    Instant.now(clock),
                    wanted.union());
        } catch (SqlFailed failed) {
            throw NoHandler.problem(failed);
        }
    }
}
