package org.unionhome.condolence.internal;

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
 * Each morning finds what is to be done: birthdays, retirements, families visited too long ago. A happening makes one
 * to-do, however many instances run and whatever mornings were missed. The officers of each union are told what is new,
 * members whose birthday it is are wished well, what was with an officer who left returns to all, and what nobody took is
 * given to somebody.
 */
@ApplicationScoped
class FindTodos {

    private final ActingAs acting;
    private final Unions unions;
    private final DueBirthdays birthdays;
    private final DueRetirements retirements;
    private final DueFollowUps followUps;
    private final RetirementsAnew retirementsAnew;
    private final DueDaysAnew dueDays;
    private final TellOfTodos tell;
    private final FreeTodos left;
    private final AssignUntaken untaken;
    private final Clock clock;

    FindTodos(
            ActingAs acting,
            Unions unions,
            DueBirthdays birthdays,
            DueRetirements retirements,
            DueFollowUps followUps,
            RetirementsAnew retirementsAnew,
            DueDaysAnew dueDays,
            TellOfTodos tell,
            FreeTodos left,
            AssignUntaken untaken,
            Clock clock) {
        this.acting = acting;
        this.unions = unions;
        this.birthdays = birthdays;
        this.retirements = retirements;
        this.followUps = followUps;
        this.retirementsAnew = retirementsAnew;
        this.dueDays = dueDays;
        this.tell = tell;
        this.left = left;
        this.untaken = untaken;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 5 * * ?", timeZone = "Asia/Shanghai")
    void everyMorning() {
        find(LocalDate.now(clock));
    }

    /** A morning on which nothing ran is made up for as soon as something runs. */
    @Scheduled(every = "12h", delayed = "1m")
    void afterStart() {
        find(LocalDate.now(clock));
    }

    /** Root by root, each in a transaction of its own; gives how many to-dos are new. */
    int find(LocalDate today) {
        unions.refresh();
        return unions.roots().stream()
                .map(UnionInfo::id)
                .mapToInt(root -> find(root, today))
                .sum();
    }

    int find(UUID root, LocalDate today) {
        return acting.as(SystemActor.ALARMS.within(Set.of(root)), () -> QuarkusTransaction.requiringNew()
                .call(() -> findAndTell(root, today)));
    }

    private int findAndTell(UUID root, LocalDate today) {
        int fresh = birthdays.find(today) + retirements.find(today) + followUps.find(today);
        retirementsAnew.reckon(root, today);
        dueDays.reckon(root, today);
        left.free(root, today);
        tell.celebrated(root, today);
        tell.officers(root, today);
        untaken.assign(root, today);
        return fresh;
    }
}
