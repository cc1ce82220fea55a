package org.unionhome.event;

import java.time.LocalDate;
import java.util.UUID;

/** Implemented by whoever keeps annual plans: says whether an activity fits the item it is said to come from. */
public interface PlanWindows {

    /**
     * @param union the union that holds the activity
     * @param first first day of the activity in China
     * @param last last day, included
     * @throws org.unionhome.kernel.Problem NOT_FOUND for an item that the caller cannot see or that is no plan of this
     *     union or one above it; OUTSIDE_PLAN_WINDOW when the days lie in none of its windows
     */
    void requireFits(UUID planItem, UUID union, LocalDate first, LocalDate last);
}
