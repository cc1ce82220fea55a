package org.unionhome.aid.internal;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Verdict;

/**
 * What the rules say about a case.
 *
 * @param most what may be granted by the rule; absent where no rule names an amount
 * @param approver who has to approve besides the union itself
 */
record AidJudgement(Verdict verdict, @Nullable Money most, @Nullable String approver, List<Finding> findings) {

    static AidJudgement of(@Nullable Money most, @Nullable String approver, List<Finding> findings) {
        Verdict worst = findings.stream()
                .map(Finding::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.PASS);
        return new AidJudgement(worst, most, approver, List.copyOf(findings));
    }

    /** What one rule says; its text is made for the reader. */
    record Finding(String code, Verdict verdict, List<String> arguments, @Nullable Citation citation) {}
}
