package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Citation.Confidence;
import org.unionhome.policy.MutualAidScheme;
import org.unionhome.policy.MutualAidScheme.Earlier;

/** The rows of the dossier's table on mutual aid (§5.10), asked of the packs that are shipped. */
class MutualAidSchemesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final MutualAidScheme GUANGDONG = scheme("GD-WOMEN-2025", "GD_WOMEN");
    private static final MutualAidScheme NINGBO = scheme("NINGBO-WOMEN", "NINGBO_WOMEN_1");
    private static final MutualAidScheme ZHEJIANG = scheme("ZJ-MUTUAL-AID", "ZJ_INDUSTRY");

    @Test
    void first_enrolled_on_1_january_an_illness_of_day_179_is_not_paid_one_of_day_181_is() {
        LocalDate from = GUANGDONG.coveredFrom(NEW_YEAR, NEW_YEAR, null);
        assertThat(NEW_YEAR.plusDays(178)).isBefore(from);
        assertThat(NEW_YEAR.plusDays(180)).isAfterOrEqualTo(from);
    }

    @Test
    void the_180th_day_itself_is_excluded_by_default_and_a_pack_may_include_it() {
        LocalDate day180 = NEW_YEAR.plusDays(179);
        assertThat(day180).isBefore(GUANGDONG.coveredFrom(NEW_YEAR, NEW_YEAR, null));
        var included = PackReader.pack(
                        PackReader.file(ShippedPacks.content("GD-WOMEN-2025")
                                .replace(
                                        "lastWaitingDayCovered: {value: 'false'",
                                        "lastWaitingDayCovered: {value: 'true'")
                                .replaceAll("(?m)^    - \\{name: 一月一日首次参保，第一百八十天确诊.*\\n", "")),
                        1)
                .sections()
                .of(MutualAidFigures.class)
                .orElseThrow()
                .schemes()
                .get(0);
        assertThat(included.coveredFrom(NEW_YEAR, NEW_YEAR, null)).isEqualTo(day180);
    }

    @Test
    void who_is_enrolled_on_29_june_for_a_period_from_1_january_waits_from_29_june() {
        LocalDate june = LocalDate.of(2026, 6, 29);
        assertThat(GUANGDONG.coveredFrom(NEW_YEAR, june, null)).isEqualTo(june.plusDays(180));
        var earlier = new Earlier(NEW_YEAR, LocalDate.of(2023, 6, 30));
        assertThat(GUANGDONG.coveredFrom(NEW_YEAR, june, earlier)).isEqualTo(NEW_YEAR);
        assertThat(GUANGDONG.coveredFrom(june, NEW_YEAR, null)).isEqualTo(june.plusDays(180));
        assertThat(ZHEJIANG.coveredFrom(NEW_YEAR, june, null)).isEqualTo(NEW_YEAR);
    }

    @Test
    void who_goes_on_without_a_gap_keeps_the_waiting_behind_her() {
        var earlier = new Earlier(NEW_YEAR, LocalDate.of(2023, 6, 30));
        assertThat(GUANGDONG.coveredFrom(NEW_YEAR, NEW_YEAR, earlier)).isEqualTo(NEW_YEAR);
        var stillWaiting = new Earlier(NEW_YEAR, NEW_YEAR.plusDays(30));
        assertThat(GUANGDONG.coveredFrom(NEW_YEAR, NEW_YEAR, stillWaiting)).isEqualTo(NEW_YEAR.plusDays(30));
    }

    @Test
    void a_gap_of_one_day_between_periods_starts_the_waiting_again() {
        var earlier = new Earlier(NEW_YEAR.minusDays(1), LocalDate.of(2023, 6, 30));
        assertThat(GUANGDONG.coveredFrom(NEW_YEAR, NEW_YEAR, earlier)).isEqualTo(NEW_YEAR.plusDays(180));
    }

    @Test
    void only_79_percent_of_women_listed_is_too_few_and_80_are_enough() {
        var part = NINGBO.participation();
        assertThat(part).isNotNull();
        assertThat(part.value().met(79, 100)).isFalse();
        assertThat(part.value().met(80, 100)).isTrue();
        assertThat(part.value().met(8, 11)).isFalse();
        assertThat(part.value().met(9, 11)).isTrue();
        assertThat(part.citation().confidence()).isEqualTo(Confidence.DESIGN);
    }

    @Test
    void an_individual_share_of_10_of_100_yuan_is_too_little_and_12_is_enough() {
        assertThat(ZHEJIANG.ownShareSuffices(Money.of("10.00"), 1)).isFalse();
        assertThat(ZHEJIANG.ownShareSuffices(Money.of("11.99"), 1)).isFalse();
        assertThat(ZHEJIANG.ownShareSuffices(Money.of("12.00"), 1)).isTrue();
        assertThat(ZHEJIANG.ownShareSuffices(Money.of("88.00"), 1)).isTrue();
    }

    @Test
    void the_provincial_period_runs_from_1_november_to_31_october() {
        assertThat(ZHEJIANG.mayBeginOn(LocalDate.of(2026, 11, 1))).isTrue();
        assertThat(ZHEJIANG.mayBeginOn(LocalDate.of(2026, 11, 2))).isFalse();
        assertThat(ZHEJIANG.endOf(LocalDate.of(2026, 11, 1))).isEqualTo(LocalDate.of(2027, 11, 1));
    }

    @Test
    void a_benefit_is_never_more_than_the_illness_cost() {
        assertThat(GUANGDONG.granted("FEMALE_CANCER", Money.of("9000.50"), 2)).contains(Money.of("9000.50"));
        assertThat(GUANGDONG.granted("FEMALE_CANCER", Money.of("80000.00"), 2)).contains(Money.of("30000.00"));
        assertThat(GUANGDONG.granted("SOMETHING_ELSE", Money.of("80000.00"), 2)).isEmpty();
    }

    @Test
    void a_value_known_from_a_report_says_so() {
        assertThat(ZHEJIANG.citation().confidence()).isEqualTo(Confidence.SECONDARY);
        assertThat(GUANGDONG.citation().confidence()).isEqualTo(Confidence.PUBLISHED);
    }

    @Test
    void a_scheme_that_contradicts_a_case_of_its_own_file_is_told() {
        String wrong = ShippedPacks.content("ZJ-MUTUAL-AID")
                .replace("paid: '10.00', shares: 1, enough: false", "paid: '10.00', shares: 1, enough: true");
        assertThat(PackReader.pack(PackReader.file(wrong), 1).sections().contradicted())
                .containsExactly("一百元一份，个人缴十元");
    }

    @Test
    void nobody_named_a_yearly_cap_for_festivals_where_no_document_was_found() {
        var rules = BenefitFigures.together(List.of(ShippedPacks.pack("CN-BENEFITS-2017")
                .sections()
                .of(BenefitFigures.class)
                .orElseThrow()));
        assertThat(rules.yearlyCap()).isNull();
        assertThat(rules.festivals().value()).hasSize(8);
        assertThat(rules.examinationSources().value()).containsExactly("ADMIN_WELFARE");
    }

    private static MutualAidScheme scheme(String pack, String code) {
        return ShippedPacks.pack(pack).sections().of(MutualAidFigures.class).orElseThrow().schemes().stream()
                .filter(scheme -> scheme.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
