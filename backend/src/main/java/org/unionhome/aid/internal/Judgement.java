package org.unionhome.aid.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Finding;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.MeansTest;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.Verdict;

/**
 * A means test as it was made: with the pack, the standard and the day that decided. Kept with the file, so that a
 * standard raised later changes nothing in the past.
 *
 * @param standardSource where the standard stands
 */
record Judgement(
        PackRef pack,
        String generation,
        LocalDate day,
        Money standard,
        String standardSource,
        MeansTest.Outcome outcome,
        List<Finding> findings,
        Verdict verdict) {

    @Nullable
    String category() {
        return outcome.category();
    }

    Optional<HardshipRules.Category> named(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(outcome::of).map(MeansTest.Tried::category);
    }

    boolean blocks() {
        return verdict == Verdict.BLOCK;
    }
}
