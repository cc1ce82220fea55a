package org.unionhome.membership.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;

/** Deletes exported files when their time is over; who had asked for them, and why, stays on record. */
@ApplicationScoped
class ExportRetention {

    private final ActingAs acting;
    private final Sql sql;
    private final Clock clock;

    ExportRetention(ActingAs acting, Sql sql, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m")
    void forgetOldFiles() {
        acting.system(SystemActor.HOUSEKEEPING, () -> QuarkusTransaction.requiringNew()
                .call(this::delete));
    }

    /** @return how many parts went */
    int delete() {
        return sql.update(
                "delete from member_export_part where export_id in (select id from member_export where expires_at <= ?)",
                Instant.now(clock));
    }
}
