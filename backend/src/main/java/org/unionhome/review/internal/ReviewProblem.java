package org.unionhome.review.internal;

import org.unionhome.kernel.Refusal;

/** What only reviews refuse. */
enum ReviewProblem implements Refusal {
    REVIEW_CLOSED(409),
    REVIEW_NOT_DONE(409),
    FINDING_STATE(409),
    REVIEWER_IS_HANDLER(422);

    private final int status;

    ReviewProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
