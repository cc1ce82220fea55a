package org.unionhome.audit.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.kernel.Retention;
import org.unionhome.kernel.Sql;

/** Lets old lines about who read whose file go. */
@ApplicationScoped
class ReadRetention {

    private static final int BATCH = 5_000;
    private final Retention retention;
    private final Sql sql;

    ReadRetention(Retention retention, Sql sql) {
        this.retention = retention;
        this.sql = sql;
    }

    @Scheduled(every = "24h", delayed = "23m")
    void removeOld() {
        retention.apply(
                "MEMBER_READ", before -> sql.first("select remove_old_reads(?, ?)", row -> row.getInt(1), before, BATCH)
                        .orElse(0));
    }
}
