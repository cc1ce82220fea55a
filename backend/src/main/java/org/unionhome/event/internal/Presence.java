package org.unionhome.event.internal;

import java.time.Instant;

/**
 * Whether somebody came.
 *
 * @param at the minute of the code or the moment of the tick
 * @param notedAt when it arrived; later than the former when a device kept it without a network
 */
record Presence(State state, Way way, Instant at, Instant notedAt) {

    /** The words of the contract's AttendanceState. */
    enum State {
        PRESENT,
        ABSENT,
        EXCUSED
    }

    /** How it is known. */
    enum Way {
        SCANNED,
        TICKED,
        CLOSED
    }
}
