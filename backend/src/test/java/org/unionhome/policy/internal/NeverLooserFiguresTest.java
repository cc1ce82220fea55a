package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.AidRules;
import org.unionhome.policy.LateChargeRules;
import org.unionhome.policy.MeansTest;
import org.unionhome.policy.Share;
import org.unionhome.policy.Strictness.Looser;

/** What never looser means for amounts, categories, charges, shares, tours, votes and schemes. */
class NeverLooserFiguresTest {

    private static final Pack COUNTRY = ShippedPacks.pack("CN-HARDSHIP-2018");

    @Test
    void aid_is_granted_by_the_lower_of_two_amounts_and_approved_by_whoever_any_level_names() {
        Pack document = WrittenPack.documented("SD-HARDSHIP-2020");
        Pack own = WrittenPack.local(
                """
                aid:
                  amounts:
                    - {category: RELATIVE, kinds: [MEDICAL], share: 80/100, most: '99999.00', source: OWN}
                    - {category: DEEP, kinds: [MEDICAL], share: 1/1, source: OWN}
                """);
        var rules = new StackedRules(List.of(own, document)).aid().rules();
        var relative = rules.amountFor("RELATIVE", "MEDICAL", null).orElseThrow();
        assertThat(relative.most(Money.ZERO, Money.of("100000.00"))).isEqualTo(Money.of("16000.00"));
        assertThat(relative.limits(Money.ZERO, Money.of("100000.00")).get(0).citation())
                .isEqualTo(document.sections()
                        .of(AidFigures.class)
                        .orElseThrow()
                        .rules()
                        .amounts()
                        .get(4)
                        .citation());
        var deep = rules.amountFor("DEEP", "MEDICAL", null).orElseThrow();
        assertThat(deep.levelOf(Money.of("20000.01")).orElseThrow().approver()).isEqualTo("PROVINCE");
        assertThat(deep.levelOf(Money.of("50000.01")).orElseThrow().approver()).isEqualTo("ACFTU");
        assertThat(rules.severalFor("RELATIVE")).hasSize(1);
        assertThat(own.sections().looserThan(document.sections()))
                .extracting(Looser::value)
                .containsExactly("RELATIVE-MEDICAL.most", "DEEP-MEDICAL.levels.PROVINCE", "DEEP-MEDICAL.levels.ACFTU");
    }

    @Test
    void an_amount_of_a_report_below_hides_no_limit_of_a_document_above() {
        Pack document = WrittenPack.documented("SD-HARDSHIP-2020");
        Pack own = WrittenPack.reported(
                """
                aid:
                  amounts:
                    - {category: RELATIVE, kinds: [MEDICAL], share: 80/100, most: '10000.00', source: OWN}
                """);
        var limits = new StackedRules(List.of(own, document))
                .aid()
                .rules()
                .amountFor("RELATIVE", "MEDICAL", null)
                .orElseThrow()
                .limits(Money.ZERO, Money.of("100000.00"));
        assertThat(limits).extracting(AidRules.Limit::most).containsExactly(Money.of("10000.00"), Money.of("16000.00"));
    }

    @Test
    void a_category_is_met_no_more_easily_than_the_document_above_of_the_same_generation_says() {
        Pack document = WrittenPack.documented("SD-HARDSHIP-2020");
        Pack own = WrittenPack.local(
                """
                hardship:
                  generation: {value: '2020', source: OWN}
                  categories:
                    - code: RELATIVE
                      name: {zh: 相对困难职工, en: Relative hardship}
                      all:
                        - {measure: NET, comparison: LE, factor: '3'}
                      source: OWN
                """);
        var rules = new StackedRules(List.of(own, document, COUNTRY))
                .hardship()
                .orElseThrow()
                .rules();
        var standard = Money.of("500.00");
        var twice = new MeansTest.Means(Money.of("36000.00"), Money.ZERO, Money.ZERO, 3, Set.of());
        assertThat(MeansTest.judge(rules.categories(), twice, standard).category())
                .isNull();
        var below = new MeansTest.Means(Money.of("35999.99"), Money.ZERO, Money.ZERO, 3, Set.of());
        assertThat(MeansTest.judge(rules.categories(), below, standard).category())
                .isEqualTo("RELATIVE");
        assertThat(rules.migrantMonths().value())
                .as("left out below, asked above")
                .isEqualTo(12);
        assertThat(own.sections().looserThan(document.sections()))
                .extracting(Looser::value)
                .containsExactly("categories.RELATIVE");
        assertThat(document.sections().looserThan(own.sections())).isEmpty();
    }

