package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.UseCase;

/** Gives an import up that was never carried out; what was read from the file is deleted at once. */
@UseCase
@ApplicationScoped
@Transactional
class DiscardImport {

    private final ImportFiles files;
    private final ImportRows rows;
    private final AuditTrail audit;

    DiscardImport(ImportFiles files, ImportRows rows, AuditTrail audit) {
        this.files = files;
        this.rows = rows;
        this.audit = audit;
    }

    void run(UUID id) {
        ImportFile file = files.lock(id);
        files.step(id, "DISCARDED", Set.of("READY", "QUARANTINED", "FAILED"));
        rows.forget(id);
        audit.record("import.discarded", AuditTrail.Subject.of("import", id, file.union()));
    }
}
