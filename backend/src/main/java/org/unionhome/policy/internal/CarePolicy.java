package org.unionhome.policy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.CareRules.PackRules;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.Verdict;

/**
 * Judges a gift on an occasion: by the nearest pack that rules it, and by each above that one, whose documents nobody
 * below may loosen. Pure: the same rules and the same question always give the same answer.
 */
final class CarePolicy {

    private CarePolicy() {}

    static Decision judge(CareRules rules, CareQuestion asked) {
        if (rules.pack() == null) {
            var none = new Finding(
                    "NO_RULES_IN_FORCE", Verdict.WARN, List.of(rules.day().toString()), null, null);
            return Decision.of(null, asked.occasion(), List.of(none));
        }
        List<PackRules> ruling = rules.stack().stream()
                .filter(pack -> pack.of(asked.occasion()).isPresent())
                .toList();
        if (ruling.isEmpty()) {
            var unknown = new Finding("OCCASION_NOT_RULED", Verdict.BLOCK, List.of(), null, null);
            return Decision.of(rules.pack(), asked.occasion(), List.of(unknown));
        }
        List<PackRef> above = ruling.stream().skip(1).map(PackRules::pack).toList();
        return Decision.of(ruling.get(0).pack(), asked.occasion(), findings(rules, ruling, asked), above);
    }

    private static List<Finding> findings(CareRules rules, List<PackRules> ruling, CareQuestion asked) {
        CareRule nearest = ruling.get(0).of(asked.occasion()).orElseThrow();
        CareRule strict = rules.of(asked.occasion()).orElse(nearest);
        var findings = new ArrayList<>(CareFindings.of(nearest, asked, strict));
        for (PackRules above : ruling.subList(1, ruling.size())) {
            CareRule upper = above.of(asked.occasion()).orElseThrow();
            limits(upper, asked, strict).stream()
                    .filter(limit -> !isSaid(findings, limit))
                    .toList()
                    .forEach(limit -> {
                        boolean looser =
                                findings.stream().noneMatch(said -> said.code().equals(limit.code()));
                        findings.add(limit);
                        if (looser) {
                            findings.add(looserThanAbove(nearest, asked, limit));
                        }
                    });
        }
        return findings.isEmpty() ? List.of(CareFindings.within(strict, asked)) : findings;
    }

    /** What an upper rule forbids by its own documents, also by the one that the nearest cites for another value. */
    private static List<Finding> limits(CareRule upper, CareQuestion asked, CareRule strict) {
        return CareFindings.limits(upper, asked, strict).stream()
                .filter(limit -> Optional.ofNullable(limit.citation())
                        .filter(Citation::bindsBelow)
                        .isPresent())
                .toList();
    }

    private static boolean isSaid(List<Finding> findings, Finding limit) {
        return findings.stream()
                .anyMatch(said -> said.code().equals(limit.code())
                        && said.verdict().compareTo(limit.verdict()) >= 0
                        && !saysLower(limit, said));
    }

    /** A lower ceiling is told even when a higher one was exceeded already. */
    private static boolean saysLower(Finding limit, Finding said) {
        return limit.code().equals(CareFindings.ABOVE_CEILING)
                && CareFindings.ceilingOf(said).exceeds(CareFindings.ceilingOf(limit));
    }

    private static Citation placeOf(CareRule rule, CareRule.@Nullable Ceiling ceiling) {
        return ceiling == null ? rule.citation() : ceiling.citation();
    }

    private static Finding looserThanAbove(CareRule nearest, CareQuestion asked, Finding limit) {
        var place =
                switch (limit.code()) {
                    case CareFindings.ABOVE_CEILING -> placeOf(nearest, nearest.ceiling(asked.surgery()));
                    case CareFindings.RELATIVE ->
                        nearest.relatives() == null
                                ? nearest.citation()
                                : nearest.relatives().citation();
                    case CareFindings.REPEATED -> nearest.frequency().citation();
                    default -> nearest.citation();
                };
        var said = List.of(limit.citation() == null ? "" : limit.citation().documentNumber());
        return new Finding("LOOSER_THAN_ABOVE", Verdict.WARN, said, place, null);
    }
}
