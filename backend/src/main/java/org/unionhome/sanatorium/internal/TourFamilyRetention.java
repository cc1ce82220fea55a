package org.unionhome.sanatorium.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.unionhome.kernel.Retention;
import org.unionhome.kernel.Sql;

/** Forgets who came along on tours once they are long over; how many heads there were was nobody's figure but the coach's. */
@ApplicationScoped
class TourFamilyRetention {

    static final String RULE = "TOUR_FAMILY";
    private static final int BATCH = 500;
    private final Retention retention;
    private final Sql sql;
    private final Clock clock;

    TourFamilyRetention(Retention retention, Sql sql, Clock clock) {
        this.retention = retention;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "41m")
    void removeOld() {
        retention.apply(RULE, this::batch);
    }

    private int batch(Instant before) {
        return sql.update(
                """
                delete from sanatorium_family
                 where id in (select f.id from sanatorium_family f
                                join sanatorium_tour t on t.id = f.tour_id
                               where t.begins_on < ? limit ?)
                """,
                LocalDate.ofInstant(before, clock.getZone()),
                BATCH);
    }
}
