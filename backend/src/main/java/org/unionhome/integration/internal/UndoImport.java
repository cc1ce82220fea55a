package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Jobs;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** Asks for an import to be taken back. */
@UseCase
@ApplicationScoped
@Transactional
class UndoImport {

    private final ImportFiles files;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    UndoImport(ImportFiles files, Jobs jobs, AuditTrail audit, Clock clock) {
        this.files = files;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    UUID run(UUID id) {
        ImportFile file = files.lock(id);
        Instant until = file.undoableUntil();
        if (!"COMMITTED".equals(file.status())
                || until == null
                || !Instant.now(clock).isBefore(until)) {
            throw Problem.of(IntegrationProblem.IMPORT_NOT_UNDOABLE);
        }
        files.step(id, "UNDOING", Set.of("COMMITTED"));
        UUID job = jobs.start(UndoJob.KIND, id);
        files.job(id, job);
        audit.record("import.undo-asked", AuditTrail.Subject.of("import", id, file.union()));
        return job;
    }
}
