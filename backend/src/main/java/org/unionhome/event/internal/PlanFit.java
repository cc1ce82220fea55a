package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import org.unionhome.event.Activity;
import org.unionhome.event.PlanWindows;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Problem;

/** Holds an activity against its own logic and against the annual plan it comes from. */
@ApplicationScoped
class PlanFit {

    private final Instance<PlanWindows> plans;

    PlanFit(Instance<PlanWindows> plans) {
        this.plans = plans;
    }

    /** @throws Problem INVALID_INPUT naming each field, or what the plan refuses */
    void require(Activity activity) {
        var faults = ActivityPolicy.faults(activity);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        if (activity.planItem() != null) {
            LocalDate first = activity.startsAt().atZone(Clocks.CHINA).toLocalDate();
            LocalDate last =
                    activity.endsAt().minusNanos(1).atZone(Clocks.CHINA).toLocalDate();
            plans.forEach(plan -> plan.requireFits(activity.planItem(), activity.union(), first, last));
        }
    }
}
