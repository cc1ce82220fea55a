package org.unionhome.membership.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.kernel.Retention;
import org.unionhome.kernel.Sql;

/** Lets withdrawn consents go when nobody has to prove them any more; one in force stays. */
@ApplicationScoped
class ConsentRetention {

    private static final int BATCH = 1_000;
    private final Retention retention;
    private final Sql sql;

    ConsentRetention(Retention retention, Sql sql) {
        this.retention = retention;
        this.sql = sql;
    }

    @Scheduled(every = "24h", delayed = "21m")
    void removeOld() {
        retention.apply(
                "CONSENT", before -> sql.first("select remove_old_consents(?, ?)", row -> row.getInt(1), before, BATCH)
                        .orElse(0));
    }
}
