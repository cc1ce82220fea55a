package org.unionhome.organization.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** Tells officers each morning which certificates run out: 90 days before, 30 days before, and when they did. */
@ApplicationScoped
class CertificateAlarms {

    private static final String ENDING =
            """
            select c.id, c.union_id, upper(c.valid) as until
              from union_certificate c
             where upper(c.valid) <= ?::date + 90
               and not exists (select 1 from union_certificate later
                                where later.union_id = c.union_id and lower(later.valid) > lower(c.valid))
            """;
    private static final List<Integer> DAYS_BEFORE = List.of(30, 90);
    private final ActingAs acting;
    private final Sql sql;
    private final Unions unions;
    private final Notices notices;
    private final Clock clock;

    CertificateAlarms(ActingAs acting, Sql sql, Unions unions, Notices notices, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.unions = unions;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 7 * * ?", timeZone = "Asia/Shanghai")
    void everyMorning() {
        raise(LocalDate.now(clock));
    }

    void raise(LocalDate today) {
        unions.refresh();
        var roots = unions.roots().stream().map(UnionInfo::id).collect(Collectors.toSet());
        acting.as(SystemActor.ALARMS.within(roots), () -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    sql.list(
                                    ENDING,
                                    row -> new Ending(
                                            Sql.id(row, "id"),
                                            Sql.id(row, "union_id"),
                                            row.getObject("until", LocalDate.class)),
                                    today)
                            .forEach(ending -> tell(ending, today));
                    return true;
                }));
    }

    private void tell(Ending ending, LocalDate today) {
        boolean over = !today.isBefore(ending.until());
        int reached = over
                ? 0
                : DAYS_BEFORE.stream()
                        .filter(days -> !today.isBefore(ending.until().minusDays(days)))
                        .findFirst()
                        .orElse(90);
        notices.tellOfficers(
                ending.union(),
                Permission.COMMITTEE_WRITE,
                Notice.of(
                        over ? "CERTIFICATE_EXPIRED" : "CERTIFICATE_ENDING",
                        "/desk/units?union=" + ending.union(),
                        "certificate:" + ending.certificate() + ":" + reached,
                        Word.union(ending.union()),
                        Word.day(ending.until().minusDays(1))));
    }

    /** @param until first day on which the certificate no longer holds */
    private record Ending(UUID certificate, UUID union, LocalDate until) {}
}
