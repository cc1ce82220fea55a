package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/**
 * Records that a member was visited or congratulated, if the rules in force on the day of the event allow it. Four
 * statements: the member, what she was given before, the visit, the audit line. Of many recording the same event at
 * the same moment the database lets one through; the others hear what they would have heard a moment later.
 */
@UseCase
@ApplicationScoped
@Transactional
class RecordCondolenceVisit {

    private final JudgeVisit judge;
    private final VisitSecrets secrets;
    private final StoredDecisions decisions;
    private final CondolenceVisitRepository visits;
    private final CondolenceMapper mapper;
    private final Scope scope;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    RecordCondolenceVisit(
            JudgeVisit judge,
            VisitSecrets secrets,
            StoredDecisions decisions,
            CondolenceVisitRepository visits,
            CondolenceMapper mapper,
            Scope scope,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.judge = judge;
        this.secrets = secrets;
        this.decisions = decisions;
        this.visits = visits;
        this.mapper = mapper;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    CondolenceVisit run(NewVisit asked) {
        JudgedVisit judged = judge.forRecording(asked);
        if (judged.judgement().decision().blocks()) {
            throw mapper.refusal(judged.judgement().decision());
        }
        CondolenceVisit visit = store(judged);
        var subject = AuditTrail.Subject.of("condolence-visit", visit.id(), visit.union());
        audit.record("condolence.recorded", subject, visit.visitNo());
        return visit;
    }

    private CondolenceVisit store(JudgedVisit judged) {
        var judgement = judged.judgement();
        var content =
                VisitContent.of(judged.asked(), judgement, secrets.seal(judged.asked()), decisions.write(judgement));
        Doer recorder = scope.doer(
                current.get(), Permission.CONDOLENCE_RECORD, judged.member().union());
        var visit = new CondolenceVisit(
                Ids.next(),
                judged,
                content,
                current.get(),
                recorder.hands(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        try {
            visits.persistAndFlush(visit);
            return visit;
        } catch (PersistenceException failed) {
            throw SqlFailed.isDuplicate(failed) ? mapper.refusal(judge.afterTwin(judgement, failed)) : failed;
        }
    }
}
