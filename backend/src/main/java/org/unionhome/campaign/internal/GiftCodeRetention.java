package org.unionhome.campaign.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.kernel.Retention;
import org.unionhome.kernel.Sql;

/** Lets codes go that can open no gift any more. */
@ApplicationScoped
class GiftCodeRetention {

    private static final String RULE = "CAMPAIGN_CODES";
    private final Retention retention;
    private final Sql sql;

    GiftCodeRetention(Retention retention, Sql sql) {
        this.retention = retention;
        this.sql = sql;
    }

    @Scheduled(every = "6h", delayed = "16m")
    void letGo() {
        retention.apply(
                RULE,
                before -> sql.update(
                        """
                        delete from campaign_code
                         where recipient_id in (select recipient_id from campaign_code where expires_at < ? limit 1000)
                        """,
                        before));
    }
}
