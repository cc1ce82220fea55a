package org.unionhome.contribution.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
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

    /** Root by root, each in a transaction of its own: what fails in one is told in the others all the same. */
    void raise(LocalDate today) {
        unions.refresh();
        var failures = new ArrayList<RuntimeException>();
        unions.roots().stream().map(UnionInfo::id).forEach(root -> {
            try {
                raise(root, today);
            } catch (RuntimeException failed) {
                failures.add(failed);
            }
        });
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private void raise(UUID root, LocalDate today) {
        acting.as(SystemActor.ALARMS.within(Set.of(root), Role.AUDITOR), () -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    contributions(root, today);
                    remittances(root, today);
                    return true;
                }));
    }

    private void contributions(UUID root, LocalDate today) {
        sql.list(
                        Contribution.ALL
                                + """
                                 where c.root_id = ? and c.superseded_by is null and c.due_on < ? and c.due_on >= ?
                                   and paid.received < c.amount
                                """,
                        Contribution::read,
                        root,
                        today,
                        today.minusDays(LOOKS_BACK_DAYS))
                .forEach(notices::overdue);
    }

    private void remittances(UUID root, LocalDate today) {
        sql.list(
                        """
                        select * from (select a.*, %s as state
                                         from remittance_account a
                                         join union_node u on u.id = a.debtor_id and u.root_id = ?
                                        where a.remit_by between ? and ?) a
                         where a.state in ('WAITING', 'PARTLY', 'MISSING')
                        """
                                .formatted(Account.STATE),
                        Account::read,
                        today,
                        root,
                        today.minusDays(LOOKS_BACK_DAYS),
                        today.plusDays(AHEAD_DAYS))
                .forEach(account ->
                        notices.remind(account, today, today.isAfter(account.remitBy()) ? "overdue" : "due"));
    }
}
