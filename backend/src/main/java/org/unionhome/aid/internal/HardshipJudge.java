package org.unionhome.aid.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Finding;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.MeansTest;
import org.unionhome.policy.RuleStack.Ruling;
import org.unionhome.policy.Verdict;

/**
 * Holds a household against the rules of a day: the categories first, then what else the pack asks. Pure. A rule that is
 * known from a report only warns.
 */
final class HardshipJudge {

    private HardshipJudge() {}

    static Judgement judge(Ruling<HardshipRules> ruling, HardshipQuestion asked) {
        HardshipRules rules = ruling.rules();
        var means = asked.means();
        var outcome =
                MeansTest.judge(rules.categories(), means, asked.standard().amount());
        var findings = new ArrayList<Finding>();
        if (outcome.category() == null) {
            findings.add(finding("NO_CATEGORY", rules.generation().citation()));
        }
        rules.exclusions().stream()
                .filter(exclusion -> asked.exclusions().contains(exclusion.code()))
                .forEach(exclusion -> findings.add(finding(
                        "EXCLUDED",
                        exclusion.citation(),
                        exclusion.name().getOrDefault("zh", exclusion.code()),
                        exclusion.name().getOrDefault("en", exclusion.code()))));
        tooShortEmployed(rules, asked.labourSince(), asked.day()).ifPresent(findings::add);
        aboveMean(rules, means, asked.meanIncome()).ifPresent(findings::add);
        Verdict worst = findings.stream()
                .map(Finding::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.PASS);
        return new Judgement(
                rules.pack(),
                rules.generation().value(),
                asked.day(),
                asked.standard().amount(),
                asked.standard().source(),
                outcome,
                List.copyOf(findings),
                worst,
                asked,
                ruling.packs());
    }

    private static Optional<Finding> tooShortEmployed(HardshipRules rules, @Nullable LocalDate since, LocalDate day) {
        var months = rules.migrantMonths();
        if (months == null || since == null || !since.plusMonths(months.value()).isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(finding("MIGRANT_TOO_SHORT", months.citation(), String.valueOf(months.value())));
    }

    private static Optional<Finding> aboveMean(HardshipRules rules, MeansTest.Means means, @Nullable Money meanIncome) {
        var below = rules.belowMeanIncome();
        if (below == null || !below.value()) {
            return Optional.empty();
        }
        if (meanIncome == null) {
            return Optional.of(new Finding("MEAN_INCOME_UNKNOWN", Verdict.WARN, List.of(), below.citation(), null));
        }
        var limit = meanIncome.yuan().multiply(BigDecimal.valueOf(means.persons()));
        return means.income().yuan().compareTo(limit) < 0
                ? Optional.empty()
                : Optional.of(finding("ABOVE_MEAN_INCOME", below.citation(), meanIncome.toString()));
    }

    private static Finding finding(String code, Citation citation, String... arguments) {
        return Finding.against(code, List.of(arguments), citation, null);
    }

    /**
     * The living standard that counts.
     *
     * @param source document number or address
     */
    record Standard(Money amount, String source) {}
}
