package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;
import org.unionhome.kernel.files.Paper;

/** An officer adds a document for a member who cannot hand it in herself, until the case is decided. */
@UseCase
@ApplicationScoped
@Transactional
class AddAidEvidence {

    private final AidCaseQueries cases;
    private final AidJudge judge;
    private final AidPapers papers;
    private final Scope scope;
    private final CurrentActor current;
    private final AuditTrail audit;

    AddAidEvidence(
            AidCaseQueries cases,
            AidJudge judge,
            AidPapers papers,
            Scope scope,
            CurrentActor current,
            AuditTrail audit) {
        this.cases = cases;
        this.judge = judge;
        this.papers = papers;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, AID_STATE, AID_OWN_CASE, TOO_MUCH_EVIDENCE */
    void run(UUID id, Paper paper) {
        AidCaseRow row = cases.lock(id);
        Doer officer = scope.requireDoer(current.get(), Permission.AID_WORK, row.union());
        judge.requireOutside(row, officer);
        if (row.status() != AidStatus.SUBMITTED && !row.status().waitsForDecision()) {
            throw Problem.of(AidProblem.AID_STATE);
        }
        UUID evidence = papers.add(row, paper, officer.name());
        audit.record("aid.evidence-added", AuditTrail.Subject.of("aid-case", id, row.union()), evidence.toString());
    }
}
