package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Etags;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/**
 * Corrects what a visit says. Rests on the version that was read: whoever comes second is shown the present state and
 * overwrites nothing. Another event, relative or gift is judged anew by the rules of the event's day; what was said
 * before is kept as an edition.
 */
@UseCase
@ApplicationScoped
@Transactional
class ChangeCondolenceVisit {

    private final CondolenceVisitRepository visits;
    private final CondolenceQueries queries;
    private final JudgeVisit judge;
    private final VisitSecrets secrets;
    private final StoredDecisions decisions;
    private final CondolenceMapper mapper;
    private final SettledVisits settled;
    private final Scope scope;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeCondolenceVisit(
            CondolenceVisitRepository visits,
            CondolenceQueries queries,
            JudgeVisit judge,
            VisitSecrets secrets,
            StoredDecisions decisions,
            CondolenceMapper mapper,
            SettledVisits settled,
            Scope scope,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.visits = visits;
        this.queries = queries;
        this.judge = judge;
        this.secrets = secrets;
        this.decisions = decisions;
        this.mapper = mapper;
        this.settled = settled;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, ALREADY_REVERSED, VISIT_SETTLED, INVALID_INPUT, POLICY_BLOCKED */
    CondolenceVisit run(UUID id, String ifMatch, VisitEdit edit) {
        CondolenceVisit visit = visits.changeable(id);
        if (!queries.mayReadContent(visit)) {
            throw Problem.of(ProblemCode.NOT_ALLOWED);
        }
        Etags.requireMatch(ifMatch, visit.version(), () -> mapper.tagged(queries.shown(visit)));
        if (!visit.isInForce()) {
            throw Problem.of(ProblemCode.ALREADY_REVERSED).showing(mapper.tagged(queries.shown(visit)));
        }
        settled.requireOut(visit);
        NewVisit asked = judge.about(edit.of(visit));
        VisitContent before = visit.content();
        var sealed = secrets.sealAgain(asked, before);
        if (VisitEdit.needsJudgement(asked, before, secrets.indexOf(asked.relativeName()), secrets.health(before))) {
            store(visit, asked, sealed);
        } else if (saysMore(asked, sealed, before)) {
            save(visit, before.retold(asked, sealed));
        }
        return visit;
    }

    private void store(CondolenceVisit visit, NewVisit asked, SealedContent sealed) {
        Judgement judged = judge.forCorrection(visit, asked);
        if (judged.decision().blocks()) {
            throw mapper.refusal(judged.decision());
        }
        try {
            save(visit, VisitContent.of(asked, judged, sealed, decisions.write(judged)));
        } catch (PersistenceException failed) {
            throw SqlFailed.isDuplicate(failed) ? mapper.refusal(judge.afterTwin(judged, failed)) : failed;
        }
    }

    private void save(CondolenceVisit visit, VisitContent next) {
        Doer editor = scope.doer(current.get(), Permission.CONDOLENCE_RECORD, visit.union());
        visit.edit(next, current.get(), editor.hands(), Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        visits.flush();
        var subject = AuditTrail.Subject.of("condolence-visit", visit.id(), visit.union());
        audit.record("condolence.edited", subject, visit.visitNo() + " " + visit.edition());
    }

    private static boolean saysMore(NewVisit asked, SealedContent sealed, VisitContent before) {
        return !asked.visitors().equals(List.of(before.visitors()))
                || sealed.note() != before.note()
                || sealed.relativeName() != before.relativeName();
    }
}
