package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/**
 * What comes of an appeal. Against a refused case: a new case with all that was handed in, which waits for an officer and
 * for somebody who did not refuse before. Against a file: the file goes on from where it was refused or ended.
 */
@ApplicationScoped
class DecidedAnew {

    private final HardshipQueries files;
    private final HardshipSteps steps;
    private final HouseholdTests tests;
    private final AskedAgain again;
    private final Sql sql;
    private final CurrentActor current;
    private final Clock clock;

    DecidedAnew(
            HardshipQueries files,
            HardshipSteps steps,
            HouseholdTests tests,
            AskedAgain again,
            Sql sql,
            CurrentActor current,
            Clock clock) {
        this.files = files;
        this.steps = steps;
        this.tests = tests;
        this.again = again;
        this.sql = sql;
        this.current = current;
        this.clock = clock;
    }

    /** The new case; absent for a file. @throws Problem APPEAL_NOT_POSSIBLE, HARDSHIP_STATE, HARDSHIP_OPEN_ALREADY */
    @Nullable
    UUID upheld(AppealRow appeal, String answer, Hands.Of by) {
        UUID file = appeal.fileId();
        if (file == null) {
            return openCase(appeal);
        }
        reopen(files.hold(file, Permission.AID_DECIDE), answer, by);
        return null;
    }

    @Nullable
    UUID dismissed(AppealRow appeal, String answer, Hands.Of by) {
        UUID file = appeal.fileId();
        if (file != null) {
            steps.note(
                    file,
                    files.hold(file, Permission.AID_DECIDE).status(),
                    told(HardshipStep.APPEAL_DISMISSED, answer),
                    by);
        }
        return null;
    }

    /** Not beside another that the worker asked for herself meanwhile. */
    private UUID openCase(AppealRow appeal) {
        again.requireNone(Objects.requireNonNull(appeal.caseId()), AidProblem.APPEAL_NOT_POSSIBLE);
        UUID id = Ids.next();
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        sql.update(
                """
                insert into aid_case (id, union_id, year, person_id, member_name, kind, need, cost, other_funding, pupil,
                                      pupil_index, stage, exclusion, requested, may_refer, status, again_of, entered_by,
                                      created_at, submitted_at, evidence_count, appeal_id, not_decided_by, bill, bill_index)
                select ?, a.union_id, c.year, c.person_id, c.member_name, c.kind, c.need, c.cost, c.other_funding, c.pupil,
                       c.pupil_index, c.stage, c.exclusion, c.requested, c.may_refer, 'SUBMITTED', c.id, ?,
                       ?, ?, c.evidence_count, a.id, a.first_hands, c.bill, c.bill_index
                  from aid_appeal a
                  join aid_case c on c.id = a.case_id
                 where a.id = ?
                """,
                id,
                current.get().identity().subject(),
                now,
                now,
                appeal.id());
        sql.update(
                """
                insert into aid_evidence (id, case_id, media_type, content, bytes, added_at, added_by)
                select uuidv7(), ?, e.media_type, e.content, e.bytes, e.added_at, e.added_by
                  from aid_evidence e
                 where e.case_id = ?
                 order by e.id
                """,
                id,
                appeal.caseId());
        return id;
    }

    private void reopen(HardshipFile file, String answer, Hands.Of by) {
        HardshipStatus to = file.status().reopened().orElseThrow(() -> Problem.of(AidProblem.HARDSHIP_STATE));
        LocalDate today = LocalDate.now(clock);
        sql.update(
                """
                update hardship_file
                   set round = round + 1, in_force_until = null, recovery_review = false, exclusions = '{}',
                       check_failed = false,
                       review_due = case when ? then coalesce(review_due, ?::date) end
                 where id = ?
                """,
                to == HardshipStatus.IN_FORCE,
                today.plusMonths(tests.rules(file.union(), today).reviewMonths().value()),
                file.id());
        try {
            steps.take(file, to, told(HardshipStep.APPEAL_UPHELD, answer), by);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(AidProblem.HARDSHIP_OPEN_ALREADY) : failed;
        }
    }

    private static HardshipSteps.Told told(HardshipStep step, String answer) {
        return new HardshipSteps.Told(step, answer, null, null);
    }
}
