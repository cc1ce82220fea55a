package org.unionhome.sanatorium.internal;

/** When a tour leaves, and what becomes of a place that somebody gives back. Pure. */
final class TourPolicy {

    private TourPolicy() {}

    /** What becomes of a tour at its lock. */
    enum AtLock {
        /** The group is formed. */
        LOCKED,
        /** Too few: not released; its members are moved to another tour or get everything back. */
        TOO_FEW
    }

    /** Who bears what could not be had back. */
    enum LossBorneBy {
        NOBODY,
        HERSELF,
        UNIT
    }

    /** Why she does not come. */
    enum Cause {
        OWN_WISH,
        /** Illness or duty, with proof. */
        PROVEN
    }

    /**
     * What a cancellation means.
     *
     * @param freesPlace whether the first on the list who fits is offered the place
     * @param countsAsUsed whether her entitlement of the year is used all the same
     * @param fullRefund whether she gets everything back
     */
    record Cancelled(boolean freesPlace, boolean countsAsUsed, boolean fullRefund) {}

    /** Family never counts for the minimum of a group. */
    static AtLock atLock(int participants, int minimum) {
        return participants >= minimum ? AtLock.LOCKED : AtLock.TOO_FEW;
    }

    /**
     * Before the lock nothing is lost. Afterwards the real loss is her own; where the unit bore it, the year counts as
     * used, unless illness or duty is proven.
     */
    static Cancelled cancelled(boolean locked, Cause cause, LossBorneBy loss) {
        if (!locked) {
            return new Cancelled(true, false, true);
        }
        boolean used = cause == Cause.OWN_WISH && loss == LossBorneBy.UNIT;
        boolean refund = loss != LossBorneBy.HERSELF;
        return new Cancelled(false, used, refund);
    }
}
