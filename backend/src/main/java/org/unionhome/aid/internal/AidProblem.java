package org.unionhome.aid.internal;

import org.unionhome.kernel.Refusal;

/** What only aid refuses. */
enum AidProblem implements Refusal {
    HARDSHIP_OPEN_ALREADY(409),
    HARDSHIP_STATE(409),
    HARDSHIP_FROZEN(409),
    OBJECTED_ALREADY(409),
    NOTICE_CLOSED(409),
    STANDARD_ENTERED(409),
    SPOT_CHECKS_DRAWN(409),
    AID_WINDOW_OVER(409),
    AID_STATE(409),
    AID_PUPIL_TAKEN(409),
    APPEAL_NOT_POSSIBLE(409),
    APPEAL_DECIDED(409),
    PLEDGE_NOT_DUE(409),
    PLEDGE_NOT_PAID(409),
    PLEDGE_ENDED(409),
    PAIRED_ALREADY(409),
    RECOVERY_LISTED(409),
    RECOVERY_NOT_PAID(409),
    RECOVERY_STATE(409),
    RECEIPT_BOOKED(409),
    PAIRING_NOT_RUNNING(409),
    AID_OWN_CASE(422),
    AID_BLOCKED(422),
    AID_COMMENT_NEEDED(422),
    AID_HIGHER_APPROVAL_NEEDED(422),
    AID_REFERRAL_WITHOUT_CONSENT(422),
    APPEAL_TOO_LATE(422),
    DECIDED_FIRST(422),
    AUTHORISATION_MISSING(422),
    CONSENT_MISSING(422),
    STANDARD_MISSING(422),
    HARDSHIP_UNRULED(422),
    HARDSHIP_BLOCKED(422),
    DECIDED_ABOVE(422),
    DECIDED_BY_HANDLER(422),
    STANDARD_BY_ANOTHER(422);

    private final int status;

    AidProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
