package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.kernel.files.Paper;

/** The member's own steps: hand in documents, submit, take back. */
@UseCase
@ApplicationScoped
@Transactional
class SubmitAidCase {

    private static final int MOST_DOCUMENTS = 12;
    private final AidCaseQueries cases;
    private final AidSecrets secrets;
    private final AidNotices told;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SubmitAidCase(
            AidCaseQueries cases,
            AidSecrets secrets,
            AidNotices told,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.secrets = secrets;
        this.told = told;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, AID_STATE, TOO_MUCH_EVIDENCE */
    void handIn(UUID id, Paper paper) {
        AidCaseRow row = cases.lockOwn(id);
        if (row.status() != AidStatus.DRAFT && row.status() != AidStatus.SUBMITTED) {
            throw Problem.of(ProblemCode.AID_STATE);
        }
        if (cases.evidence(id).size() >= MOST_DOCUMENTS) {
            throw Problem.of(ProblemCode.TOO_MUCH_EVIDENCE, MOST_DOCUMENTS);
        }
        UUID evidence = Ids.next();
        sql.update(
                "insert into aid_evidence (id, case_id, media_type, content, bytes, added_at) values (?, ?, ?, ?, ?, ?)",
                evidence,
                id,
                paper.mediaType(),
                secrets.sealFile(paper.content()),
                paper.content().length,
                Instant.now(clock));
        sql.update("update aid_case set evidence_count = evidence_count + 1, version = version + 1 where id = ?", id);
        audit.record("aid.evidence-added", AuditTrail.Subject.of("aid-case", id, row.union()), evidence.toString());
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, AID_STATE */
    void submit(UUID id, String ifMatch) {
        AidCaseRow row = cases.lockOwn(id);
        request.requireVersion(ifMatch, row.version());
        if (row.status() != AidStatus.DRAFT) {
            throw Problem.of(ProblemCode.AID_STATE);
        }
        sql.update(
                "update aid_case set status = 'SUBMITTED', submitted_at = ?, version = version + 1 where id = ?",
                Instant.now(clock),
                id);
        audit.record("aid.submitted", AuditTrail.Subject.of("aid-case", id, row.union()));
        told.submitted(id, row.union());
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, AID_STATE */
    void withdraw(UUID id, String ifMatch) {
        AidCaseRow row = cases.lockOwn(id);
        request.requireVersion(ifMatch, row.version());
        if (row.status() != AidStatus.DRAFT && row.status() != AidStatus.SUBMITTED) {
            throw Problem.of(ProblemCode.AID_STATE);
        }
        sql.update("update aid_case set status = 'WITHDRAWN', version = version + 1 where id = ?", id);
        audit.record("aid.withdrawn", AuditTrail.Subject.of("aid-case", id, row.union()));
    }
}
