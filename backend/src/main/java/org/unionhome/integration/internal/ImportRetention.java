package org.unionhome.integration.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;

/** Lets the rows of imports go when nothing can be done with them any more: after the 30 days of undo. */
@ApplicationScoped
class ImportRetention {

    private final ActingAs acting;
    private final Sql sql;
    private final Clock clock;

    ImportRetention(ActingAs acting, Sql sql, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "15m")
    void forgetOldRows() {
        acting.system(SystemActor.HOUSEKEEPING, () -> QuarkusTransaction.requiringNew()
                .call(this::delete));
    }

    /** @return how many chunks and rows went */
    private int delete() {
        Instant before = Instant.now(clock).minus(CommitJob.UNDOABLE);
        String old = " where import_id in (select id from import_file where coalesce(committed_at, created_at) < ?)";
        return sql.update("delete from import_chunk" + old, before)
                + sql.update("delete from import_row" + old, before);
    }
}
