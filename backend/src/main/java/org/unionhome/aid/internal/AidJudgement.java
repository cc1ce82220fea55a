package org.unionhome.aid.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

    private static final Set<String> NEUTRAL = Set.of("NO_FILE", "NO_RULE", "ABOVE_RULE", "HIGHER_APPROVAL");

    static AidJudgement of(@Nullable Money most, @Nullable String approver, List<Finding> findings) {
        Verdict worst = findings.stream()
                .map(Finding::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.PASS);
        return new AidJudgement(worst, most, approver, List.copyOf(findings));
    }

    /** Whether a rule speaks against it that does not forbid: whoever approves all the same says why. */
    boolean needsWords() {
        return findings.stream().anyMatch(Finding::speaksAgainst);
    }

    /** What one rule says; its text is made for the reader. */
    record Finding(String code, Verdict verdict, List<String> arguments, @Nullable Citation citation) {

        /** Of a rule; that there is no file or no rule, or that somebody else approves as well, speaks against nothing. */
        private boolean speaksAgainst() {
            return verdict == Verdict.WARN && !NEUTRAL.contains(code);
        }
    }
}
