package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.UseCase;

/**
 * Lets an import pass by which more people leave than is usual. Not by whoever brought it in: a list with half of its
 * rows lost looks to its maker like a list. Holds for exactly the preview that was looked at.
 */
@UseCase
@ApplicationScoped
@Transactional
class ReleaseImport {

    private final ImportFiles files;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    ReleaseImport(ImportFiles files, CurrentActor current, AuditTrail audit, Clock clock) {
        this.files = files;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem RELEASED_BY_ANOTHER when it is the caller's own, IMPORT_PREVIEW_CHANGED for another preview */
    void run(UUID id, String previewHash, String reason) {
        ImportFile file = files.lock(id);
        if (!"QUARANTINED".equals(file.status())) {
            throw Problem.of(IntegrationProblem.IMPORT_NOT_READY);
        }
        if (!previewHash.equals(file.previewHash())) {
            throw Problem.of(ProblemCode.IMPORT_PREVIEW_CHANGED);
        }
        if (file.subject().equals(current.get().identity().subject())) {
            throw Problem.of(IntegrationProblem.RELEASED_BY_ANOTHER);
        }
        files.step(id, "READY", Set.of("QUARANTINED"));
        files.released(id, Instant.now(clock), reason);
        audit.record("import.released", AuditTrail.Subject.of("import", id, file.union()));
    }
}
