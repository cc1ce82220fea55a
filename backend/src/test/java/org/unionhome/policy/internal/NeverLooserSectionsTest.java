package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CampaignQuestion;
import org.unionhome.policy.Finding;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.Strictness.Looser;
import org.unionhome.policy.Verdict;

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
        var rules = hardship(WrittenPack.local("hardship:\n  appealDays: {value: 3, source: OWN}\n"));
        assertThat(rules.appealDays().value()).isEqualTo(3);
    }

    @Test
    void the_yearly_cap_is_the_lowest_and_festivals_are_those_that_every_level_lists() {
        Pack own = WrittenPack.local("benefits:\n  yearlyCap: {value: '9999.00', source: OWN}\n"
                + "  festivals: {value: [OTHER, MID_AUTUMN], source: OWN}\n");
        var rules =
                new StackedRules(List.of(own, PROVINCE, BENEFITS)).benefits().rules();
        assertThat(rules.yearlyCap().value()).isEqualTo(Money.of("1200.00"));
        assertThat(rules.festivals().value()).containsExactly("MID_AUTUMN");
        assertThat(rules.festivals().citation().documentNumber()).isEqualTo("总工办发〔2017〕32号");
        Pack stricter = WrittenPack.local("benefits:\n  yearlyCap: {value: '800.00', source: OWN}\n");
        assertThat(new StackedRules(List.of(stricter, PROVINCE, BENEFITS))
                        .benefits()
                        .rules()
                        .yearlyCap()
                        .value())
                .isEqualTo(Money.of("800.00"));
    }

    @Test
    void a_campaign_takes_its_money_from_where_every_level_allows_it() {
        Pack own = WrittenPack.local(
                "campaigns:\n  - kind: WARMTH\n    sources: {value: [OWN_BUDGET, LOTTERY], source: OWN}\n");
        assertThat(new StackedRules(List.of(own, SHANDONG))
                        .campaign("WARMTH")
                        .sources()
                        .value())
                .containsExactly("OWN_BUDGET");
    }

    @Test
    void who_drafts_a_pack_is_told_every_value_that_is_looser() {
        Pack own = WrittenPack.local("hardship:\n  noticeDays: {value: 1, source: OWN}\n"
                + "  keepYears: {value: 20, source: OWN}\n"
                + "  reviewMonths: {value: 24, source: OWN}\n");
        assertThat(own.sections().looserThan(COUNTRY.sections()))
                .extracting(Looser::value)
                .containsExactly("noticeDays", "reviewMonths");
        Pack gifts = WrittenPack.local("benefits:\n  yearlyCap: {value: '9999.00', source: OWN}\n");
        assertThat(gifts.sections().looserThan(PROVINCE.sections()))
                .extracting(Looser::value)
                .containsExactly("yearlyCap");
        Pack warmth = WrittenPack.local("campaigns:\n  - kind: WARMTH\n    perTime: {value: '5000.00', source: OWN}\n");
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

    @Test
    void what_only_a_report_says_more_strictly_warns_and_takes_nothing_from_what_a_document_refuses() {
        Pack own = WrittenPack.reported("benefits:\n  yearlyCap: {value: '1000.00', source: OWN}\n"
                + "  forms: {value: [GOODS], source: OWN}\n");
        var rules =
                new StackedRules(List.of(own, PROVINCE, BENEFITS)).benefits().rules();
        assertThat(rules.yearlyCap().value()).isEqualTo(Money.of("1000.00"));
        assertThat(rules.yearlyCap().citation().refuses()).isFalse();
        assertThat(rules.yearlyCap().refusing().orElseThrow().value()).isEqualTo(Money.of("1200.00"));
        assertThat(rules.forms().refusing().orElseThrow().citation().refuses()).isTrue();
        assertThat(festival(own, "0.00", "1000.01")).containsExactly(Verdict.WARN);
        assertThat(festival(own, "0.00", "5000.00")).containsExactly(Verdict.BLOCK, Verdict.WARN);
        assertThat(festival(own, "10.00", "10.00")).containsExactly(Verdict.BLOCK);
    }

    @Test
    void a_birthday_in_a_campaign_stays_within_the_document_whatever_a_report_below_says() {
        Pack own =
                WrittenPack.reported("campaigns:\n  - kind: BIRTHDAY\n    perTime: {value: '200.00', source: OWN}\n");
        var rules = new StackedRules(List.of(own, ShippedPacks.pack(ShippedPacks.WENZHOU))).campaign("BIRTHDAY");
        var decision = CampaignPolicy.judge(rules, goods("BIRTHDAY", "300.01"));
        assertThat(decision.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(CampaignPolicy.judge(rules, goods("BIRTHDAY", "300.00")).verdict())
                .isEqualTo(Verdict.WARN);
    }

    @Test
    void a_ruling_of_this_product_limits_no_campaign_that_a_document_below_allows() {
        Pack own = WrittenPack.local("campaigns:\n  - kind: COOLNESS\n    perTime: {value: '500.00', source: OWN}\n");
        Pack ours = WrittenPack.pack(
                "campaigns:\n  - kind: COOLNESS\n    perTime: {value: '200.00', source: OWN}\n",
                "confidence: DESIGN, ruling: 本产品的口径");
        assertThat(new StackedRules(List.of(own, ours))
                        .campaign("COOLNESS")
                        .perTime()
                        .value())
                .isEqualTo(Money.of("500.00"));
    }

    private static List<Verdict> festival(Pack own, String cash, String together) {
        var rules = new StackedRules(List.of(own, PROVINCE, BENEFITS)).campaign("FESTIVAL");
        Money money = Money.of(cash);
        Money all = Money.of(together);
        var asked = new CampaignQuestion("FESTIVAL", "MID_AUTUMN", null, money, all.minus(money), all, all, 0);
        return CampaignPolicy.judge(rules, asked).findings().stream()
                .map(Finding::verdict)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static CampaignQuestion goods(String kind, String amount) {
        Money all = Money.of(amount);
        return new CampaignQuestion(kind, null, null, Money.ZERO, all, all, all, 0);
    }

    private static int noticeDays(String own) {
        return hardship(WrittenPack.local("hardship:\n  noticeDays: {value: " + own + ", source: OWN}\n"))
                .noticeDays()
                .value();
    }

    private static HardshipRules hardship(Pack own) {
        return new StackedRules(List.of(own, COUNTRY)).hardship().orElseThrow().rules();
    }
}
