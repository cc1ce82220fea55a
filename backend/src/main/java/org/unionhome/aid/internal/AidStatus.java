package org.unionhome.aid.internal;

/** Where a case stands. */
enum AidStatus {
    /** The member's own, seen by nobody else. */
    DRAFT,
    SUBMITTED,
    /** Examined, with a proposed amount; waits for the decision. */
    WORKED,
    /** Waits for the approval of a union further up. */
    REFERRED,
    APPROVED,
    REFUSED,
    PAID,
    FOLLOWED_UP,
    WITHDRAWN;

    boolean isGranted() {
        return this == APPROVED || this == PAID || this == FOLLOWED_UP;
    }

    boolean waitsForDecision() {
        return this == WORKED || this == REFERRED;
    }
}
