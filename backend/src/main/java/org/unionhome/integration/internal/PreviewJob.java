package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.JobHandler;
import org.unionhome.kernel.imports.Brake;

/** Judges every row and keeps what it would do. When too many would leave, somebody else has to look at it first. */
@ApplicationScoped
class PreviewJob implements JobHandler {

    static final String KIND = "IMPORT_PREVIEW";
    private final ImportTransaction transaction;
    private final ImportFiles files;
    private final ImportRows rows;
    private final Judgement judgement;
    private final ImportKinds kinds;
    private final AuditTrail audit;

    PreviewJob(
            ImportTransaction transaction,
            ImportFiles files,
            ImportRows rows,
            Judgement judgement,
            ImportKinds kinds,
            AuditTrail audit) {
        this.transaction = transaction;
        this.files = files;
        this.rows = rows;
        this.judgement = judgement;
        this.kinds = kinds;
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
    public void run(UUID importId, Progress progress) {
        transaction.run(importId, "PREVIEWING", file -> preview(file, progress));
    }

    private void preview(ImportFile file, Progress progress) {
        long total = rows.count(file.id());
        progress.report(0, total);
        rows.deleteVerdicts(file.id());
        var done = new AtomicLong();
        Tally tally = judgement.pass(file, batch -> {
            rows.insertVerdicts(file.id(), batch);
            progress.report(done.addAndGet(batch.size()), total);
        });
        Brake brake = kinds.of(file.kind()).brake(judgement.context(file));
        files.previewed(file.id(), tally.counts(), brake, tally.hash());
        boolean stopped = brake.stops(tally.counts().leaving());
        files.step(file.id(), stopped ? "QUARANTINED" : "READY", Set.of("PREVIEWING"));
        if (stopped) {
            audit.record("import.quarantined", AuditTrail.Subject.of("import", file.id(), file.union()), file.kind());
        }
    }

    @Override
    public void failed(UUID importId, String reason) {
        files.fellBack(importId, "PREVIEWING", "FAILED", reason);
    }
}
