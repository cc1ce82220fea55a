package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Locks a month that is settled against being assessed anew, and opens it again when it must be. */
@UseCase
@ApplicationScoped
@Transactional
class LockAssessment {

    private final Sql sql;
    private final Assessments assessments;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    LockAssessment(
            Sql sql,
            Assessments assessments,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.assessments = assessments;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DUES_NOT_COMMITTED */
    void lock(UUID id, String ifMatch) {
        Assessment assessment = held(id, ifMatch);
        if (!assessment.is("COMMITTED") || assessment.isLocked()) {
            throw Problem.of(DuesProblem.DUES_NOT_COMMITTED);
        }
        sql.update(
                """
                update dues_assessment
                   set locked_by = ?, locker_name = ?, locked_at = ?, version = version + 1
                 where id = ?
                """,
                current.get().identity().subject(),
                current.get().name(),
                Instant.now(clock),
                id);
        note("dues.locked", assessment);
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DUES_NOT_COMMITTED */
    void open(UUID id, String ifMatch) {
        Assessment assessment = held(id, ifMatch);
        if (!assessment.isLocked()) {
            throw Problem.of(DuesProblem.DUES_NOT_COMMITTED);
        }
        sql.update(
                """
                update dues_assessment
                   set locked_by = null, locker_name = null, locked_at = null, version = version + 1
                 where id = ?
                """,
                id);
        note("dues.unlocked", assessment);
    }

    private Assessment held(UUID id, String ifMatch) {
        Assessment assessment = assessments.lock(id);
        scope.require(current.get(), Permission.DUES_WRITE, assessment.union());
        request.requireVersion(ifMatch, assessment.version());
        return assessment;
    }

    private void note(String action, Assessment assessment) {
        request.touched(assessment.union());
        audit.record(
                action,
                AuditTrail.Subject.of("dues-assessment", assessment.id(), assessment.union()),
                assessment.month().toString());
    }
}
