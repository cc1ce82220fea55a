package org.unionhome.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** The auditor closes a finding that was put right, or sends the answer back; never her own answer. */
@UseCase
@ApplicationScoped
@Transactional
class DecideAnswer {

    private final FindingQueries findings;
    private final FindingNotices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DecideAnswer(
            FindingQueries findings,
            FindingNotices notices,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.findings = findings;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, FINDING_STATE, INVALID_INPUT, SELF_APPROVAL, REVIEWER_IS_HANDLER */
    void run(UUID id, String ifMatch, boolean accepted, @Nullable String reason) {
        FindingRow finding = findings.lock(id, Permission.REVIEW_WORK);
        request.requireVersion(ifMatch, finding.version());
        if (finding.status() != FindingRow.Status.ANSWERED) {
            throw Problem.of(ReviewProblem.FINDING_STATE);
        }
        if (!accepted && reason == null) {
            throw Problem.ofFault("/reason", "REQUIRED");
        }
        FindingRow.Answer answer = findings.answers(id).stream()
                .filter(one -> one.accepted() == null)
                .findFirst()
                .orElseThrow();
        Doer decider = scope.requireDoer(current.get(), Permission.REVIEW_WORK, finding.union());
        decider.requireNotAmong(answer.answererHands(), ProblemCode.SELF_APPROVAL);
        Instant now = Instant.now(clock);
        decide(answer.id(), accepted, reason, decider, now);
        sql.update(
                """
                update review_finding
                   set status = ?, closed_at = ?::timestamptz, version = version + 1
                 where id = ?
                """,
                accepted ? FindingRow.Status.CLOSED : FindingRow.Status.OPEN,
                accepted ? now : null,
                id);
        audit.record(
                accepted ? "review-finding.closed" : "review-finding.sent-back",
                AuditTrail.Subject.of("review-finding", id, finding.union()));
        notices.decided(id, finding.union(), answer.id(), accepted);
    }

    private void decide(UUID answer, boolean accepted, @Nullable String reason, Doer decider, Instant now) {
        try {
            sql.update(
                    """
                    update review_answer
                       set accepted = ?, reason = ?::text, decider_name = ?, decider_hands = ?::text[], decided_at = ?
                     where id = ?
                    """,
                    accepted,
                    reason,
                    decider.name(),
                    decider.hands(),
                    now,
                    answer);
        } catch (SqlFailed failed) {
            throw NoHandler.problem(failed);
        }
    }
}
