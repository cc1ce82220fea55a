package org.unionhome.dues.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.JobHandler;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.organization.Unions;

/**
 * Writes what members owe, all of it or nothing: assesses the month once more and goes through only when that comes to
 * what was tried, member by member. One at a time in a root.
 */
@ApplicationScoped
class CommitAssessmentJob implements JobHandler {

    static final String KIND = "DUES_COMMIT";
    private final Assessments assessments;
    private final LockedMonths locked;
    private final AssessmentRun run;
    private final Release release;
    private final Credits credits;
    private final Unions unions;
    private final DuesLock lock;
    private final AuditTrail audit;

    CommitAssessmentJob(
            Assessments assessments,
            LockedMonths locked,
            AssessmentRun run,
            Release release,
            Credits credits,
            Unions unions,
            DuesLock lock,
            AuditTrail audit) {
        this.assessments = assessments;
        this.locked = locked;
        this.run = run;
        this.release = release;
        this.credits = credits;
        this.unions = unions;
        this.lock = lock;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean cancellable() {
        return true;
    }

    @Override
    public void run(UUID id, Progress progress) {
        QuarkusTransaction.requiringNew().timeout(TrialJob.MOST_SECONDS).run(() -> {
            Assessment assessment = assessments.lock(id);
            if (assessment.is("COMMITTING")) {
                commit(assessment, progress);
            }
        });
    }

    private void commit(Assessment assessment, Progress progress) {
        var top = unions.require(assessment.union());
        lock.take(top.root());
        locked.requireOpen(top.id(), assessment.month());
        assessments.rules(assessment.id(), run.rules(assessment));
        if (!written(assessment, progress).isSame(assessment.tried())) {
            throw Problem.of(DuesProblem.DUES_TRIAL_OUTDATED);
        }
        release.after(assessment, top);
        credits.match(top);
        assessments.committed(assessment.id());
        audit.record(
                "dues.committed",
                AuditTrail.Subject.of("dues-assessment", assessment.id(), assessment.union()),
                assessment.month() + " " + assessment.tried().amount());
    }

    /** Whom somebody else assessed a moment before, the database refuses to be owed twice. */
    private Counts written(Assessment assessment, Progress progress) {
        try {
            return run.write(assessment, progress);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(DuesProblem.DUES_TRIAL_OUTDATED) : failed;
        }
    }

    /** What is no longer true has to be tried anew; after anything else it can be committed again. */
    @Override
    public void failed(UUID id, String reason) {
        boolean outdated = DuesProblem.DUES_TRIAL_OUTDATED.name().equals(reason);
        assessments.failed(id, "COMMITTING", outdated ? "FAILED" : "READY", reason);
    }
}
