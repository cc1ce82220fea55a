package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.JobHandler;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.PlannedRow;
import org.unionhome.organization.Unions;

/**
 * Carries an import out. First judges all rows again: when that gives another hash, the database has changed since the
 * preview and nothing happens. Then applies them, batch by batch, in the same transaction.
 */
@ApplicationScoped
class CommitJob implements JobHandler {

    static final String KIND = "IMPORT_COMMIT";
    static final Duration UNDOABLE = Duration.ofDays(30);
    private final ImportTransaction transaction;
    private final ImportFiles files;
    private final ImportRows rows;
    private final ImportKinds kinds;
    private final Judgement judgement;
    private final Unions unions;
    private final AuditTrail audit;
    private final Clock clock;

    CommitJob(
            ImportTransaction transaction,
            ImportFiles files,
            ImportRows rows,
            ImportKinds kinds,
            Judgement judgement,
            Unions unions,
            AuditTrail audit,
            Clock clock) {
        this.transaction = transaction;
        this.files = files;
        this.rows = rows;
        this.kinds = kinds;
        this.judgement = judgement;
        this.unions = unions;
        this.audit = audit;
        this.clock = clock;
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
        var kind = new ImportKind[1];
        boolean done = transaction.run(importId, "COMMITTING", file -> {
            kind[0] = kinds.of(file.kind());
            commit(file, kind[0], progress);
        });
        if (done) {
            kind[0].afterwards();
        }
    }

    private void commit(ImportFile file, ImportKind kind, Progress progress) {
        unions.requireLiving(file.union());
        transaction.oneAtATime(file);
        long count = rows.count(file.id());
        verify(file, progress, count);
        apply(file, kind, (done, total) -> progress.report(count + done, 2 * count));
        Instant now = Instant.now(clock);
        files.step(file.id(), "COMMITTED", Set.of("COMMITTING"));
        files.committed(file.id(), now, now.plus(UNDOABLE));
        audit.record("import.committed", AuditTrail.Subject.of("import", file.id(), file.union()), file.kind());
    }

    private void verify(ImportFile file, Progress progress, long count) {
        var done = new AtomicLong();
        progress.report(0, 2 * count);
        Tally tally = judgement.pass(file, batch -> progress.report(done.addAndGet(batch.size()), 2 * count));
        if (!tally.hash().equals(file.previewHash())) {
            throw Problem.of(ProblemCode.IMPORT_PREVIEW_CHANGED);
        }
    }

    private void apply(ImportFile file, ImportKind kind, Progress progress) {
        ImportContext context = judgement.context(file);
        try {
            long done = 0;
            List<PlannedRow> batch = rows.workAfter(file.id(), 0, kind.batchRows());
            while (!batch.isEmpty()) {
                kind.apply(context, batch);
                done += batch.size();
                progress.report(done, done);
                batch = rows.workAfter(file.id(), batch.get(batch.size() - 1).rowNo(), kind.batchRows());
            }
            kind.applied(context);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(ProblemCode.IMPORT_PREVIEW_CHANGED) : failed;
        }
    }

    /** When the preview is no longer true it has to be made anew; after anything else the commit can be repeated. */
    @Override
    public void failed(UUID importId, String reason) {
        boolean outdated = ProblemCode.IMPORT_PREVIEW_CHANGED.name().equals(reason);
        files.fellBack(importId, "COMMITTING", outdated ? "FAILED" : "READY", reason);
    }
}
