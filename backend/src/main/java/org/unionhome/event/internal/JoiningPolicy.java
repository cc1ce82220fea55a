package org.unionhome.event.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether somebody can join an activity now, and why not. The first reason that applies is the one she is told. */
final class JoiningPolicy {
    private JoiningPolicy() {}

    /** The codes of the contract's EventAccess. */
    enum Verdict {
        OPEN,
        WAITING_LIST,
        ALREADY_JOINED,
        ALREADY_WAITING,
        FULL,
        NOT_YET_OPEN,
        CLOSED,
        STARTED,
        CANCELLED,
        DRAFT,
        NOT_INVITED,
        NOT_A_MEMBER,
        NOT_IN_SEGMENT;

        boolean open() {
            return this == OPEN || this == WAITING_LIST;
        }
    }

    /**
     * Who asks.
     *
     * @param member has a membership in force
     * @param invited the activity is of her own union or one above it
     * @param meant belongs to the segment for which the activity is, or it is for all
     * @param place what she has of it already
     */
    record Caller(boolean member, boolean invited, boolean meant, @Nullable PlaceStatus place) {}

    static Verdict judge(EventRow event, Caller caller, Instant now) {
        if (event.status() != EventStatus.PUBLISHED) {
            return event.status() == EventStatus.DRAFT ? Verdict.DRAFT : Verdict.CANCELLED;
        }
        if (caller.place() == PlaceStatus.CONFIRMED) {
            return Verdict.ALREADY_JOINED;
        }
        if (!now.isBefore(event.startsAt())) {
            return Verdict.STARTED;
        }
        if (caller.place() == PlaceStatus.WAITING) {
            return Verdict.ALREADY_WAITING;
        }
        if (!caller.invited()) {
            return caller.member() ? Verdict.NOT_INVITED : Verdict.NOT_A_MEMBER;
        }
        return caller.meant() ? byTimeAndPlaces(event, now) : Verdict.NOT_IN_SEGMENT;
    }

    private static Verdict byTimeAndPlaces(EventRow event, Instant now) {
        if (now.isBefore(event.opensAt())) {
            return Verdict.NOT_YET_OPEN;
        }
        if (!now.isBefore(event.closesAt())) {
            return Verdict.CLOSED;
        }
        if (event.placesLeft() > 0) {
            return Verdict.OPEN;
        }
        return event.waitingList() ? Verdict.WAITING_LIST : Verdict.FULL;
    }
}
