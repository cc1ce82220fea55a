package org.unionhome.condolence.internal;

import org.jspecify.annotations.Nullable;
import org.unionhome.membership.MemberInfo;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.Decision;

/**
 * A visit with what the rules say of it, history included.
 *
 * @param occurrenceKey under which the event may stand once for the member; absent when there is no limit
 */
record JudgedVisit(
        NewVisit asked,
        MemberInfo member,
        CareRules rules,
        CareQuestion question,
        @Nullable String occurrenceKey,
        boolean confidential,
        Decision decision) {}
