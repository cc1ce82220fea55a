package org.unionhome.sanatorium.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;

/** Looks every minute which holds and offers have run out, so that no place is stuck with somebody who does not answer. */
@ApplicationScoped
class OfferRounds {

    private final ActingAs acting;
    private final EndOffers end;
    private final Sql sql;
    private final Clock clock;

    OfferRounds(ActingAs acting, EndOffers end, Sql sql, Clock clock) {
        this.acting = acting;
        this.end = end;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endWhatRanOut() {
        due().forEach(tour -> acting.system(SystemActor.HOUSEKEEPING, () -> {
            end.run(tour);
            return true;
        }));
    }

    private List<UUID> due() {
        return acting.system(
                SystemActor.HOUSEKEEPING,
                () -> sql.list(
                        "select tour_id from sanatorium_line_due(?) as tour_id",
                        row -> Sql.id(row, "tour_id"),
                        Instant.now(clock)));
    }
}
