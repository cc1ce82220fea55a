package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.Citation.Confidence;
import org.unionhome.policy.GiftForm;

/** What each place allows at most for an occasion, as far as its rules were found; * stands for goods only. */
class CapsByJurisdictionTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "WENZHOU-ORG-2019, BIRTHDAY, 300*",
        "WENZHOU-ORG-2019, MARRIAGE, 500*",
        "WENZHOU-ORG-2019, CHILDBIRTH, 500*",
        "WENZHOU-ORG-2019, HOSPITALIZATION, 1000",
        "WENZHOU-ORG-2019, BEREAVEMENT, 1000",
        "WENZHOU-ORG-2019, RETIREMENT, 1000*",
        "HB-2018, BIRTHDAY, 300*",
        "HB-2018, MARRIAGE, 1000*",
        "HB-2018, CHILDBIRTH, 500*",
        "HB-2018, HOSPITALIZATION, 1000",
        "HB-2018, MEMBER_DEATH, 1000",
        "HB-2018, BEREAVEMENT, 1000",
        "HB-2018, RETIREMENT, 1000*",
        "AH-2018, BIRTHDAY, 300*",
        "AH-2018, MARRIAGE, 600",
        "AH-2018, CHILDBIRTH, 600",
        "AH-2018, HOSPITALIZATION, 1000",
        "AH-2018, MEMBER_DEATH, 2000",
        "AH-2018, BEREAVEMENT, 1000",
        "AH-2018, RETIREMENT, 1000*",
        "AH-2025, BIRTHDAY, 500*",
        "AH-2025, MARRIAGE, 2000",
        "AH-2025, CHILDBIRTH, 2000",
        "AH-2025, HOSPITALIZATION, 2000",
        "AH-2025, MEMBER_DEATH, 2000",
        "AH-2025, BEREAVEMENT, 2000",
        "AH-2025, RETIREMENT, 2000",
        "FJ-2018, BIRTHDAY, 300*",
        "FJ-2018, CHILDBIRTH, 500*",
        "FJ-2018, HOSPITALIZATION, 500",
        "FJ-2018, MEMBER_DEATH, 2000",
        "FJ-2018, BEREAVEMENT, 1000",
        "FJ-2018, RETIREMENT, 500*",
        "SC-BENEFITS, BIRTHDAY, 300*",
        "SC-BENEFITS, MARRIAGE, 500*",
        "SC-BENEFITS, CHILDBIRTH, 500*",
        "SC-BENEFITS, MEMBER_DEATH, 2000",
        "SC-BENEFITS, BEREAVEMENT, 1000",
        "SC-BENEFITS, RETIREMENT, 500*",
        "HENAN-COLLEGE-2018, BIRTHDAY, 300*",
        "HENAN-COLLEGE-2018, MARRIAGE, 500*",
        "HENAN-COLLEGE-2018, CHILDBIRTH, 500*",
        "HENAN-COLLEGE-2018, HOSPITALIZATION, 300*",
        "HENAN-COLLEGE-2018, MEMBER_DEATH, 2000",
        "HENAN-COLLEGE-2018, BEREAVEMENT, 1000",
        "JIANGSU-UNIT-2018, BIRTHDAY, 400*",
        "JIANGSU-UNIT-2018, MARRIAGE, 1000*",
        "JIANGSU-UNIT-2018, CHILDBIRTH, 1000*",
        "BEIJING-UNIV-2023, MARRIAGE, 400*",
        "BEIJING-UNIV-2023, CHILDBIRTH, 300*",
        "BEIJING-UNIV-2023, HOSPITALIZATION, 300*",
        "BEIJING-UNIV-2023, SERIOUS_ILLNESS, 2000",
        "BEIJING-UNIV-2023, MEMBER_DEATH, 10000",
        "BEIJING-UNIV-2023, PARENT_DEATH, 1000",
        "BEIJING-UNIV-2023, SPOUSE_CHILD_DEATH, 10000",
        "BEIJING-UNIV-2023, RETIREMENT, 400*",
    })
    void an_occasion_has_its_ceiling_and_is_cash_or_goods(String pack, String occasion, String most) {
        CareRule rule = rule(pack, occasion);
        boolean inKind = most.endsWith("*");
        assertThat(Objects.requireNonNull(rule.ceiling()).amount()).isEqualTo(Money.of(most.replace("*", "") + ".00"));
        assertThat(rule.allowedForms().contains(GiftForm.CASH)).isEqualTo(!inKind);
    }

    @ParameterizedTest(name = "{0}: {1} a year, {2}")
    @CsvSource({
        "HB-2018, 1200, PUBLISHED",
        "AH-2018, 1500, SECONDARY",
        "AH-2025, 2200, SECONDARY",
        "FJ-2018, 1300, SECONDARY",
        "SC-BENEFITS, 2100, SECONDARY",
        "HENAN-COLLEGE-2018, 2000, PUBLISHED",
        "JIANGSU-UNIT-2018, 1800, PUBLISHED",
    })
    void gifts_at_festivals_have_a_cap_a_year_that_says_how_well_it_is_known(
            String pack, String most, Confidence confidence) {
        var cap = Objects.requireNonNull(ShippedPacks.pack(pack)
                .sections()
                .of(BenefitFigures.class)
                .orElseThrow()
                .yearlyCap());
        assertThat(cap.value()).isEqualTo(Money.of(most + ".00"));
        assertThat(cap.citation().confidence()).isEqualTo(confidence);
    }

    @Test
    void the_yearly_cap_of_zhejiang_was_not_found_and_is_neither_nothing_nor_without_end() {
        var benefits = new StackedRules(List.of(
                        ShippedPacks.pack(ShippedPacks.WENZHOU),
                        ShippedPacks.pack("ZJ-2018"),
                        ShippedPacks.pack("CN-BENEFITS-2017")))
                .benefits();
        assertThat(benefits.rules().yearlyCap()).isNull();
        assertThat(ShippedPacks.pack("ZJ-2018").sections().of(BenefitFigures.class))
                .isEmpty();
        assertThat(ShippedPacks.pack("ZJ-2018").sections().names()).containsExactly("ACTIVITY");
    }

    @Test
    void what_a_document_does_not_name_is_not_ruled() {
        assertThat(occasions("FJ-2018")).doesNotContain("MARRIAGE");
        assertThat(occasions("SC-BENEFITS")).doesNotContain("HOSPITALIZATION");
        assertThat(occasions("HENAN-COLLEGE-2018")).doesNotContain("RETIREMENT");
        assertThat(occasions("JIANGSU-UNIT-2018")).containsExactly("BIRTHDAY", "MARRIAGE", "CHILDBIRTH");
        assertThat(occasions("BEIJING-UNIV-2023")).doesNotContain("BIRTHDAY");
    }

    private static CareRule rule(String pack, String occasion) {
        return ShippedPacks.pack(pack).occasions().stream()
                .filter(rule -> rule.occasion().equals(occasion))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> occasions(String pack) {
        return ShippedPacks.pack(pack).occasions().stream()
                .map(CareRule::occasion)
                .toList();
    }
}
