package org.unionhome.sanatorium.internal;

import org.unionhome.kernel.Refusal;

/** What only sanatorium tours refuse. */
enum SanatoriumProblem implements Refusal {
    SANATORIUM_STATE(409),
    SANATORIUM_WENT(409),
    SANATORIUM_CLOSED(409),
    SANATORIUM_APPLIED(409),
    SANATORIUM_LOCKED(409),
    SANATORIUM_TOO_FEW(409),
    SANATORIUM_NO_COMMITMENT(409),
    SANATORIUM_STILL_OPEN(409),
    SANATORIUM_NO_PAPERS(409),
    SANATORIUM_FAMILY_OF_PLACED(409),
    SANATORIUM_FAMILY_MANY(409),
    SANATORIUM_FAMILY_UNPAID(409),
    SANATORIUM_FEEDBACK_CLOSED(409),
    SANATORIUM_FEEDBACK_GIVEN(409),
    SANATORIUM_OFFER_OVER(409),
    SANATORIUM_OFFERS_OPEN(409),
    SANATORIUM_TOURS_OPEN(409),
    SANATORIUM_NOBODY_SETTLED(409),
    SANATORIUM_CODE_UNKNOWN(422),
    SANATORIUM_BASE_REGISTERED(409),
    QUOTA_SHORT(409),
    QUOTA_RETURN_NOT_DUE(409),
    QUOTA_ASKED_ALREADY(409),
    QUOTA_NOTHING_TO_GIVE(409),
    QUOTA_NOT_BELOW(422),
    SANATORIUM_UNRULED(422);

    private final int status;

    SanatoriumProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
