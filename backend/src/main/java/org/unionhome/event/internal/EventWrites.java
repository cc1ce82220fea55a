package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.event.Activity;

/** What an organiser does with an activity. */
@ApplicationScoped
class EventWrites {

    private final PlanEvent plan;
    private final ChangeEvent change;
    private final CancelEvent cancel;

    EventWrites(PlanEvent plan, ChangeEvent change, CancelEvent cancel) {
        this.plan = plan;
        this.change = change;
        this.cancel = cancel;
    }

    UUID plan(Activity activity) {
        return plan.run(activity);
    }

    void change(UUID event, String ifMatch, Activity activity) {
        change.run(event, ifMatch, activity);
    }

    void cancel(UUID event, String reason) {
        cancel.run(event, reason);
    }
}
