package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Takes the sheet of a judge, final as handed in; a wrong one is taken back by somebody else, with the reason. */
@UseCase
@ApplicationScoped
@Transactional
class HandInSheet {

    private final Contests contests;
    private final Judging judging;
    private final ContestReach reach;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    HandInSheet(
            Contests contests,
            Judging judging,
            ContestReach reach,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.contests = contests;
        this.judging = judging;
        this.reach = reach;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CONTEST_NOT_SCORING, CONTEST_NOT_YOURS_TO_JUDGE, CONTEST_SHEET_THERE */
    SheetRow run(UUID item, int number, BigDecimal theory, BigDecimal practice) {
        UUID person = reach.callingPerson();
        ContestRow contest = contests.holdItem(item).contest();
        JudgeRow judge = judging.judgeOf(item, person);
        requireScoring(contest);
        boolean hers = judging.numbers(judge).stream().anyMatch(one -> one.number() == number);
        if (!hers) {
            throw Problem.of(ContestProblem.CONTEST_NOT_YOURS_TO_JUDGE);
        }
        UUID id = insert(judge, number, theory, practice);
        audit.record("contest.sheet-handed-in", AuditTrail.Subject.of("contest-sheet", id, contest.union()));
        return judging.sheet(id);
    }

    private UUID insert(JudgeRow judge, int number, BigDecimal theory, BigDecimal practice) {
        UUID id = Ids.next();
        Actor actor = reach.caller();
        try {
            sql.update(
                    """
                    insert into contest_sheet (id, item_id, judge_id, number, theory, practice, hands, handed_in_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    id,
                    judge.item(),
                    judge.id(),
                    number,
                    theory,
                    practice,
                    new Doer(actor.identity().subject(), actor.name(), actor.person(), null).hands(),
                    Instant.now(clock));
            return id;
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(ContestProblem.CONTEST_SHEET_THERE) : failed;
        }
    }

    /** @throws Problem NOT_FOUND, CONTEST_NOT_SCORING, ALREADY_REVERSED, SELF_DECISION */
    SheetRow reverse(UUID id, String reason) {
        ContestRow contest =
                contests.holdItemToConduct(judging.sheet(id).item()).contest();
        SheetRow sheet = judging.sheet(id);
        requireScoring(contest);
        if (!sheet.stands()) {
            throw Problem.of(ProblemCode.ALREADY_REVERSED);
        }
        Doer doer = reach.doer(contest);
        doer.requireNotAmong(sheet.hands(), ProblemCode.SELF_DECISION);
        sql.update(
                "update contest_sheet set reversal_reason = ?, reverser_hands = ? where id = ?",
                reason,
                doer.hands(),
                id);
        request.touched(contest.union());
        audit.record("contest.sheet-reversed", AuditTrail.Subject.of("contest-sheet", id, contest.union()));
        return judging.sheet(id);
    }

    private static void requireScoring(ContestRow contest) {
        if (contest.state() != ContestRow.State.SCORING) {
            throw Problem.of(ContestProblem.CONTEST_NOT_SCORING);
        }
    }
}
