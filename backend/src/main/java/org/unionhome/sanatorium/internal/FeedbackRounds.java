package org.unionhome.sanatorium.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Retention;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;

/** Every day: asks how tours were, and parts old answers from who gave them. */
@ApplicationScoped
class FeedbackRounds {

    private static final int BATCH = 500;
    private final ActingAs acting;
    private final AskForFeedback ask;
    private final Retention retention;
    private final Sql sql;
    private final Clock clock;

    FeedbackRounds(ActingAs acting, AskForFeedback ask, Retention retention, Sql sql, Clock clock) {
        this.acting = acting;
        this.ask = ask;
        this.retention = retention;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "43m")
    void everyDay() {
        acting.system(SystemActor.HOUSEKEEPING, ask::run);
        retention.apply("TOUR_FEEDBACK", this::part);
    }

    private int part(Instant before) {
        return sql.update(
                """
                update sanatorium_feedback set applicant_id = null, person_id = null, words = null
                 where id in (select f.id from sanatorium_feedback f
                                join sanatorium_tour t on t.id = f.tour_id
                               where f.person_id is not null and t.begins_on < ? limit ?)
                """,
                LocalDate.ofInstant(before, clock.getZone()),
                BATCH);
    }
}
