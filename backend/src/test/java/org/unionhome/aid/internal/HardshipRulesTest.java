package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Citation.Confidence;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Finding;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.HardshipRules.Category;
import org.unionhome.policy.HardshipRules.Comparison;
import org.unionhome.policy.HardshipRules.Condition;
import org.unionhome.policy.HardshipRules.Exclusion;
import org.unionhome.policy.HardshipRules.Measure;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.RuleStack.Ruling;
import org.unionhome.policy.Share;
import org.unionhome.policy.Verdict;

/** What stands beside the categories: exclusions, migrant workers, the mean income; unverified rules warn. */
class HardshipRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final PackRef PACK = new PackRef("X", 1, "X");
    private static final HardshipJudge.Standard STANDARD = new HardshipJudge.Standard(Money.of("500.00"), "x");

    @Test
    void anExclusionOfAPublishedRuleRefusesAndOfAReportedOneWarns() {
        var published = judge(rules(Confidence.PUBLISHED, false), household(null), Set.of("SECOND_DWELLING"), null);
        var reported = judge(rules(Confidence.SECONDARY, false), household(null), Set.of("SECOND_DWELLING"), null);
        var ruled = judge(rules(Confidence.DESIGN, false), household(null), Set.of("SECOND_DWELLING"), null);
        assertThat(published.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(ruled.verdict()).as("a ruling of this product").isEqualTo(Verdict.BLOCK);
        assertThat(reported.verdict()).isEqualTo(Verdict.WARN);
        assertThat(reported.findings()).extracting(Finding::code).containsExactly("EXCLUDED");
    }

    @Test
    void aMigrantWorkerNeedsAWholeYearOfLabourRelation() {
        assertThat(codes(judge(rules(Confidence.SECONDARY, false), household(DAY.minusYears(1)), Set.of(), null)))
                .isEmpty();
        assertThat(codes(judge(
                        rules(Confidence.SECONDARY, false),
                        household(DAY.minusYears(1).plusDays(1)),
                        Set.of(),
                        null)))
                .containsExactly("MIGRANT_TOO_SHORT");
    }

    @Test
    void theMeanIncomeIsNotReachedToTheFenAndUnknownItOnlyWarns() {
        var rules = rules(Confidence.PUBLISHED, true);
        assertThat(judge(rules, household(null), Set.of(), Money.of("20000.01")).verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(codes(judge(rules, household(null), Set.of(), Money.of("20000.00"))))
                .containsExactly("ABOVE_MEAN_INCOME");
        assertThat(judge(rules, household(null), Set.of(), null).verdict()).isEqualTo(Verdict.WARN);
    }

    @Test
    void aNameOnABoardKeepsItsFirstAndLastCharacterAlsoARareOne() {
        assertThat(NameMask.of("陈思远")).isEqualTo("陈*远");
        assertThat(NameMask.of("陈远")).isEqualTo("陈*");
        assertThat(NameMask.of("𠮷田一郎")).isEqualTo("𠮷*郎");
        assertThat(NameMask.of("阿依古丽·买买提")).isEqualTo("阿*提");
    }

    @Test
    void theSameSeedDrawsTheSameFilesAndNeverFewerThanTheShare() {
        var all = new ArrayList<SpotCheckDraw.Candidate>();
        IntStream.range(0, 11)
                .forEach(i -> all.add(new SpotCheckDraw.Candidate(new UUID(0, i), "DA-2026-%06d".formatted(i))));
        var share = Share.parse("30/100");
        var drawn = SpotCheckDraw.draw(all, "seed", share);
        assertThat(drawn).hasSize(4);
        Collections.reverse(all);
        assertThat(SpotCheckDraw.draw(all, "seed", share)).isEqualTo(drawn);
        assertThat(SpotCheckDraw.draw(all, "another", share)).isNotEqualTo(drawn);
        assertThat(SpotCheckDraw.draw(List.of(), "seed", share)).isEmpty();
    }

    private static List<String> codes(Judgement judgement) {
        return judgement.findings().stream().map(Finding::code).toList();
    }

    private static Judgement judge(HardshipRules rules, Household household, Set<String> exclusions, Money mean) {
        var asked = HardshipQuestion.of(household, exclusions, DAY, STANDARD, mean, List.of("MEDICAL", "DISASTER"));
        return HardshipJudge.judge(new Ruling<>(rules, List.of(rules.pack())), asked);
    }

    private static Household household(LocalDate labourSince) {
        var members = List.of(
                new Household.Relative(new UUID(0, 1), "甲", "SPOUSE", null, null, null, null),
                new Household.Relative(new UUID(0, 2), "乙", "SON", null, null, null, null));
        return new Household(
                "330302",
                Map.of(),
                null,
                false,
                false,
                false,
                labourSince,
                "ILLNESS",
                null,
                Set.of(),
                List.of(new Household.Line("OWN_WAGE", Money.of("60000.00"))),
                List.of(new Household.Line("MEDICAL", Money.of("42000.00"))),
                members,
                null,
                null);
    }

    private static HardshipRules rules(Confidence confidence, boolean mean) {
        var source = new Citation("x", null, "y", confidence);
        var net = new Condition(Measure.NET, Comparison.LE, new BigDecimal("2"), null);
        var relative = new Category(
                "RELATIVE", Map.of("zh", "相对", "en", "relative"), List.of(net), List.of(), Set.of(), source);
        return new HardshipRules(
                PACK,
                new Ruled<>("2020", source, PACK),
                List.of(relative),
                List.of(new Exclusion("SECOND_DWELLING", Map.of("zh", "房", "en", "dwelling"), source)),
                new Ruled<>(12, source, PACK),
                mean ? new Ruled<>(true, source, PACK) : null,
                new Ruled<>(5, source, PACK),
                new Ruled<>(12, source, PACK),
                new Ruled<>(Share.parse("30/100"), source, PACK),
                new Ruled<>(10, source, PACK),
                new Ruled<>(List.of(1), source, PACK),
                new Ruled<>(10, source, PACK),
                new Ruled<>(15, source, PACK),
                new Ruled<>(5, source, PACK),
                new Ruled<>(List.of("MEDICAL", "DISASTER"), source, PACK),
                new Ruled<>(14, source, PACK),
                new Ruled<>(5, source, PACK),
                List.of());
    }
}
