package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Jobs;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.UseCase;

/** Asks for an import to be carried out exactly as it was previewed. */
@UseCase
@ApplicationScoped
@Transactional
class CommitImport {

    private final ImportFiles files;
    private final Jobs jobs;
    private final AuditTrail audit;

    CommitImport(ImportFiles files, Jobs jobs, AuditTrail audit) {
        this.files = files;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** @throws Problem IMPORT_PREVIEW_CHANGED when the hash is not the one of the present preview */
    UUID run(UUID id, String previewHash) {
        ImportFile file = files.lock(id);
        if ("QUARANTINED".equals(file.status())) {
            throw Problem.of(IntegrationProblem.IMPORT_QUARANTINED);
        }
        if (!"READY".equals(file.status())) {
            throw Problem.of(IntegrationProblem.IMPORT_NOT_READY);
        }
        if (!previewHash.equals(file.previewHash())) {
            throw Problem.of(ProblemCode.IMPORT_PREVIEW_CHANGED);
        }
        files.step(id, "COMMITTING", Set.of("READY"));
        UUID job = jobs.start(CommitJob.KIND, id);
        files.job(id, job);
        audit.record("import.commit-asked", AuditTrail.Subject.of("import", id, file.union()));
        return job;
    }
}
