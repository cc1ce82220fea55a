package org.unionhome.membership.internal;

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
import org.unionhome.policy.ElectionRules;

/**
 * Tells officers each morning which committees come to their end and which seats are vacant for too long. Every alarm is
 * told once, on the first morning that it holds, however many instances run and whatever mornings were missed.
 */
@ApplicationScoped
class CommitteeAlarms {

    private static final String LATEST = "select distinct on (c.union_id, c.kind) " + CommitteeRow.COLUMNS
            + """
              from committee c
             where lower(c.period) <= ?::date
             order by c.union_id, c.kind, lower(c.period) desc
            """;
    private final ActingAs acting;
    private final Sql sql;
    private final Unions unions;
    private final CommitteeQueries committees;
    private final CommitteeJudge judge;
    private final Notices notices;
    private final Clock clock;

    CommitteeAlarms(
            ActingAs acting,
            Sql sql,
            Unions unions,
            CommitteeQueries committees,
            CommitteeJudge judge,
            Notices notices,
            Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.unions = unions;
        this.committees = committees;
        this.judge = judge;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 7 * * ?", timeZone = "Asia/Shanghai")
    void everyMorning() {
        raise(LocalDate.now(clock));
    }

    void raise(LocalDate today) {
        unions.refresh();
        var roots = unions.roots().stream().map(UnionInfo::id).collect(Collectors.toSet());
        acting.as(SystemActor.ALARMS.within(roots), () -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    committees.seated(sql.list(LATEST, CommitteeRow::read, today)).stream()
                            .filter(seated ->
                                    unions.find(seated.committee().union()).isPresent())
                            .forEach(seated -> judge(seated, today));
                    return true;
                }));
    }

    private void judge(CommitteeRow.Seated seated, LocalDate today) {
        CommitteeRow committee = seated.committee();
        ElectionRules rules = judge.rules(committee.union());
        if (!today.isBefore(committee.to())) {
            tell(
                    committee,
                    "REELECTION_OVERDUE",
                    "overdue",
                    Word.day(committee.to().minusDays(1)));
            return;
        }
        ReelectionPolicy.alarm(committee.term(), today, rules.alarmDays().value())
                .ifPresent(days -> tell(
                        committee,
                        "REELECTION_DUE",
                        String.valueOf(days),
                        Word.day(committee.to().minusDays(1))));
        vacant(seated, rules, today);
    }

    private void vacant(CommitteeRow.Seated seated, ElectionRules rules, LocalDate today) {
        CommitteeRow committee = seated.committee();
        ReelectionPolicy.byElectionDue(
                        committee.term(),
                        seated.departures(today),
                        seated.vacancies(today),
                        rules.byElectionMonths().value())
                .filter(due -> today.isAfter(due))
                .ifPresent(due -> tell(committee, "SEAT_VACANT", "vacant:" + due, Word.day(due)));
    }

    private void tell(CommitteeRow committee, String kind, String key, Word day) {
        notices.tellOfficers(
                committee.union(),
                Permission.COMMITTEE_WRITE,
                new Notice(
                        kind,
                        link(committee.union()),
                        "committee:" + committee.id() + ":" + key,
                        List.of(Word.union(committee.union()), day)));
    }

    private static String link(UUID union) {
        return "/desk/committees/" + union;
    }
}
