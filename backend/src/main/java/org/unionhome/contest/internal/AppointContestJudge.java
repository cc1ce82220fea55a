package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;

/** Appoints a judge for an item, never oneself, and ends that again while no sheet of hers stands. */
@UseCase
@ApplicationScoped
@Transactional
class AppointContestJudge {

    private final Contests contests;
    private final Judging judging;
    private final ContestReach reach;
    private final ContestNotices notices;
    private final Members members;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    AppointContestJudge(
            Contests contests,
            Judging judging,
            ContestReach reach,
            ContestNotices notices,
            Members members,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.contests = contests;
        this.judging = judging;
        this.reach = reach;
        this.notices = notices;
        this.members = members;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CONTEST_OVER, SELF_APPOINTMENT, CONTEST_JUDGE_COMPETES, CONTEST_JUDGE_THERE */
    JudgeRow run(UUID item, UUID person) {
        ContestRow contest = running(item);
        MemberInfo member = members.require(person, Permission.CONTEST_MANAGE);
        if (reach.doer(contest).hands().contains("person:" + person)) {
            throw Problem.of(ProblemCode.SELF_APPOINTMENT);
        }
        boolean entered = sql.first("select contest_is_entered(?, ?)", row -> row.getBoolean(1), item, person)
                .orElse(false);
        if (entered) {
            throw Problem.of(ContestProblem.CONTEST_JUDGE_COMPETES);
        }
        UUID id = insert(item, member);
        request.touched(contest.union());
        audit.record("contest.judge-appointed", AuditTrail.Subject.of("contest-judge", id, contest.union()));
        notices.judging(contest, item, person);
        return judging.judge(id);
    }

    private UUID insert(UUID item, MemberInfo member) {
        UUID id = Ids.next();
        try {
            sql.update(
                    "insert into contest_judge (id, item_id, person_id, name, member_union_id) values (?, ?, ?, ?, ?)",
                    id,
                    item,
                    member.id(),
                    member.name(),
                    member.union());
            return id;
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(ContestProblem.CONTEST_JUDGE_THERE) : failed;
        }
    }

    /** @throws Problem NOT_FOUND, CONTEST_OVER, CONTEST_JUDGE_SCORED */
    JudgeRow end(UUID id) {
        ContestRow contest = running(judging.judge(id).item());
        JudgeRow judge = judging.judge(id);
        if (judge.ended()) {
            return judge;
        }
        if (judge.sheets() > 0) {
            throw Problem.of(ContestProblem.CONTEST_JUDGE_SCORED);
        }
        sql.update("update contest_judge set ended_at = ? where id = ?", Instant.now(clock), id);
        request.touched(contest.union());
        audit.record("contest.judge-ended", AuditTrail.Subject.of("contest-judge", id, contest.union()));
        return judging.judge(id);
    }

    private ContestRow running(UUID item) {
        ContestRow contest = contests.holdItemToConduct(item).contest();
        if (contest.isOver()) {
            throw Problem.of(ContestProblem.CONTEST_OVER);
        }
        return contest;
    }
}
