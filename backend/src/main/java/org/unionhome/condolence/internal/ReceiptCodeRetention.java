package org.unionhome.condolence.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.kernel.Retention;
import org.unionhome.kernel.Sql;

/** Lets codes go that can confirm nothing any more. */
@ApplicationScoped
class ReceiptCodeRetention {

    private static final String RULE = "RECEIPT_CODES";
    private final Retention retention;
    private final Sql sql;

    ReceiptCodeRetention(Retention retention, Sql sql) {
        this.retention = retention;
        this.sql = sql;
    }

    @Scheduled(every = "6h", delayed = "14m")
    void letGo() {
        retention.apply(
                RULE,
                before -> sql.update(
                        """
                        delete from condolence_receipt_code
                         where id in (select id from condolence_receipt_code where expires_at < ? limit 1000)
                        """,
                        before));
    }
}
