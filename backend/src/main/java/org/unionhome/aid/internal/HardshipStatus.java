package org.unionhome.aid.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a hardship file stands, and which steps lead on from there. */
enum HardshipStatus {
    DRAFT,
    SUBMITTED,
    REVIEWED,
    VISITED,
    VERIFIED,
    TESTED,
    ON_NOTICE,
    IN_FORCE,
    SUSPENDED,
    EXITED,
    ARCHIVED,
    REFUSED,
    WITHDRAWN;

    private static final Set<HardshipStatus> IN_REVIEW = EnumSet.range(SUBMITTED, ON_NOTICE);

    /** Whether nothing more can come of it. */
    boolean closed() {
        return compareTo(EXITED) >= 0;
    }

    /** Under way, and not decided. */
    boolean inReview() {
        return IN_REVIEW.contains(this);
    }

    /** Where the step leads; nothing when it cannot be taken from here. */
    Optional<HardshipStatus> after(HardshipStep step) {
        return switch (step) {
            case OPEN -> from(Set.of(DRAFT), DRAFT);
            case LINK -> closed() ? Optional.empty() : Optional.of(this);
            case SUBMIT -> from(Set.of(DRAFT), SUBMITTED);
            case RETURN -> from(IN_REVIEW, DRAFT);
            case FIRST_REVIEW -> from(Set.of(SUBMITTED), REVIEWED);
            case VISIT -> from(Set.of(REVIEWED), VISITED);
            case VERIFY -> from(Set.of(VISITED), VERIFIED);
            case TEST -> from(Set.of(VERIFIED, TESTED), TESTED);
            case PUBLISH -> from(Set.of(TESTED), ON_NOTICE);
            case APPROVE -> from(Set.of(ON_NOTICE), IN_FORCE);
            case REFUSE -> from(IN_REVIEW, REFUSED);
            case WITHDRAW -> from(EnumSet.range(DRAFT, ON_NOTICE), WITHDRAWN);
            case YEARLY_REVIEW, FOLLOW_UP, SPOT_CHECK -> from(Set.of(IN_FORCE), IN_FORCE);
            case SUSPEND -> from(Set.of(IN_FORCE), SUSPENDED);
            case RESUME -> from(Set.of(SUSPENDED), IN_FORCE);
            case EXIT -> from(Set.of(IN_FORCE, SUSPENDED), EXITED);
            case ARCHIVE -> from(Set.of(EXITED), ARCHIVED);
            case HAND_OVER, APPEAL, APPEAL_UPHELD, APPEAL_DISMISSED, APPEAL_WITHDRAWN -> Optional.empty();
        };
    }

    /** Where an upheld appeal leads: a refused file is reviewed anew, one that was suspended or ended is in force again. */
    Optional<HardshipStatus> reopened() {
        return switch (this) {
            case REFUSED -> Optional.of(SUBMITTED);
            case SUSPENDED, EXITED -> Optional.of(IN_FORCE);
            default -> Optional.empty();
        };
    }

    private Optional<HardshipStatus> from(Set<HardshipStatus> here, HardshipStatus there) {
        return here.contains(this) ? Optional.of(there) : Optional.empty();
    }
}
