package org.unionhome.review.internal;

import org.unionhome.kernel.Problem;
import org.unionhome.kernel.SqlFailed;

/** The database's word that whoever had a hand in the books does not examine them. */
final class NoHandler {

    private NoHandler() {}

    static RuntimeException problem(SqlFailed failed) {
        return SqlFailed.breaks(failed, "review_by_no_handler")
                ? Problem.of(ReviewProblem.REVIEWER_IS_HANDLER)
                : failed;
    }
}
