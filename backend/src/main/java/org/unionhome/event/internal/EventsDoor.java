package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.event.Activity;
import org.unionhome.event.Events;

/** What other features may ask of event. */
@ApplicationScoped
class EventsDoor implements Events {

    private final PlanEvent plan;
    private final EventQueries queries;

    EventsDoor(PlanEvent plan, EventQueries queries) {
        this.plan = plan;
        this.queries = queries;
    }

    @Override
    public UUID plan(Activity activity) {
        return plan.run(activity);
    }

    @Override
    public Map<UUID, Integer> countByPlanItem(Collection<UUID> items) {
        return queries.countByPlanItem(items);
    }

    @Override
    public Optional<Planned> find(UUID event) {
        return queries.find(event)
                .map(EventQueries.Seen::event)
                .filter(found -> found.status() == EventStatus.PUBLISHED)
                .map(found -> new Planned(found.union(), found.title(), found.startsAt()));
    }
}
