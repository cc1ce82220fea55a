package org.unionhome.aid.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;
import org.unionhome.kernel.WorkingDays;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/**
 * Reckons last days of notices and of appeals anew that lie in a year whose holidays were not announced, every morning until
 * they are. Whom a new day concerns is told. A notice that has hung long enough by the announced days ends today.
 */
@ApplicationScoped
class DaysToBeAnnounced {

    private static final int AT_ONCE = 1000;
    private final ActingAs acting;
    private final Unions unions;
    private final HouseholdTests tests;
    private final WorkingDays workingDays;
    private final Notices notices;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    DaysToBeAnnounced(
            ActingAs acting,
            Unions unions,
            HouseholdTests tests,
            WorkingDays workingDays,
            Notices notices,
            Sql sql,
            AuditTrail audit,
            Clock clock) {
        this.acting = acting;
        this.unions = unions;
        this.tests = tests;
        this.workingDays = workingDays;
        this.notices = notices;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** The calendar comes with the platform, so a newly started one may know more. */
    @Scheduled(every = "12h", delayed = "2m")
    void afterStart() {
        unions.refresh();
        unions.roots().stream().map(UnionInfo::id).forEach(this::reckon);
    }

    /** Of one root, in a transaction of its own; gives how many days are others now. */
    int reckon(UUID root) {
        return acting.as(SystemActor.ALARMS.within(Set.of(root)), () -> QuarkusTransaction.requiringNew()
                .call(() -> notices(root) + appeals(root)));
    }

    private int notices(UUID root) {
        LocalDate today = LocalDate.now(clock);
        List<Reckoned> hanging = sql.list(
                """
                select id, union_id, person_id, begins_on as since, ends_on as until
                  from public_notice
                 where root_id = ? and provisional and taken_down_at is null and ends_on >= ?::date
                 order by id limit ?
                   for update skip locked
                """,
                DaysToBeAnnounced::read,
                root,
                today,
                AT_ONCE);
        return (int) hanging.stream().filter(one -> noticeAnew(one, today)).count();
    }

    private boolean noticeAnew(Reckoned hung, LocalDate today) {
        int days = tests.rules(hung.union(), hung.since()).noticeDays().value();
        LocalDate last = workingDays.after(hung.since(), days);
        LocalDate until = last.isBefore(today) ? today : last;
        sql.update(
                "update public_notice set ends_on = ?, provisional = ? where id = ?",
                until,
                workingDays.isProvisional(hung.since(), until),
                hung.id());
        return told(hung, until, new Told("public-notice", "NOTICE_DAY_CHANGED", "/m/board", "/desk/aid/notices"));
    }

    private int appeals(UUID root) {
        List<Reckoned> waiting = sql.list(
                """
                select id, union_id, person_id, (asked_at at time zone ?)::date as since, due_on as until
                  from aid_appeal
                 where root_id = ? and provisional and status = 'OPEN'
                 order by id limit ?
                   for update skip locked
                """,
                DaysToBeAnnounced::read,
                Clocks.CHINA.getId(),
                root,
                AT_ONCE);
        return (int) waiting.stream().filter(this::appealAnew).count();
    }

    private boolean appealAnew(Reckoned asked) {
        int days =
                tests.rules(asked.union(), asked.since()).appealDecisionDays().value();
        LocalDate until = workingDays.after(asked.since(), days);
        sql.update(
                "update aid_appeal set due_on = ?, provisional = ? where id = ?",
                until,
                workingDays.isProvisional(asked.since(), until),
                asked.id());
        return told(asked, until, new Told("appeal", "APPEAL_DAY_CHANGED", "/m/aid/appeals", "/desk/aid/appeals"));
    }

    private boolean told(Reckoned one, LocalDate until, Told told) {
        if (until.equals(one.until())) {
            return false;
        }
        String key = told.kind() + ":" + one.id() + ":" + until;
        notices.tell(List.of(one.person()), Notice.of(told.kind(), told.own(), key, Word.day(until)));
        notices.tellOfficers(
                one.union(), Permission.AID_DECIDE, Notice.of(told.kind(), told.desk(), key, Word.day(until)));
        audit.record(
                told.subject() + ".day-reckoned-anew",
                AuditTrail.Subject.of(told.subject(), one.id(), one.union()),
                one.until() + " " + until);
        return true;
    }

    private static Reckoned read(ResultSet row) throws SQLException {
        return new Reckoned(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                Sql.id(row, "person_id"),
                Objects.requireNonNull(Sql.date(row, "since")),
                Objects.requireNonNull(Sql.date(row, "until")));
    }

    /** @param since the day that does not count */
    private record Reckoned(UUID id, UUID union, UUID person, LocalDate since, LocalDate until) {}

    /** @param own where the person reads it, {@code desk} where officers do */
    private record Told(String subject, String kind, String own, String desk) {}
}
