package org.unionhome.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.event.Activity;
import org.unionhome.event.Events;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.UseCase;

/** Puts an item of an annual plan on the calendar as an activity; its days lie in one of the item's windows. */
@UseCase
@ApplicationScoped
@Transactional
class ScheduleFromPlan {

    private final PlanQueries plans;
    private final Events events;
    private final AuditTrail audit;

    ScheduleFromPlan(PlanQueries plans, Events events, AuditTrail audit) {
        this.plans = plans;
        this.events = events;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, OUTSIDE_PLAN_WINDOW, or what planning an activity refuses */
    UUID run(UUID plan, UUID item, Activity activity) {
        if (!plans.item(item).plan().equals(plan)) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        UUID event = events.plan(activity.from(item));
        audit.record("plan-item.scheduled", AuditTrail.Subject.of("plan-item", item, activity.union()));
        return event;
    }
}
