package org.unionhome.membership.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.kernel.Retention;
import org.unionhome.kernel.Sql;

/** Removes files with personal data when their time is over. */
@ApplicationScoped
class MyDataRetention {

    private final Retention retention;
    private final Sql sql;

    MyDataRetention(Retention retention, Sql sql) {
        this.retention = retention;
        this.sql = sql;
    }

    @Scheduled(every = "1h", delayed = "19m")
    void removeOld() {
        retention.apply(
                MyDataExports.RULE,
                before -> sql.update(
                        """
                        delete from my_data_export
                         where ready_at < ? or (status <> 'READY' and asked_at < ?)
                        """,
                        before,
                        before));
    }
}
