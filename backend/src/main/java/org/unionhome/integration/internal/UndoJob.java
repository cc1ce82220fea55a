package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.JobHandler;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.PlannedRow;

/** Takes an import back, from its last row to its first. */
@ApplicationScoped
class UndoJob implements JobHandler {

    static final String KIND = "IMPORT_UNDO";
    private final ImportTransaction transaction;
    private final ImportFiles files;
    private final ImportRows rows;
    private final ImportKinds kinds;
    private final Judgement judgement;
    private final AuditTrail audit;

    UndoJob(
            ImportTransaction transaction,
            ImportFiles files,
            ImportRows rows,
            ImportKinds kinds,
            Judgement judgement,
            AuditTrail audit) {
        this.transaction = transaction;
        this.files = files;
        this.rows = rows;
        this.kinds = kinds;
        this.judgement = judgement;
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
        var kind = new ImportKind[1];
        boolean done = transaction.run(importId, "UNDOING", file -> {
            kind[0] = kinds.of(file.kind());
            undo(file, kind[0], progress);
        });
        if (done) {
            kind[0].afterwards();
        }
    }

    private void undo(ImportFile file, ImportKind kind, Progress progress) {
        transaction.oneAtATime(file);
        long total = rows.work(file.id());
        progress.report(0, total);
        ImportContext context = judgement.context(file);
        try {
            long done = 0;
            List<PlannedRow> batch = rows.workBefore(file.id(), Integer.MAX_VALUE, kind.batchRows());
            while (!batch.isEmpty()) {
                kind.undo(context, batch);
                done += batch.size();
                progress.report(done, total);
                batch = rows.workBefore(file.id(), batch.get(batch.size() - 1).rowNo(), kind.batchRows());
            }
        } catch (SqlFailed failed) {
            boolean builtUpon = SqlFailed.isStillReferenced(failed) || SqlFailed.isDuplicate(failed);
            throw builtUpon ? Problem.of(ProblemCode.IMPORT_BUILT_UPON) : failed;
        }
        files.step(file.id(), "UNDONE", Set.of("UNDOING"));
        audit.record("import.undone", AuditTrail.Subject.of("import", file.id(), file.union()), file.kind());
    }

    @Override
    public void failed(UUID importId, String reason) {
        files.fellBack(importId, "UNDOING", "COMMITTED", reason);
    }
}
