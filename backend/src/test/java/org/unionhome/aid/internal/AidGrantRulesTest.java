package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.AidRules;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Share;
import org.unionhome.policy.Verdict;

/** Table 5.6: grants for living, medical costs and schooling. */
class AidGrantRulesTest {

    static final Citation READ = cite(Citation.Confidence.PUBLISHED);
    static final Citation REPORTED = cite(Citation.Confidence.SECONDARY);
    private static final Money STANDARD = Money.of("1062.00");

    @Test
    void relative_hardship_personal_medical_share_25000_gives_80_percent_capped_at_16000() {
        var judged = AidPolicy.judge(rules(READ), medical("RELATIVE", "25000.00", "16000.00"));
        assertThat(judged.most()).isEqualTo(Money.of("16000.00"));
        assertThat(judged.verdict()).isEqualTo(Verdict.PASS);
        assertThat(AidPolicy.judge(rules(READ), medical("RELATIVE", "25000.00", "16000.01"))
                        .verdict())
                .isEqualTo(Verdict.BLOCK);
    }

    @Test
    void deep_hardship_medical_21000_is_within_the_share_and_goes_to_provincial_approval() {
        var judged = AidPolicy.judge(rules(READ), medical("DEEP", "21000.00", "21000.00"));
        assertThat(judged.most()).isEqualTo(Money.of("21000.00"));
        assertThat(judged.approver()).isEqualTo("PROVINCE");
        assertThat(AidPolicy.judge(rules(READ), medical("DEEP", "60000.00", "50000.01"))
                        .approver())
                .isEqualTo("ACFTU");
        assertThat(AidPolicy.judge(rules(READ), medical("DEEP", "20000.00", "20000.00"))
                        .approver())
                .isNull();
    }

