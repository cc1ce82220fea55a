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
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/**
 * Each morning finds hardship files whose yearly review comes due or is due, and tells the officers who hold it: once some
 * weeks before and once on the day, however many instances run and whatever mornings were missed.
 */
@ApplicationScoped
class RemindOfReviews {

    private static final int DAYS_BEFORE = 30;
    /** What is overdue for longer was told long ago. */
    private static final int DAYS_AFTER = 60;

    private final ActingAs acting;
    private final Unions unions;
    private final Sql sql;
    private final Notices notices;
    private final Clock clock;

    RemindOfReviews(ActingAs acting, Unions unions, Sql sql, Notices notices, Clock clock) {
        this.acting = acting;
        this.unions = unions;
        this.sql = sql;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(cron = "0 45 5 * * ?", timeZone = "Asia/Shanghai")
    void everyMorning() {
        unions.refresh();
        unions.roots().stream().map(UnionInfo::id).forEach(root -> remind(root, LocalDate.now(clock)));
    }

    /** Of one root, in a transaction of its own; gives how many files come due or are due. */
    int remind(UUID root, LocalDate today) {
        return acting.as(SystemActor.ALARMS.within(Set.of(root)), () -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    List<Due> due = due(root, today);
                    due.forEach(one -> tell(one, today));
                    return due.size();
                }));
    }

    private List<Due> due(UUID root, LocalDate today) {
        return sql.list(
                """
                select f.id, f.file_no, f.union_id, f.review_due
                  from hardship_file f
                 where f.root_id = ? and f.status = 'IN_FORCE' and f.review_due between ?::date and ?::date
                 order by f.review_due, f.id
                """,
                Due::read,
                root,
                today.minusDays(DAYS_AFTER),
                today.plusDays(DAYS_BEFORE));
    }

    private void tell(Due file, LocalDate today) {
        boolean ahead = file.by().isAfter(today);
        notices.tellOfficers(
                file.union(),
                Permission.AID_WORK,
                Notice.of(
                        ahead ? "HARDSHIP_REVIEW_SOON" : "HARDSHIP_REVIEW_DUE",
                        "/desk/aid/files/" + file.id(),
                        (ahead ? "hardship-review-soon:" : "hardship-review-due:") + file.id() + ":" + file.by(),
                        Word.union(file.union()),
                        Word.text(file.fileNo()),
                        Word.day(file.by())));
    }

    private record Due(UUID id, String fileNo, UUID union, LocalDate by) {

        static Due read(ResultSet row) throws SQLException {
            return new Due(
                    Sql.id(row, "id"),
                    row.getString("file_no"),
                    Sql.id(row, "union_id"),
                    Objects.requireNonNull(Sql.date(row, "review_due")));
        }
    }
}
