package org.unionhome.condolence.internal;

import org.jspecify.annotations.Nullable;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.Decision;

/**
 * What the rules say of a visit, history included.
 *
 * @param occurrenceKey under which the event may stand once for the member; absent when there is no limit
 */
record Judgement(
        CareRules rules,
        CareQuestion question,
        @Nullable String occurrenceKey,
        boolean confidential,
        Decision decision) {}
