package org.unionhome.event.internal;

import org.unionhome.kernel.Refusal;

/** What only events refuse. */
enum EventProblem implements Refusal {
    EVENT_NOT_OPEN(409),
    EVENT_OVER(409),
    EVENT_CANCELLED(409),
    EVENT_HAS_MORE_REGISTRATIONS(409);

    private final int status;

    EventProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
