package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * An enrolment to be written.
 *
 * @param decision the question and what the scheme said, as they are kept
 * @param second covered by an earlier one in the same period, so entered to be paid back
 */
record NewEnrollment(
        UUID id,
        UUID person,
        UUID union,
        int shares,
        Money ownShare,
        LocalDate coveredFrom,
        @Nullable String decision,
        boolean second) {

    String status() {
        return second ? "REFUND_DUE" : "ENROLLED";
    }
}
