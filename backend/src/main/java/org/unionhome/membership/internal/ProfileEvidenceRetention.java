package org.unionhome.membership.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.unionhome.kernel.Retention;
import org.unionhome.kernel.Sql;

/** Removes evidence when its time is over; that there was some, and when it went, stays. */
@ApplicationScoped
class ProfileEvidenceRetention {

    private static final int BATCH = 200;
    private final Retention retention;
    private final Sql sql;
    private final Clock clock;

    ProfileEvidenceRetention(Retention retention, Sql sql, Clock clock) {
        this.retention = retention;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "17m")
    void removeOld() {
        retention.apply("PROFILE_EVIDENCE", this::batch);
    }

    private int batch(Instant before) {
        var over = sql.list(
                """
                select id from profile_request r
                 where closed_at < ? and evidence_removed_at is null
                   and exists (select 1 from profile_evidence e where e.request_id = r.id)
                 order by closed_at limit ? for update skip locked
                """,
                row -> Sql.id(row, "id"),
                before,
                BATCH);
        int removed = over.isEmpty() ? 0 : sql.update("delete from profile_evidence where request_id = any (?)", over);
        if (removed > 0) {
            sql.update(
                    "update profile_request set evidence_removed_at = ? where id = any (?)", Instant.now(clock), over);
        }
        return removed;
    }
}
