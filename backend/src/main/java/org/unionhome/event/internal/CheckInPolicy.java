package org.unionhome.event.internal;

import java.time.Duration;
import java.time.Instant;

/** When people can check in, and until when a check-in that a device kept is taken. */
final class CheckInPolicy {

    private static final Duration AHEAD = Duration.ofHours(1);
    private static final Duration LATEST = Duration.ofDays(7);
    /** A showing device may run ahead a little. */
    private static final Duration SLACK = Duration.ofMinutes(2);

    private CheckInPolicy() {}

    enum Verdict {
        GOOD,
        CANCELLED,
        OUTSIDE,
        TOO_LATE
    }

    static Instant from(EventRow event) {
        return event.startsAt().minus(AHEAD);
    }

    /** @param step the minute of the code, whose seal was found genuine */
    static Verdict judge(EventRow event, long step, Instant now) {
        if (event.status() != EventStatus.PUBLISHED) {
            return Verdict.CANCELLED;
        }
        Instant shown = CheckInCode.startOf(step);
        boolean within = shown.plus(CheckInCode.STEP).isAfter(from(event)) && shown.isBefore(event.endsAt());
        if (!within || shown.isAfter(now.plus(SLACK))) {
            return Verdict.OUTSIDE;
        }
        return now.isBefore(event.endsAt().plus(LATEST)) ? Verdict.GOOD : Verdict.TOO_LATE;
    }
}
