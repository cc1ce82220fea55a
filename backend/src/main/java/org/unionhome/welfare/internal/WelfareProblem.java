package org.unionhome.welfare.internal;

import org.unionhome.kernel.Refusal;

/** What only welfare refuses. */
enum WelfareProblem implements Refusal {
    ROUND_NOT_OPEN(409),
    ALREADY_ENROLLED(409),
    REFUND_NOT_DUE(409),
    ENROLLMENT_STATE(409),
    ENROLLMENT_RELIED_ON(409),
    GIFT_STATE(409),
    GIFT_HANDED_OUT(409),
    SUBSIDY_CHARGED(409),
    SUBSIDY_STATE(409),
    SLOT_TAKEN(409),
    NOTHING_TO_SUBSIDISE(409),
    CLAIM_NOT_AUTHORISED(409),
    CLAIM_STATE(409),
    CLAIMED_ALREADY(409),
    NOTHING_LEFT_TO_PAY(409),
    GIVEN_ALREADY(409),
    NOBODY_TO_GIVE(409),
    RECEIVED_ALREADY(409),
    SLOT_CLOSED(409),
    SLOT_FULL(409),
    SLOT_BOOKED_ALREADY(409),
    NOT_ENROLLABLE(422),
    PARTICIPATION_TOO_LOW(422),
    NOT_CLAIMABLE(422);

    private final int status;

    WelfareProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
