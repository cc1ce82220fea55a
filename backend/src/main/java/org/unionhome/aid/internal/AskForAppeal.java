package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** A member appeals, once and in time, against what was decided about her: somebody else will look at it again. */
@UseCase
@ApplicationScoped
@Transactional
class AskForAppeal {

    private final Appealable appealable;
    private final AskedAgain again;
    private final AppealDeadlines deadlines;
    private final HardshipSteps steps;
    private final AidSecrets secrets;
    private final Notices notices;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    AskForAppeal(
            Appealable appealable,
            AskedAgain again,
            AppealDeadlines deadlines,
            HardshipSteps steps,
            AidSecrets secrets,
            Notices notices,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.appealable = appealable;
        this.again = again;
        this.deadlines = deadlines;
        this.steps = steps;
        this.secrets = secrets;
        this.notices = notices;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, APPEAL_NOT_POSSIBLE, APPEAL_TOO_LATE */
    UUID againstCase(UUID id, String reason) {
        requireOwn("select 1 from aid_case where id = ? and person_id = ?", id);
        again.requireNone(id, AidProblem.APPEAL_NOT_POSSIBLE);
        return ask(appealable.ofCase(id).orElseThrow(() -> Problem.of(AidProblem.APPEAL_NOT_POSSIBLE)), reason);
    }

    /** By the main worker of the household. @throws Problem NOT_FOUND, APPEAL_NOT_POSSIBLE, APPEAL_TOO_LATE */
    UUID againstFile(UUID id, String reason) {
        requireOwn("select 1 from hardship_worker where file_id = ? and person_id = ? and main", id);
        var decision = appealable.ofFile(id).orElseThrow(() -> Problem.of(AidProblem.APPEAL_NOT_POSSIBLE));
        UUID appeal = ask(decision, reason);
        sql.first(
                        "select status from hardship_file where id = ?",
                        row -> HardshipStatus.valueOf(row.getString("status")),
                        id)
                .ifPresent(status ->
                        steps.note(id, status, new HardshipSteps.Told(HardshipStep.APPEAL, reason, null, null), null));
        return appeal;
    }

    private void requireOwn(String own, UUID id) {
        if (sql.first(own, row -> true, id, current.get().person()).isEmpty()) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
    }

    private UUID ask(Appealable.Decision against, String reason) {
        LocalDate today = LocalDate.now(clock);
        if (today.isAfter(against.askBy())) {
            throw Problem.of(AidProblem.APPEAL_TOO_LATE, against.askBy().toString());
        }
        UUID id = Ids.next();
        LocalDate due = deadlines.decideBy(against.union(), today);
        try {
            sql.update(
                    """
                    insert into aid_appeal (id, union_id, about, case_id, file_id, step_id, person_id, member_name, reason,
                                            asked_at, due_on, provisional)
                    values (?, ?, ?, ?::uuid, ?::uuid, ?::uuid, ?, ?, ?, ?, ?, ?)
                    """,
                    id,
                    against.union(),
                    against.about(),
                    against.caseId(),
                    against.fileId(),
                    against.step(),
                    current.get().person(),
                    against.memberName(),
                    secrets.seal(AidSecrets.APPEAL, reason),
                    Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                    due,
                    deadlines.mayChange(today, due));
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(AidProblem.APPEAL_NOT_POSSIBLE) : failed;
        }
        request.touched(against.union());
        audit.record("appeal.asked", AuditTrail.Subject.of("appeal", id, against.union()));
        notices.tellOfficers(
                against.union(),
                Permission.AID_DECIDE,
                Notices.Notice.of(
                        "APPEAL_ASKED",
                        "/desk/aid/appeals",
                        "appeal-asked:" + id,
                        Word.union(against.union()),
                        Word.day(due)));
        return id;
    }
}
