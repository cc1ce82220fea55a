package org.unionhome.dues.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.JobHandler;
import org.unionhome.organization.Unions;

/** Finds out what a month comes to, in one transaction: killed in the middle it leaves nothing and simply runs again. */
@ApplicationScoped
class TrialJob implements JobHandler {

    static final String KIND = "DUES_TRIAL";
    static final int MOST_SECONDS = 3_600;
    private final Assessments assessments;
    private final AssessmentRun run;
    private final Unions unions;

    TrialJob(Assessments assessments, AssessmentRun run, Unions unions) {
        this.assessments = assessments;
        this.run = run;
        this.unions = unions;
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
        QuarkusTransaction.requiringNew().timeout(MOST_SECONDS).run(() -> {
            Assessment asked = assessments.lock(id);
            if (asked.is("COMPUTING")) {
                assessments.again(id, run.stood(unions.require(asked.union()), asked.month()));
                Assessment assessment = assessments.lock(id);
                assessments.rules(id, run.rules(assessment));
                assessments.tried(id, run.tryOut(assessment, progress));
            }
        });
    }

    @Override
    public void failed(UUID id, String reason) {
        assessments.failed(id, "COMPUTING", "FAILED", reason);
    }
}
