package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.AidRules;
import org.unionhome.policy.Verdict;

/** What stands beside a case whatever the packs rule: earlier grants, and reviews that failed or were not held. */
class AidBesideRulesTest {

    @Test
    void what_was_granted_in_the_year_is_told_where_no_rule_says_what_it_means_and_without_a_file_as_well() {
        var before = List.of(
                new AidQuestion.Earlier(AidKind.MEDICAL, Money.of("5000.00")),
                new AidQuestion.Earlier(AidKind.LIVING, Money.of("600.00")));
        var judged = AidPolicy.judge(AidGrantRulesTest.rules(AidGrantRulesTest.READ), beside(null, before, null, null));
        assertThat(judged.findings())
                .filteredOn(finding -> finding.code().equals("GRANTED_THIS_YEAR"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.WARN);
                    assertThat(finding.arguments()).containsExactly("2", "5600.00");
                });
        assertThat(judged.needsWords()).isTrue();
        var unruled = AidPolicy.judge(
                AidGrantRulesTest.rules(AidGrantRulesTest.READ),
                beside(AidGrantRulesTest.means("ACCIDENTAL", "10000.00"), before, null, null));
        assertThat(AidGrantRulesTest.codes(unruled)).contains("GRANTED_THIS_YEAR");
        var ruled = AidPolicy.judge(
                AidGrantRulesTest.rules(AidGrantRulesTest.READ),
                beside(AidGrantRulesTest.means("RELATIVE", "10000.00"), before, null, null));
        assertThat(AidGrantRulesTest.codes(ruled)).contains("SECOND_KIND").doesNotContain("GRANTED_THIS_YEAR");
        assertThat(AidGrantRulesTest.codes(AidPolicy.judge(
                        AidGrantRulesTest.rules(AidGrantRulesTest.READ), beside(null, List.of(), null, null))))
                .doesNotContain("GRANTED_THIS_YEAR");
    }

    @Test
    void a_decision_of_before_says_what_it_said_then() {
        var before = List.of(new AidQuestion.Earlier(AidKind.MEDICAL, Money.of("5000.00")));
        assertThat(AidGrantRulesTest.codes(
                        AidPolicy.judge(AidGrantRulesTest.rules(AidGrantRulesTest.READ), question(null, before, null))))
                .containsExactly("NO_FILE", "NO_RULE");
    }

    @Test
    void a_review_that_failed_or_is_overdue_stands_beside_every_new_case_and_asks_for_words() {
        var failed = LocalDate.of(2026, 3, 1);
        var due = LocalDate.of(2026, 6, 30);
        var judged = AidPolicy.judge(
                AidGrantRulesTest.rules(AidGrantRulesTest.READ),
                beside(AidGrantRulesTest.means("DEEP", "10000.00"), List.of(), failed, due));
        assertThat(AidGrantRulesTest.codes(judged)).contains("REVIEW_FAILED", "REVIEW_OVERDUE");
        assertThat(judged.verdict()).isEqualTo(Verdict.WARN);
        assertThat(judged.needsWords()).isTrue();
    }

    @Test
    void what_campaigns_of_warmth_gave_counts_as_income_where_the_pack_says_so_and_is_told_everywhere() {
        var deep = AidGrantRulesTest.means("DEEP", "30000.00");
        var edge = new AidQuestion.Beside(null, null, Money.of("8232.00"));
        var below = new AidQuestion.Beside(null, null, Money.of("8231.99"));
        AidRules silent = AidGrantRulesTest.rules(AidGrantRulesTest.READ);
        AidRules counting = warm(silent);
        assertThat(AidGrantRulesTest.codes(AidPolicy.judge(counting, question(deep, List.of(), edge))))
                .contains("WARMTH_COUNTS", "MEETS_NO_MORE");
        assertThat(AidGrantRulesTest.codes(AidPolicy.judge(counting, question(deep, List.of(), below))))
                .contains("WARMTH_COUNTS", "STILL_MEETS");
        assertThat(AidGrantRulesTest.codes(AidPolicy.judge(silent, question(deep, List.of(), edge))))
                .contains("WARMTH_GIVEN")
                .doesNotContain("MEETS_NO_MORE", "GRANTED_THIS_YEAR");
        var relative = AidGrantRulesTest.means("RELATIVE", "30000.00");
        assertThat(AidGrantRulesTest.codes(AidPolicy.judge(counting, question(relative, List.of(), edge))))
                .contains("WARMTH_COUNTS")
                .doesNotContain("SECOND_KIND", "GRANTED_THIS_YEAR");
    }

    private static AidRules warm(AidRules rules) {
        return new AidRules(
                rules.amounts(),
                rules.several(),
                rules.exclusions(),
                rules.once(),
                rules.windows(),
                new AidRules.Warmth(true, AidGrantRulesTest.READ),
                List.of());
    }

    private static AidQuestion beside(
            AidQuestion.@Nullable Means means,
            List<AidQuestion.Earlier> earlier,
            @Nullable LocalDate failed,
            @Nullable LocalDate overdue) {
        return question(means, earlier, new AidQuestion.Beside(failed, overdue, null));
    }

    private static AidQuestion question(
            AidQuestion.@Nullable Means means, List<AidQuestion.Earlier> earlier, AidQuestion.@Nullable Beside beside) {
        return new AidQuestion(
                means,
                AidKind.LIVING,
                null,
                Money.ZERO,
                Money.ZERO,
                null,
                Money.of("100.00"),
                earlier,
                false,
                false,
                null,
                null,
                beside);
    }
}
