package org.unionhome.membership.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Retention;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;

/** Removes evidence when its time is over; that there was some, and when it went, stays. */
@ApplicationScoped
class ProfileEvidenceRetention {

    static final String RULE = "PROFILE_EVIDENCE";
    private static final int BATCH = 200;
    private final ActingAs acting;
    private final Retention retention;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    ProfileEvidenceRetention(ActingAs acting, Retention retention, Sql sql, AuditTrail audit, Clock clock) {
        this.acting = acting;
        this.retention = retention;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "17m")
    void removeOld() {
        int removed = BATCH;
        while (removed == BATCH) {
            removed = acting.system(SystemActor.HOUSEKEEPING, () -> QuarkusTransaction.requiringNew()
                    .call(this::batch));
        }
    }

    private int batch() {
        List<UUID> over = sql.list(
                """
                select id from profile_request
                 where closed_at < ? and evidence_removed_at is null
                 order by closed_at limit ? for update skip locked
                """,
                row -> Sql.id(row, "id"),
                retention.oldestKept(RULE),
                BATCH);
        if (over.isEmpty()) {
            return 0;
        }
        int removed = sql.update("delete from profile_evidence where request_id = any (?)", over);
        sql.update("update profile_request set evidence_removed_at = ? where id = any (?)", Instant.now(clock), over);
        if (removed > 0) {
            audit.record("retention.applied", new AuditTrail.Subject("retention", RULE, null), String.valueOf(removed));
        }
        return over.size();
    }
}
