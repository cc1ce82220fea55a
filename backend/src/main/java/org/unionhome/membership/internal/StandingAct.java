package org.unionhome.membership.internal;

import java.util.Set;

/** What changes a standing, from where and to where. */
enum StandingAct {
    RETAIN(Status.RETAINED, Status.ACTIVE),
    RESUME(Status.ACTIVE, Status.RETAINED),
    WITHDRAW(Status.ENDED, Status.ACTIVE, Status.RETAINED),
    EXPEL(Status.ENDED, Status.ACTIVE, Status.RETAINED),
    DIE(Status.ENDED, Status.ACTIVE, Status.RETAINED),
    READMIT(Status.ACTIVE, Status.ENDED);

    private final Status to;
    private final Set<Status> from;

    StandingAct(Status to, Status... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    Status to() {
        return to;
    }

    boolean possibleFrom(Status status) {
        return from.contains(status);
    }
}
