package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Jobs;
import org.unionhome.kernel.UseCase;

/** Asks one of the caller's own jobs to stop; nothing of its work remains. */
@UseCase
@ApplicationScoped
@Transactional
class StopJob {

    private final Jobs jobs;
    private final CurrentActor current;
    private final AuditTrail audit;

    StopJob(Jobs jobs, CurrentActor current, AuditTrail audit) {
        this.jobs = jobs;
        this.current = current;
        this.audit = audit;
    }

    void run(UUID id) {
        jobs.cancel(id);
        audit.record(
                "job.stop-asked", AuditTrail.Subject.of("job", id, current.get().home()));
    }
}
