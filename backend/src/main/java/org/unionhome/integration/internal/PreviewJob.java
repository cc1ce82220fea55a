package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.unionhome.kernel.JobHandler;

/** Judges every row and keeps what it would do. */
@ApplicationScoped
class PreviewJob implements JobHandler {

    static final String KIND = "IMPORT_PREVIEW";
    private final ImportTransaction transaction;
    private final ImportFiles files;
    private final ImportRows rows;
    private final Judgement judgement;

    PreviewJob(ImportTransaction transaction, ImportFiles files, ImportRows rows, Judgement judgement) {
        this.transaction = transaction;
        this.files = files;
        this.rows = rows;
        this.judgement = judgement;
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
        files.previewed(file.id(), tally.counts(), tally.hash());
        files.step(file.id(), "READY", Set.of("PREVIEWING"));
    }

    @Override
    public void failed(UUID importId, String reason) {
        files.fellBack(importId, "PREVIEWING", "FAILED", reason);
    }
}
