package org.unionhome.welfare.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What is asked of a scheme about a claim, kept with it, encrypted, so that it can be asked again.
 *
 * @param coveredFrom first day on which an illness of hers is covered, as it was reckoned when she was enrolled
 * @param recognised absent until somebody checked it
 */
record ClaimQuestion(
        LocalDate foundOn,
        LocalDate coveredFrom,
        String category,
        Money personalCost,
        int shares,
        @Nullable Money recognised) {}
