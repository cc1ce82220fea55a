package org.unionhome.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.kernel.files.Paper;

/** Evidence that a finding was put right, kept encrypted; added by the union while the finding is open. */
@UseCase
@ApplicationScoped
@Transactional
class FindingPapers {

    /** Stored papers are bound to this name: never rename. */
    private static final String PAPER = "review.paper";

    private static final int MOST = 12;
    private final FindingQueries findings;
    private final FieldCipher cipher;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    FindingPapers(
            FindingQueries findings, FieldCipher cipher, Sql sql, CurrentActor current, AuditTrail audit, Clock clock) {
        this.findings = findings;
        this.cipher = cipher;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, FINDING_STATE, TOO_MUCH_EVIDENCE */
    void add(UUID id, Paper paper) {
        FindingRow finding = findings.lock(id, Permission.REVIEW_ANSWER);
        if (finding.status() != FindingRow.Status.OPEN) {
            throw Problem.of(ReviewProblem.FINDING_STATE);
        }
        if (findings.papers(id).size() >= MOST) {
            throw Problem.of(ProblemCode.TOO_MUCH_EVIDENCE, MOST);
        }
        UUID added = Ids.next();
        sql.update(
                """
                insert into review_paper (id, finding_id, media_type, content, bytes, adder_name, added_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                added,
                id,
                paper.mediaType(),
                cipher.encrypt(PAPER, paper.content()),
                paper.content().length,
                current.get().name(),
                Instant.now(clock));
        sql.update("update review_finding set version = version + 1 where id = ?", id);
        audit.record(
                "review-finding.paper-added",
                AuditTrail.Subject.of("review-finding", id, finding.union()),
                added.toString());
    }

    /** @throws Problem NOT_FOUND */
    byte[] open(UUID id, UUID paper) {
        FindingRow finding = findings.show(id, Permission.FUNDS_READ);
        byte[] kept = sql.first(
                        "select content from review_paper where id = ? and finding_id = ?",
                        row -> row.getBytes("content"),
                        paper,
                        id)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        audit.record(
                "review-finding.paper-opened",
                AuditTrail.Subject.of("review-finding", id, finding.union()),
                paper.toString());
        return cipher.decryptContent(PAPER, kept);
    }
}
