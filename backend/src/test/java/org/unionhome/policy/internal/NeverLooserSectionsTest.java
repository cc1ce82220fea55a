package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.Strictness.Looser;

/** A lower level may be stricter, never looser: about hardship files, benefits and campaigns as about visits. */
class NeverLooserSectionsTest {

    private static final Pack COUNTRY = ShippedPacks.pack("CN-HARDSHIP-2018");
    private static final Pack BENEFITS = ShippedPacks.pack("CN-BENEFITS-2017");
    private static final Pack PROVINCE = ShippedPacks.pack("HB-2018");
    private static final Pack SHANDONG = ShippedPacks.pack("SD-HARDSHIP-2020");

    @Test
    void a_notice_hangs_no_shorter_than_a_document_above_says_and_may_hang_longer() {
        assertThat(noticeDays("1")).isEqualTo(5);
        assertThat(noticeDays("7")).isEqualTo(7);
    }

    @Test
    void a_ruling_of_this_product_gives_way_to_a_document_below() {
        var rules = hardship(local("hardship:\n  appealDays: {value: 3, source: OWN}\n"));
        assertThat(rules.appealDays().value()).isEqualTo(3);
    }

    @Test
    void the_yearly_cap_is_the_lowest_and_festivals_are_those_that_every_level_lists() {
        Pack own = local("benefits:\n  yearlyCap: {value: '9999.00', source: OWN}\n"
                + "  festivals: {value: [OTHER, MID_AUTUMN], source: OWN}\n");
        var rules =
                new StackedRules(List.of(own, PROVINCE, BENEFITS)).benefits().rules();
        assertThat(rules.yearlyCap().value()).isEqualTo(Money.of("1200.00"));
        assertThat(rules.festivals().value()).containsExactly("MID_AUTUMN");
        assertThat(rules.festivals().citation().documentNumber()).isEqualTo("总工办发〔2017〕32号");
        Pack stricter = local("benefits:\n  yearlyCap: {value: '800.00', source: OWN}\n");
        assertThat(new StackedRules(List.of(stricter, PROVINCE, BENEFITS))
                        .benefits()
                        .rules()
                        .yearlyCap()
                        .value())
                .isEqualTo(Money.of("800.00"));
    }

    @Test
    void a_campaign_takes_its_money_from_where_every_level_allows_it() {
        Pack own = local("campaigns:\n  - kind: WARMTH\n    sources: {value: [OWN_BUDGET, LOTTERY], source: OWN}\n");
        assertThat(new StackedRules(List.of(own, SHANDONG))
                        .campaign("WARMTH")
                        .sources()
                        .value())
                .containsExactly("OWN_BUDGET");
    }

    @Test
    void who_drafts_a_pack_is_told_every_value_that_is_looser() {
        Pack own = local("hardship:\n  noticeDays: {value: 1, source: OWN}\n"
                + "  keepYears: {value: 20, source: OWN}\n"
                + "  reviewMonths: {value: 24, source: OWN}\n");
        assertThat(own.sections().looserThan(COUNTRY.sections()))
                .extracting(Looser::value)
                .containsExactly("noticeDays", "reviewMonths");
        Pack gifts = local("benefits:\n  yearlyCap: {value: '9999.00', source: OWN}\n");
        assertThat(gifts.sections().looserThan(PROVINCE.sections()))
                .extracting(Looser::value)
                .containsExactly("yearlyCap");
        Pack warmth = local("campaigns:\n  - kind: WARMTH\n    perTime: {value: '5000.00', source: OWN}\n");
        assertThat(warmth.sections().looserThan(SHANDONG.sections()))
                .extracting(Looser::occasion, Looser::value)
                .containsExactly(tuple("WARMTH", "perTime"));
    }

    @Test
    void a_birthday_in_a_campaign_is_ruled_as_a_birthday_visit_is() {
        var rules = new StackedRules(List.of(ShippedPacks.pack(ShippedPacks.WENZHOU))).campaign("BIRTHDAY");
        assertThat(rules.perTime().value()).isEqualTo(Money.of("300.00"));
        assertThat(rules.perYear().value()).isEqualTo(Money.of("300.00"));
        assertThat(rules.forms().value()).contains(GiftForm.GOODS).doesNotContain(GiftForm.CASH);
        assertThat(rules.perTime().citation().documentNumber()).isEqualTo("温直工〔2019〕7号");
    }

    private static int noticeDays(String own) {
        return hardship(local("hardship:\n  noticeDays: {value: " + own + ", source: OWN}\n"))
                .noticeDays()
                .value();
    }

    private static HardshipRules hardship(Pack own) {
        return new StackedRules(List.of(own, COUNTRY)).hardship().orElseThrow().rules();
    }

    private static Pack local(String sections) {
        String file =
                """
                code: LOCAL
                title: 本级规定
                documentNumber: 本级〔2026〕1号
                jurisdiction: 本级
                validity: {from: 2026-01-01, source: OWN}
                sources:
                  OWN: {documentNumber: 本级〔2026〕1号, clause: 全文, confidence: PUBLISHED}
                """
                        + sections;
        return PackReader.pack(PackReader.file(file), 1);
    }
}