    @Test
    void what_others_pay_towards_medical_costs_is_not_granted_again() {
        assertThat(AidPolicy.judge(rules(READ), paidElsewhere("DEEP", "20000.00", "15000.00", "20000.00"))
                        .verdict())
                .isEqualTo(Verdict.BLOCK);
        assertThat(AidPolicy.judge(rules(READ), paidElsewhere("DEEP", "20000.00", "15000.00", "5000.00"))
                        .most())
                .isEqualTo(Money.of("5000.00"));
        assertThat(AidPolicy.judge(rules(READ), paidElsewhere("RELATIVE", "20000.00", "15000.00", "4000.00"))
                        .most())
                .isEqualTo(Money.of("4000.00"));
        assertThat(AidPolicy.judge(rules(READ), paidElsewhere("DEEP", "20000.00", "25000.00", "1.00"))
                        .most())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void the_same_cost_of_the_same_kind_is_asked_about_when_it_was_helped_with_before() {
        var before = new AidQuestion.Earlier(AidKind.MEDICAL, Money.of("800.00"), Money.of("900.00"));
        var again = question(
                means("DEEP", "10000.00"),
                AidKind.MEDICAL,
                null,
                "900.00",
                "0.00",
                null,
                "100.00",
                List.of(before),
                false,
                false);
        assertThat(codes(AidPolicy.judge(rules(READ), again))).contains("SAME_COST");
        var other = question(
                means("DEEP", "10000.00"),
                AidKind.MEDICAL,
                null,
                "901.00",
                "0.00",
                null,
                "100.00",
                List.of(before),
                false,
                false);
        assertThat(codes(AidPolicy.judge(rules(READ), other))).doesNotContain("SAME_COST");
    }

    @Test
    void second_aid_in_the_year_deep_counts_the_first_as_income_and_tests_again() {
        var still = living("DEEP", "30000.00", List.of(new AidQuestion.Earlier(AidKind.MEDICAL, Money.of("8000.00"))));
        assertThat(codes(AidPolicy.judge(rules(READ), still))).contains("STILL_MEETS");
        var noMore = living("DEEP", "30000.00", List.of(new AidQuestion.Earlier(AidKind.MEDICAL, Money.of("8232.00"))));
        var judged = AidPolicy.judge(rules(READ), noMore);
        assertThat(codes(judged)).contains("MEETS_NO_MORE");
        assertThat(judged.verdict()).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void second_aid_in_the_year_relative_refuses_the_second_kind() {
        var earlier = List.of(new AidQuestion.Earlier(AidKind.MEDICAL, Money.of("1000.00")));
        var judged = AidPolicy.judge(rules(READ), living("RELATIVE", "30000.00", earlier));
        assertThat(codes(judged)).contains("SECOND_KIND");
        assertThat(judged.verdict()).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void a_rule_that_was_only_reported_warns_and_does_not_refuse() {
        var earlier = List.of(new AidQuestion.Earlier(AidKind.MEDICAL, Money.of("1000.00")));
        assertThat(AidPolicy.judge(rules(REPORTED), living("RELATIVE", "30000.00", earlier))
                        .verdict())
                .isEqualTo(Verdict.WARN);
    }

    @Test
    void child_got_the_same_tuition_from_another_fund_refuses_schooling_aid() {
        var judged = AidPolicy.judge(rules(READ), schooling("DEEP", "2000.00", null, false, false));
        assertThat(codes(judged)).contains("FUNDED_ELSEWHERE");
        assertThat(judged.verdict()).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void twins_both_first_year_get_two_grants_because_it_is_per_pupil() {
        var second = schooling("DEEP", "0.00", null, false, false);
        assertThat(AidPolicy.judge(rules(READ), second).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void father_and_mother_in_two_unions_get_one_schooling_grant_per_pupil_by_the_file_holding_union() {
        assertThat(codes(AidPolicy.judge(rules(READ), schooling("DEEP", "0.00", null, true, false))))
                .contains("PUPIL_AIDED");
        var elsewhere = AidPolicy.judge(rules(READ), schooling("DEEP", "0.00", null, false, true));
        assertThat(codes(elsewhere)).contains("FILE_ELSEWHERE");
        assertThat(elsewhere.verdict()).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void excluded_pupils_are_refused() {
        assertThat(AidPolicy.judge(rules(READ), schooling("DEEP", "0.00", "MILITARY", false, false))
                        .verdict())
                .isEqualTo(Verdict.BLOCK);
    }

    @Test
    void rigid_costs_above_income_make_no_amount_negative() {
        var means = new AidQuestion.Means("DEEP", STANDARD, 3, Money.of("10000.00"), Money.of("42000.00"));
        assertThat(means.perMonthWith(Money.ZERO)).isLessThan(BigDecimal.ZERO);
        var question = question(means, AidKind.LIVING, null, "0.00", "0.00", null, "10620.00", List.of(), false, false);
        assertThat(AidPolicy.judge(rules(READ), question).most()).isEqualTo(Money.of("10620.00"));
    }

    @Test
    void without_a_file_and_without_a_rule_both_are_said_and_nothing_is_invented() {
        var question = question(null, AidKind.LIVING, null, "0.00", "0.00", null, "500.00", List.of(), false, false);
        var judged = AidPolicy.judge(rules(READ), question);
        assertThat(codes(judged)).containsExactly("NO_FILE", "NO_RULE");
        assertThat(judged.most()).isNull();
    }

    private static AidQuestion medical(String category, String cost, String amount) {
        return question(
                means(category, "10000.00"),
                AidKind.MEDICAL,
                null,
                cost,
                "0.00",
                null,
                amount,
                List.of(),
                false,
                false);
    }

    private static AidQuestion paidElsewhere(String category, String cost, String funding, String amount) {
        return question(
                means(category, "10000.00"),
                AidKind.MEDICAL,
                null,
                cost,
                funding,
                null,
                amount,
                List.of(),
                false,
                false);
    }

    private static AidQuestion living(String category, String income, List<AidQuestion.Earlier> earlier) {
        return question(
                means(category, income), AidKind.LIVING, null, "0.00", "0.00", null, "100.00", earlier, false, false);
    }

    private static AidQuestion schooling(
            String category, String funding, @Nullable String exclusion, boolean aided, boolean elsewhere) {
        return question(
                means(category, "10000.00"),
                AidKind.SCHOOLING,
                "HIGHER",
                "8000.00",
                funding,
                exclusion,
                "5000.00",
                List.of(),
                aided,
                elsewhere);
    }

    static AidQuestion.Means means(String category, String income) {
        return new AidQuestion.Means(category, STANDARD, 3, Money.of(income), Money.ZERO);
    }

    private static AidQuestion question(
            AidQuestion.@Nullable Means means,
            AidKind kind,
            @Nullable String stage,
            String cost,
            String funding,
            @Nullable String exclusion,
            String amount,
            List<AidQuestion.Earlier> earlier,
            boolean aided,
            boolean elsewhere) {
        return new AidQuestion(
                means,
                kind,
                stage,
                Money.of(cost),
                Money.of(funding),
                exclusion,
                Money.of(amount),
                earlier,
                aided,
                elsewhere,
                null,
                null,
                null);
    }

    static List<String> codes(AidJudgement judged) {
        return judged.findings().stream().map(AidJudgement.Finding::code).toList();
    }

    /** The figures of Shandong and Hubei, as if each of them had been read in the original. */
    static AidRules rules(Citation citation) {
        var levels = List.of(
                new AidRules.Level(Money.of("20000.00"), "PROVINCE", citation),
                new AidRules.Level(Money.of("50000.00"), "ACFTU", citation));
        return new AidRules(
                List.of(
                        amount("DEEP", "LIVING", 10, null, null, null, List.of(), citation),
                        amount("DEEP", "MEDICAL", null, null, null, null, levels, citation),
                        amount("RELATIVE", "LIVING", 8, null, null, null, List.of(), citation),
                        amount("RELATIVE", "MEDICAL", null, new Share(80, 100), "16000.00", null, List.of(), citation),
                        amount("DEEP", "SCHOOLING", null, null, null, "5000.00", List.of(), citation)),
                List.of(
                        new AidRules.Several("DEEP", AidRules.Effect.COUNTS_AS_INCOME, 1, false, citation),
                        new AidRules.Several("RELATIVE", AidRules.Effect.ONE_KIND, 1, false, citation)),
                List.of(new AidRules.Exclusion("MILITARY", citation)),
                List.of(new AidRules.Once(Set.of("SCHOOLING"), citation)),
                List.of(new AidRules.Window(Set.of("SCHOOLING"), MonthDay.of(8, 31), citation)));
    }

    private static AidRules.Amount amount(
            String category,
            String kind,
            @Nullable Integer standards,
            @Nullable Share share,
            @Nullable String most,
            @Nullable String fixed,
            List<AidRules.Level> levels,
            Citation citation) {
        return new AidRules.Amount(
                category,
                Set.of(kind),
                null,
                standards,
                share,
                most == null ? null : Money.of(most),
                fixed == null ? null : Money.of(fixed),
                true,
                levels,
                citation);
    }

    private static Citation cite(Citation.Confidence confidence) {
        return new Citation("示例文件", null, "示例条款", confidence);
    }
}
