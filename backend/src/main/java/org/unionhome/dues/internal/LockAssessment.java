package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/** Locks a month that is settled against being assessed anew, and opens it again when it must be. */
@UseCase
@ApplicationScoped
@Transactional
class LockAssessment {

    private final Sql sql;
    private final Assessments assessments;
    private final AssessmentQueries shown;
    private final DuesLock months;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    LockAssessment(
            Sql sql,
            Assessments assessments,
            AssessmentQueries shown,
            DuesLock months,
            UnionTree tree,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.assessments = assessments;
        this.shown = shown;
        this.months = months;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Waits for who is writing a month, and who writes one next finds it locked.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DUES_NOT_COMMITTED
     */
    void lock(UUID id, String ifMatch) {
        Assessment assessment = held(id, ifMatch, Permission.DUES_WRITE);
        if (!assessment.is("COMMITTED") || assessment.isLocked()) {
            throw Problem.of(DuesProblem.DUES_NOT_COMMITTED);
        }
        Doer locker = scope.requireDoer(current.get(), Permission.DUES_WRITE, assessment.union());
        sql.update(
                """
                update dues_assessment
                   set locked_by = ?, locker_name = ?, locked_at = ?, locker_hands = ?::text[], opener_name = null,
                       opener_hands = null, opened_at = null, open_reason = null, version = version + 1
                 where id = ?
                """,
                locker.subject(),
                locker.name(),
                Instant.now(clock),
                locker.hands(),
                id);
        note("dues.locked", assessment, assessment.month().toString());
    }

    /**
     * Another one who keeps the dues, or who may open books, opens it.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DUES_NOT_COMMITTED, DUES_OPENED_BY_LOCKER
     */
    void open(UUID id, String ifMatch, String reason) {
        UUID union = shown.show(id).union();
        Permission opens = scope.allows(current.get(), Permission.DUES_WRITE, union)
                ? Permission.DUES_WRITE
                : Permission.LEDGER_REOPEN;
        Assessment assessment = held(id, ifMatch, opens);
        if (!assessment.isLocked()) {
            throw Problem.of(DuesProblem.DUES_NOT_COMMITTED);
        }
        Doer opener = scope.requireDoer(current.get(), opens, assessment.union());
        opener.requireNotAmong(assessment.lockerHands(), DuesProblem.DUES_OPENED_BY_LOCKER);
        sql.update(
                """
                update dues_assessment
                   set locked_by = null, locker_name = null, locked_at = null, opener_name = ?, opener_hands = ?::text[],
                       opened_at = ?, open_reason = ?, version = version + 1
                 where id = ?
                """,
                opener.name(),
                opener.hands(),
                Instant.now(clock),
                reason,
                id);
        note("dues.unlocked", assessment, assessment.month() + " " + reason);
    }

    /** Months are written under the same lock, which is taken before the row is. */
    private Assessment held(UUID id, String ifMatch, Permission permission) {
        months.take(tree.lineOf(shown.show(id).union()).get(0));
        Assessment assessment = assessments.lock(id);
        scope.require(current.get(), permission, assessment.union());
        request.requireVersion(ifMatch, assessment.version());
        return assessment;
    }

    private void note(String action, Assessment assessment, String text) {
        request.touched(assessment.union());
        audit.record(action, AuditTrail.Subject.of("dues-assessment", assessment.id(), assessment.union()), text);
    }
}
