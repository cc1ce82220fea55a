package org.unionhome.aid.internal;

import java.util.Set;

/** What is done with a hardship file. */
enum HardshipStep {
    OPEN,
    LINK,
    SUBMIT,
    RETURN,
    FIRST_REVIEW,
    VISIT,
    VERIFY,
    TEST,
    PUBLISH,
    APPROVE,
    REFUSE,
    WITHDRAW,
    YEARLY_REVIEW,
    FOLLOW_UP,
    SPOT_CHECK,
    SUSPEND,
    RESUME,
    EXIT,
    ARCHIVE,
    /** The file follows its worker into another union. */
    HAND_OVER,
    /** The worker asks that somebody else decides again. */
    APPEAL,
    APPEAL_UPHELD,
    APPEAL_DISMISSED,
    APPEAL_WITHDRAWN;

    private static final Set<HardshipStep> DECISIONS =
            Set.of(APPROVE, REFUSE, SUSPEND, RESUME, EXIT, APPEAL_UPHELD, APPEAL_DISMISSED);
    private static final Set<HardshipStep> EXPLAINED =
            Set.of(RETURN, VISIT, VERIFY, FOLLOW_UP, SPOT_CHECK, REFUSE, SUSPEND, RESUME, EXIT);
    private static final Set<HardshipStep> REMEDIED = Set.of(RETURN, REFUSE);
    private static final Set<HardshipStep> JUDGED = Set.of(VERIFY, YEARLY_REVIEW, SPOT_CHECK);

    boolean isDecision() {
        return DECISIONS.contains(this);
    }

    /** Whether it says why. */
    boolean needsReason() {
        return EXPLAINED.contains(this);
    }

    /** Whether it says what would change it. */
    boolean needsRemedy() {
        return REMEDIED.contains(this);
    }

    /** Whether it says if what was found agrees with the file. */
    boolean needsOutcome() {
        return JUDGED.contains(this);
    }
}
