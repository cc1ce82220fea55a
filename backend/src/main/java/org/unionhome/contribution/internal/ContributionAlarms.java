package org.unionhome.contribution.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/**
 * Every morning: what employers have not paid is overdue, and what is to be remitted soon or has not been. Each is told
 * once, whichever instance finds it and however often.
 */
@ApplicationScoped
class ContributionAlarms {

    private static final int AHEAD_DAYS = 5;
    private static final int LOOKS_BACK_DAYS = 60;
    private final ActingAs acting;
    private final Sql sql;
    private final Unions unions;
    private final RemittanceNotices notices;
    private final Clock clock;

    ContributionAlarms(ActingAs acting, Sql sql, Unions unions, RemittanceNotices notices, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.unions = unions;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(cron = "0 25 7 * * ?", timeZone = "Asia/Shanghai")
    void everyMorning() {
        raise(LocalDate.now(clock));
    }

    void raise(LocalDate today) {
        unions.refresh();
        var roots = unions.roots().stream().map(UnionInfo::id).collect(Collectors.toSet());
        acting.as(SystemActor.ALARMS.within(roots, Role.AUDITOR), () -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    contributions(today);
                    remittances(today);
                    return true;
                }));
    }

    private void contributions(LocalDate today) {
        sql.list(
                        Contribution.ALL
                                + """
                                 where c.superseded_by is null and c.due_on < ? and c.due_on >= ?
                                   and paid.received < c.amount
                                """,
                        Contribution::read,
                        today,
                        today.minusDays(LOOKS_BACK_DAYS))
                .forEach(notices::overdue);
    }

    private void remittances(LocalDate today) {
        sql.list(
                        """
                        select * from (select a.*, %s as state from remittance_account a
                                        where a.remit_by between ? and ?) a
                         where a.state in ('WAITING', 'PARTLY', 'MISSING')
                        """
                                .formatted(Account.STATE),
                        Account::read,
                        today,
                        today.minusDays(LOOKS_BACK_DAYS),
                        today.plusDays(AHEAD_DAYS))
                .forEach(account ->
                        notices.remind(account, today, today.isAfter(account.remitBy()) ? "overdue" : "due"));
    }
}
