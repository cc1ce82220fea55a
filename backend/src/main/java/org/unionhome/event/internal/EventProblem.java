package org.unionhome.event.internal;

import org.unionhome.kernel.Refusal;

/** What only events refuse. */
enum EventProblem implements Refusal {
    EVENT_NOT_OPEN(409),
    EVENT_OVER(409),
    EVENT_CANCELLED(409),
    EVENT_HAS_MORE_REGISTRATIONS(409),
    EVENT_CODE_WRONG(409),
    EVENT_CODE_OUTSIDE(409),
    EVENT_CHECK_IN_TOO_LATE(409),
    EVENT_NOT_JOINED(409),
    EVENT_NO_PLACE(409),
    EVENT_ROLL_NOT_OPEN(409);

    private final int status;

    EventProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
