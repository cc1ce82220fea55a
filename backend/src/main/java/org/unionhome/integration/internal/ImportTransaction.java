package org.unionhome.integration.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import org.unionhome.kernel.Sql;

/**
 * The one transaction of a preview, commit or undo. Holds the import for itself: a second worker that believes the
 * first one dead waits here and then finds the work done. Commits and undos of one root follow one another.
 */
@ApplicationScoped
class ImportTransaction {

    private static final int MOST_SECONDS = 1_800;
    private final ImportFiles files;
    private final Sql sql;

    ImportTransaction(ImportFiles files, Sql sql) {
        this.files = files;
        this.sql = sql;
    }

    /** Does the work when the import is in the expected state, and nothing when somebody else has done it already. */
    boolean run(UUID id, String expectedStatus, Consumer<ImportFile> work) {
        return QuarkusTransaction.requiringNew().timeout(MOST_SECONDS).call(() -> {
            ImportFile file = files.lock(id);
            if (!expectedStatus.equals(file.status())) {
                return false;
            }
            work.accept(file);
            return true;
        });
    }

    /** Until the transaction ends. */
    void oneAtATime(ImportFile file) {
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))::text",
                row -> "locked",
                "imports|" + file.root());
    }
}
