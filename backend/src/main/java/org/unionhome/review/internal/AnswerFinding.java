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
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** The union says what it has done about a finding; the evidence stands beside it. */
@UseCase
@ApplicationScoped
@Transactional
class AnswerFinding {

    private final FindingQueries findings;
    private final FindingNotices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerFinding(
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

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, FINDING_STATE */
    void run(UUID id, String ifMatch, String done) {
        FindingRow finding = findings.lock(id, Permission.REVIEW_ANSWER);
        request.requireVersion(ifMatch, finding.version());
        if (finding.status() != FindingRow.Status.OPEN) {
            throw Problem.of(ReviewProblem.FINDING_STATE);
        }
        Doer answerer = scope.requireDoer(current.get(), Permission.REVIEW_ANSWER, finding.union());
        UUID answer = Ids.next();
        sql.update(
                """
                insert into review_answer (id, finding_id, done, answerer_name, answerer_hands, answered_at)
                values (?, ?, ?, ?, ?::text[], ?)
                """,
                answer,
                id,
                done,
                answerer.name(),
                answerer.hands(),
                Instant.now(clock));
        sql.update("update review_finding set status = 'ANSWERED', version = version + 1 where id = ?", id);
        audit.record("review-finding.answered", AuditTrail.Subject.of("review-finding", id, finding.union()));
        notices.answered(id, finding.union(), answer);
    }
}
