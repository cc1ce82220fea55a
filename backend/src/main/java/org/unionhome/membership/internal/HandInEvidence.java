package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.kernel.files.Paper;

/** A member adds a document to her own request while it waits; kept encrypted. */
@UseCase
@ApplicationScoped
@Transactional
class HandInEvidence {

    /** Both sides of two papers, and as much again to spare. */
    private static final int MOST = 6;

    private final ProfileRequestQueries requests;
    private final ProfileRequestSteps steps;
    private final ProfileSecrets secrets;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    HandInEvidence(
            ProfileRequestQueries requests,
            ProfileRequestSteps steps,
            ProfileSecrets secrets,
            Sql sql,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.steps = steps;
        this.secrets = secrets;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, PROFILE_REQUEST_CLOSED, TOO_MUCH_EVIDENCE */
    void run(UUID id, Paper paper) {
        var request = requests.holdOwn(id);
        if (!request.waiting()) {
            throw Problem.of(MembershipProblem.PROFILE_REQUEST_CLOSED);
        }
        if (request.evidence().size() >= MOST) {
            throw Problem.of(ProblemCode.TOO_MUCH_EVIDENCE, MOST);
        }
        UUID evidence = Ids.next();
        sql.update(
                """
                insert into profile_evidence (id, request_id, media_type, content, bytes, added_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                evidence,
                id,
                paper.mediaType(),
                secrets.evidence(paper.content()),
                paper.content().length,
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        steps.evidenceAdded(request);
        var subject = AuditTrail.Subject.of("profile-request", id, request.union());
        audit.record("profile-request.evidence-added", subject, evidence.toString());
    }
}
