package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Jobs;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;

/** Asks what a month comes to, for a union and everything below. Nobody owes anything by it yet. */
@UseCase
@ApplicationScoped
@Transactional
class TryAssessment {

    private final Assessments assessments;
    private final LockedMonths locked;
    private final Jobs jobs;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    TryAssessment(
            Assessments assessments,
            LockedMonths locked,
            Jobs jobs,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.assessments = assessments;
        this.locked = locked;
        this.jobs = jobs;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT for a month to come, DUES_MONTH_LOCKED, DUES_BEING_ASSESSED */
    UUID run(UUID union, YearMonth month) {
        scope.require(current.get(), Permission.DUES_WRITE, union);
        if (month.isAfter(YearMonth.now(clock))) {
            throw Problem.ofFault("/month", "IN_FUTURE");
        }
        locked.requireOpen(union, month);
        UUID id = assessments.begin(union, month);
        assessments.job(id, jobs.start(TrialJob.KIND, id));
        request.touched(union);
        audit.record("dues.tried", AuditTrail.Subject.of("dues-assessment", id, union), month.toString());
        return id;
    }
}
