package org.unionhome.notice.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;

/** Lets notices go after half a year, read or not. */
@ApplicationScoped
class NoticeRetention {

    private static final Duration KEPT = Duration.ofDays(183);
    private final ActingAs acting;
    private final Sql sql;
    private final Clock clock;

    NoticeRetention(ActingAs acting, Sql sql, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "12m")
    void letGo() {
        letGo(Instant.now(clock));
    }

    int letGo(Instant now) {
        return acting.system(SystemActor.HOUSEKEEPING, () -> QuarkusTransaction.requiringNew()
                .call(() -> sql.update("delete from notice where told_at < ?", now.minus(KEPT))));
    }
}
