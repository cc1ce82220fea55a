package org.unionhome.condolence.internal;

import org.jspecify.annotations.Nullable;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.Decision;

/**
 * What the rules say of a visit, history included.
 *
 * @param occurrenceKey under which the event may stand once for the member; absent when there is no limit
 * @param childKey under which it may stand once a year for both parents of a child; absent when either may be given something
 */
record Judgement(
        CareRules rules,
        CareQuestion question,
        @Nullable String occurrenceKey,
        @Nullable String childKey,
        boolean confidential,
        Decision decision) {

    /** Whether the rules allow something else after an operation. */
    boolean asksSurgery() {
        return rules.of(question.occasion())
                .map(rule -> rule.terms().surgery() != null)
                .orElse(false);
    }
}
