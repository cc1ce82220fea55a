package org.unionhome.aid.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;
import org.unionhome.membership.MemberTransferred;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/**
 * Lets aid follow members who move: with the transfer itself, or on the morning of its day when that lies ahead. The same
 * morning finds those who moved with an imported list.
 */
@ApplicationScoped
class FollowMembers {

    /** Longer than a transfer may reach back; a morning on which nothing ran is made up for. */
    private static final int DAYS_BACK = 40;

    private final AidHandover handingOver;
    private final ActingAs acting;
    private final Unions unions;
    private final Sql sql;
    private final Clock clock;

    FollowMembers(AidHandover handingOver, ActingAs acting, Unions unions, Sql sql, Clock clock) {
        this.handingOver = handingOver;
        this.acting = acting;
        this.unions = unions;
        this.sql = sql;
        this.clock = clock;
    }

    void moved(@Observes MemberTransferred member) {
        if (!member.on().isAfter(LocalDate.now(clock))) {
            handingOver.run(
                    List.of(member.person()),
                    new AidHandover.Way(member.from(), member.into(), member.on()),
                    AidHandover.HANDED_BACK);
        }
    }

    @Scheduled(cron = "0 10 5 * * ?", timeZone = "Asia/Shanghai")
    void everyMorning() {
        unions.refresh();
        unions.roots().stream().map(UnionInfo::id).forEach(root -> follow(root, LocalDate.now(clock)));
    }

    /** In one transaction for a root; gives how many members were followed. */
    int follow(UUID root, LocalDate today) {
        return acting.as(SystemActor.ALARMS.within(Set.of(root)), () -> QuarkusTransaction.requiringNew()
                .call(() -> waiting(today)));
    }

    private int waiting(LocalDate today) {
        List<Waiting> waiting = sql.list(
                "select person_id, from_union, into_union, since from aid_handover_waiting(?, ?)",
                row -> new Waiting(
                        Sql.id(row, "person_id"),
                        new AidHandover.Way(
                                Sql.id(row, "from_union"),
                                Sql.id(row, "into_union"),
                                row.getObject("since", LocalDate.class))),
                today,
                DAYS_BACK);
        waiting.forEach(one -> handingOver.run(List.of(one.person()), one.way(), AidHandover.HANDED_BACK));
        return waiting.size();
    }

    private record Waiting(UUID person, AidHandover.Way way) {}
}
