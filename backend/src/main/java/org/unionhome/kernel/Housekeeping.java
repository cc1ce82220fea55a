package org.unionhome.kernel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets stored answers go after 31 days. */
@ApplicationScoped
class Housekeeping {

    private static final Duration KEPT = Duration.ofDays(31);
    private final ActingAs acting;
    private final Sql sql;
    private final Clock clock;

    Housekeeping(ActingAs acting, Sql sql, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "10m")
    void forgetOldAnswers() {
        acting.system(SystemActor.HOUSEKEEPING, () -> QuarkusTransaction.requiringNew()
                .call(() -> sql.update(
                        "delete from idempotency_record where created_at < ?",
                        Instant.now(clock).minus(KEPT))));
    }
}
