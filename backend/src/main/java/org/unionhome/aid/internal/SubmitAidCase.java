package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.kernel.files.Paper;

/** The member's own steps: hand in documents, submit, take back. */
@UseCase
@ApplicationScoped
@Transactional
class SubmitAidCase {

    private final AidCaseQueries cases;
    private final AidPapers papers;
    private final AidWindows windows;
    private final AidNotices told;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SubmitAidCase(
            AidCaseQueries cases,
            AidPapers papers,
            AidWindows windows,
            AidNotices told,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.papers = papers;
        this.windows = windows;
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
            throw Problem.of(AidProblem.AID_STATE);
        }
        UUID evidence = papers.add(row, paper, null);
        audit.record("aid.evidence-added", AuditTrail.Subject.of("aid-case", id, row.union()), evidence.toString());
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, AID_STATE, AID_WINDOW_OVER */
    void submit(UUID id, String ifMatch) {
        AidCaseRow row = cases.lockOwn(id);
        request.requireVersion(ifMatch, row.version());
        if (row.status() != AidStatus.DRAFT) {
            throw Problem.of(AidProblem.AID_STATE);
        }
        windows.requireOpen(row.union(), row.kind());
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
            throw Problem.of(AidProblem.AID_STATE);
        }
        sql.update("update aid_case set status = 'WITHDRAWN', version = version + 1 where id = ?", id);
        audit.record("aid.withdrawn", AuditTrail.Subject.of("aid-case", id, row.union()));
    }
}
