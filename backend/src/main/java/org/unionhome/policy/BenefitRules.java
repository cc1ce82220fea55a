package org.unionhome.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ElectionRules.Ruled;

/**
 * What is ruled about benefits for everybody in a union on a day.
 *
 * @param festivals codes of the festivals at which something may be given
 * @param forms in which it may be given
 * @param yearlyCap most for one person in a year; absent when no document was found
 * @param examinationSources from which money physical examinations may be paid
 */
public record BenefitRules(
        Ruled<List<String>> festivals,
        Ruled<List<GiftForm>> forms,
        @Nullable Ruled<Money> yearlyCap,
        Ruled<List<String>> examinationSources) {}
