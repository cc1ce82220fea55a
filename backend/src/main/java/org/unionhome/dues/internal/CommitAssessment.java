package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Jobs;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;

/** Asks that members owe what was tried, exactly that. */
@UseCase
@ApplicationScoped
@Transactional
class CommitAssessment {

    private final Assessments assessments;
    private final Jobs jobs;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;

    CommitAssessment(
            Assessments assessments,
            Jobs jobs,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit) {
        this.assessments = assessments;
        this.jobs = jobs;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DUES_NOT_READY */
    void run(UUID id, String ifMatch) {
        Assessment assessment = assessments.lock(id);
        scope.require(current.get(), Permission.DUES_WRITE, assessment.union());
        request.requireVersion(ifMatch, assessment.version());
        if (!assessment.is("READY")) {
            throw Problem.of(DuesProblem.DUES_NOT_READY);
        }
        assessments.step(id, "COMMITTING");
        assessments.job(id, jobs.start(CommitAssessmentJob.KIND, id));
        request.touched(assessment.union());
        audit.record(
                "dues.commit-asked",
                AuditTrail.Subject.of("dues-assessment", id, assessment.union()),
                assessment.month().toString());
    }
}