    @Test
    void late_payers_are_charged_no_more_than_a_document_above_allows() {
        Pack more = WrittenPack.local("lateCharges:\n  perDay: {value: 10/1000, source: OWN}\n");
        assertThat(charge(more, "CQ-FUNDS-2022").perDay().value()).isEqualTo(Share.parse("5/1000"));
        assertThat(charge(more, "CQ-FUNDS-2022").cappedAtPrincipal().value()).isTrue();
        assertThat(charge(more, "SH-FUNDS-2022").perDay())
                .as("Shanghai knows none")
                .isNull();
        assertThat(charge(more, "CN-UNION-2021").perDay().value())
                .as("the law leaves it to the places")
                .isEqualTo(Share.parse("10/1000"));
        assertThat(more.sections().looserThan(ShippedPacks.pack("SH-FUNDS-2022").sections()))
                .extracting(Looser::value)
                .containsExactly("none");
    }

    @Test
    void what_employers_owe_is_as_the_law_says_and_what_basic_unions_keep_no_less() {
        Pack own = WrittenPack.local("contributions:\n  payrollRate: {value: 1/100, source: OWN}\n"
                + "  shares: {value: [50, 50], source: OWN}\n  basicFloor: {value: 10/100, source: OWN}\n");
        Pack law = ShippedPacks.pack("CN-FUNDS");
        var rules =
                ContributionFigures.together(new StackedRules(List.of(own, law)).figures(ContributionFigures.class));
        assertThat(rules.rate().value()).isEqualTo(Share.parse("2/100"));
        assertThat(rules.shares().value()).containsExactly(50, 50);
        assertThat(rules.basicFloor().value()).isEqualTo(Share.parse("40/100"));
        assertThat(own.sections().looserThan(law.sections()))
                .extracting(Looser::value)
                .contains("payrollRate", "basicFloor");
    }

    @Test
    void a_tour_is_no_longer_and_no_dearer_than_the_document_above_says() {
        Pack own = WrittenPack.local(
                "sanatorium:\n  perDay: {value: '900.00', source: OWN}\n  mostDays: {value: 20, source: OWN}\n");
        Pack province = ShippedPacks.pack("ZJ-SAN-2020");
        var rules = SanatoriumFigures.together(
                        new StackedRules(List.of(own, province)).figures(SanatoriumFigures.class))
                .orElseThrow();
        var alone = SanatoriumFigures.together(new StackedRules(List.of(province)).figures(SanatoriumFigures.class))
                .orElseThrow();
        assertThat(rules.perDay().value()).isEqualTo(alone.perDay().value());
        assertThat(rules.mostDays().value()).isEqualTo(alone.mostDays().value());
        assertThat(own.sections().looserThan(province.sections()))
                .extracting(Looser::value)
                .containsExactly("perDay", "mostDays");
    }

    @Test
    void votes_need_no_fewer_than_the_document_above_says() {
        Pack own = WrittenPack.local("elections:\n  quorum: {value: 1/3, source: OWN}\n");
        Pack law = ShippedPacks.pack("CN-UNION-2021");
        var rules = ElectionFigures.together(new StackedRules(List.of(own, law)).figures(ElectionFigures.class))
                .orElseThrow();
        assertThat(rules.quorum().value()).isEqualTo(Share.parse("2/3"));
    }

    @Test
    void a_scheme_of_mutual_aid_in_another_pack_waits_no_shorter_and_pays_no_more() {
        String file =
                ShippedPacks.content("GD-WOMEN-2025").replace("waitingDays: {value: 180", "waitingDays: {value: 1");
        Pack shipped = ShippedPacks.pack("GD-WOMEN-2025");
        Pack copy = PackReader.pack(PackReader.file(file), 1);
        assertThat(copy.sections().looserThan(shipped.sections()))
                .extracting(Looser::value)
                .containsExactly("waitingDays");
        assertThat(shipped.sections().looserThan(copy.sections())).isEmpty();
    }

    private static LateChargeRules charge(Pack own, String above) {
        return LateChargeFigures.together(
                        new StackedRules(List.of(own, ShippedPacks.pack(above))).figures(LateChargeFigures.class))
                .orElseThrow();
    }
}
