package org.unionhome.kernel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Takes jobs from the queue and does them in the name of who started them, with the authority of that moment. */
@ApplicationScoped
class JobWorker {

    private static final Logger LOG = Logger.getLogger(JobWorker.class);
    private static final int MOST_ATTEMPTS = 3;
    private final JobStore store;
    private final Actors actors;
    private final ActingAs acting;
    private final ManagedExecutor executor;
    private final ReentrantLock working = new ReentrantLock();

    JobWorker(JobStore store, Actors actors, ActingAs acting, ManagedExecutor executor) {
        this.store = store;
        this.actors = actors;
        this.acting = acting;
        this.executor = executor;
    }

    /** Also finds what other instances queued, and jobs whose worker died. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        work();
    }

    /** Nobody waits for the next look when the job was queued here. */
    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued job) {
        executor.execute(this::work);
    }

    private void work() {
        if (!working.tryLock()) {
            return;
        }
        try {
            Optional<JobStore.Taken> job = acting.system(SystemActor.JOBS, store::take);
            while (job.isPresent()) {
                doOne(job.get());
                job = acting.system(SystemActor.JOBS, store::take);
            }
        } finally {
            working.unlock();
        }
    }

    private void doOne(JobStore.Taken job) {
        JobHandler handler = store.handler(job.kind());
        acting.as(actors.of(job.identity()), () -> {
            try {
                giveUpAfterTooManyAttempts(job);
                handler.run(job.subject(), (done, total) -> store.report(job.id(), done, total));
                store.finish(job.id(), "SUCCEEDED", null);
            } catch (JobHandler.JobCancelled cancelled) {
                end(handler, job, "CANCELLED", "CANCELLED");
            } catch (RuntimeException failed) {
                end(handler, job, "FAILED", reason(failed));
            }
            return job;
        });
    }

    private static void giveUpAfterTooManyAttempts(JobStore.Taken job) {
        if (job.attempts() > MOST_ATTEMPTS) {
            throw Problem.of(ProblemCode.INTERNAL);
        }
    }

    private void end(JobHandler handler, JobStore.Taken job, String status, String reason) {
        QuarkusTransaction.requiringNew().run(() -> handler.failed(job.subject(), reason));
        store.finish(job.id(), status, reason);
    }

    private static String reason(RuntimeException failed) {
        if (failed instanceof Problem problem) {
            return problem.code().name();
        }
        LOG.error("a job failed", Outages.withoutValues(failed));
        return Outages.isOutage(failed) ? ProblemCode.UNAVAILABLE.name() : ProblemCode.INTERNAL.name();
    }
}
