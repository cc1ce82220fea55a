package org.unionhome.aid.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Retention;
import org.unionhome.kernel.Sql;

/** Removes what a closed file says about its household when its time is over; its course stays without the reasons. */
@ApplicationScoped
class HardshipRetention {

    private static final int BATCH = 200;
    private final Retention retention;
    private final Sql sql;
    private final Clock clock;

    HardshipRetention(Retention retention, Sql sql, Clock clock) {
        this.retention = retention;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "23m")
    void removeOld() {
        retention.apply("HARDSHIP_FILE", before -> batch(before, List.of("EXITED", "ARCHIVED")));
        retention.apply("HARDSHIP_REFUSED", before -> batch(before, List.of("REFUSED", "WITHDRAWN")));
    }

    private int batch(Instant before, List<String> statuses) {
        List<UUID> over = sql.list(
                """
                select id from hardship_file
                 where closed_at < ? and content_removed_at is null and status = any (?)
                 order by closed_at limit ? for update skip locked
                """,
                row -> Sql.id(row, "id"),
                before,
                statuses,
                BATCH);
        if (over.isEmpty()) {
            return 0;
        }
        sql.update("delete from hardship_evidence where file_id = any (?)", over);
        sql.update("update hardship_approval set judgement = null where file_id = any (?)", over);
        sql.update("update hardship_step set reason = null, remedy = null where file_id = any (?)", over);
        return sql.update(
                """
                update hardship_file
                   set content = null, judgement = null, judgement_in_force = null, relatives = '{}',
                       content_removed_at = ?, version = version + 1, updated_at = now()
                 where id = any (?)
                """,
                Instant.now(clock),
                over);
    }
}
