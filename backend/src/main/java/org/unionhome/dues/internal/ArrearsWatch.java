package org.unionhome.dues.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.SystemActor;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/**
 * Looks each morning who has not paid, and finds the next step. A step is found once for the same arrears, however many
 * instances run and whatever mornings were missed.
 */
@ApplicationScoped
class ArrearsWatch {

    private final ActingAs acting;
    private final Unions unions;
    private final ArrearsSteps steps;
    private final Clock clock;

    ArrearsWatch(ActingAs acting, Unions unions, ArrearsSteps steps, Clock clock) {
        this.acting = acting;
        this.unions = unions;
        this.steps = steps;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 5 * * ?", timeZone = "Asia/Shanghai")
    void everyMorning() {
        look(LocalDate.now(clock));
    }

    /** A morning on which nothing ran is made up for as soon as something runs; what is paid goes away within the hour. */
    @Scheduled(every = "1h", delayed = "4m")
    void hourly() {
        look(LocalDate.now(clock));
    }

    /** Root by root, each in a transaction of its own. */
    void look(LocalDate today) {
        unions.refresh();
        unions.roots().stream().map(UnionInfo::id).forEach(root -> look(root, today));
    }

    void look(UUID root, LocalDate today) {
        acting.as(SystemActor.ALARMS.within(Set.of(root)), () -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    steps.find(root, today);
                    return true;
                }));
    }
}
