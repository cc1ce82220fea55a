package org.unionhome.event;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The door of the event feature. */
public interface Events {

    /**
     * Plans an activity in the name of the caller, who must organise in its union.
     *
     * @return its id
     * @throws org.unionhome.kernel.Problem NOT_FOUND, INVALID_INPUT, or what {@link PlanWindows} refuses
     */
    UUID plan(Activity activity);

    /** How many activities that the caller can see came from each item; items without any are absent. */
    Map<UUID, Integer> countByPlanItem(Collection<UUID> items);

    /** A published activity that the caller can see. */
    Optional<Planned> find(UUID event);

    /** What, of which union, and when it begins. */
    record Planned(UUID union, String title, Instant startsAt) {}
}
