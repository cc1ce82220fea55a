package org.unionhome.aid.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.MeansTest;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.RuleStack;
import org.unionhome.policy.Verdict;

/**
 * A means test as it was made: with the pack, the standard and the day that decided. Kept with the file, so that a
 * standard raised later changes nothing in the past.
 *
 * @param standardSource where the standard stands
 * @param asked absent in what was kept before questions were kept, like {@code packs}: every pack that was asked
 */
record Judgement(
        PackRef pack,
        String generation,
        LocalDate day,
        Money standard,
        String standardSource,
        MeansTest.Outcome outcome,
        List<Finding> findings,
        Verdict verdict,
        @Nullable HardshipQuestion asked,
        @Nullable List<PackRef> packs) {

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

    /** The findings with the category that was met, by which two judgements differ although nothing speaks against either. */
    Decision decision() {
        Stream<Finding> met = named(category()).stream()
                .map(category -> new Finding(
                        "CATEGORY_MET",
                        Verdict.PASS,
                        List.of(
                                category.name().getOrDefault("zh", category.code()),
                                category.name().getOrDefault("en", category.code())),
                        category.citation(),
                        null));
        var all = Stream.concat(findings.stream(), met).toList();
        var asked = packs == null ? List.of(pack) : packs;
        return new RuleStack.Ruling<>(this, asked).decided("HARDSHIP", all);
    }
}
