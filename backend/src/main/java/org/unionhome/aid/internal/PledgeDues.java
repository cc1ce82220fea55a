package org.unionhome.aid.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/**
 * Writes down each morning what has become due. A month is due once for each pledge, however many instances run and
 * whatever mornings were missed.
 */
@ApplicationScoped
class PledgeDues {

    private final ActingAs acting;
    private final Unions unions;
    private final Sql sql;
    private final Clock clock;

    PledgeDues(ActingAs acting, Unions unions, Sql sql, Clock clock) {
        this.acting = acting;
        this.unions = unions;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 6 * * ?", timeZone = "Asia/Shanghai")
    void everyMorning() {
        raise(LocalDate.now(clock));
    }

    void raise(LocalDate today) {
        unions.refresh();
        var roots = unions.roots().stream().map(UnionInfo::id).collect(Collectors.toSet());
        acting.as(SystemActor.ALARMS.within(roots), () -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    running(today).forEach(pledge -> write(pledge, today));
                    return true;
                }));
    }

    private List<PledgeRow> running(LocalDate today) {
        return sql.list(
                PledgeRow.ALL + "p.first_month <= ? and (p.ended_on is null or p.ended_on >= ?::date - 62)",
                PledgeRow::read,
                today,
                today);
    }

    void write(PledgeRow pledge, LocalDate today) {
        sql.batch(
                "insert into aid_pledge_due (pledge_id, month, amount) values (?, ?, ?) on conflict do nothing",
                pledge.schedule().dueUntil(today).stream()
                        .map(month -> new Object[] {
                            pledge.id(), month, pledge.schedule().monthly()
                        })
                        .toList());
    }
}
