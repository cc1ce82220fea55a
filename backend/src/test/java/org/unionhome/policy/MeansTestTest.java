package org.unionhome.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.HardshipRules.Category;
import org.unionhome.policy.HardshipRules.Comparison;
import org.unionhome.policy.HardshipRules.Condition;
import org.unionhome.policy.HardshipRules.Measure;
import org.unionhome.policy.MeansTest.Means;

/** The cases of the domain dossier about hardship classification, with the operator as part of the rule. */
class MeansTestTest {

    private static final Money STANDARD = Money.of("500.00");
    private static final Citation SOURCE = new Citation("x", null, "y", Citation.Confidence.SECONDARY);
    private static final List<Category> BELOW = categories(Comparison.LT);
    private static final List<Category> UP_TO = categories(Comparison.LE);

    @Test
    void exactly_500_is_not_deep_below_the_standard_and_relative() {
        var outcome = MeansTest.judge(BELOW, means("60000.00", "42000.00", 3), STANDARD);
        assertThat(outcome.perPersonAndMonth()).hasToString("500.00");
        assertThat(outcome.category()).isEqualTo("RELATIVE");
        assertThat(outcome.meets("DEEP")).isFalse();
        assertThat(outcome.meets("RELATIVE")).isTrue();
    }

    @Test
    void exactly_500_is_deep_up_to_the_standard_and_relative_as_well() {
        var outcome = MeansTest.judge(UP_TO, means("60000.00", "42000.00", 3), STANDARD);
        assertThat(outcome.category()).isEqualTo("DEEP");
        assertThat(outcome.meets("RELATIVE")).isTrue();
    }

    @Test
    void rigid_costs_above_the_income_give_a_negative_figure_and_are_deep() {
        var outcome = MeansTest.judge(BELOW, means("30000.00", "42000.00", 3), STANDARD);
        assertThat(outcome.perPersonAndMonth()).hasToString("-333.33");
        assertThat(outcome.category()).isEqualTo("DEEP");
    }

    @Test
    void a_thousandth_of_a_fen_above_the_standard_is_above_it_although_it_reads_the_same() {
        var outcome = MeansTest.judge(UP_TO, means("60000.01", "42000.00", 3), STANDARD);
        assertThat(outcome.perPersonAndMonth()).hasToString("500.00");
        assertThat(outcome.category()).isEqualTo("RELATIVE");
    }

    @Test
    void eighty_percent_of_the_income_is_not_yet_above_eighty_percent() {
        var just = new Means(Money.of("90000.00"), Money.ZERO, Money.of("72000.00"), 3, Set.of());
        var above = new Means(Money.of("90000.00"), Money.ZERO, Money.of("72000.01"), 3, Set.of());
        assertThat(MeansTest.judge(BELOW, just, STANDARD).category()).isNull();
        assertThat(MeansTest.judge(BELOW, above, STANDARD).category()).isEqualTo("ACCIDENTAL");
    }

    @Test
    void a_misfortune_is_enough_whatever_the_means() {
        var rich = new Means(Money.of("900000.00"), Money.ZERO, Money.ZERO, 2, Set.of(HardshipFact.MISFORTUNE));
        assertThat(MeansTest.judge(BELOW, rich, STANDARD).category()).isEqualTo("ACCIDENTAL");
    }

    private static Means means(String income, String rigid, int persons) {
        return new Means(Money.of(income), Money.of(rigid), Money.ZERO, persons, Set.of());
    }

    private static List<Category> categories(Comparison comparison) {
        return List.of(
                category("DEEP", List.of(net(comparison, "1")), List.of()),
                category("RELATIVE", List.of(net(comparison, "2")), List.of()),
                category(
                        "ACCIDENTAL",
                        List.of(),
                        List.of(
                                new Condition(Measure.FACT, null, null, HardshipFact.MISFORTUNE),
                                new Condition(Measure.COSTS, Comparison.GT, new BigDecimal("0.8"), null))));
    }

    private static Condition net(Comparison comparison, String factor) {
        return new Condition(Measure.NET, comparison, new BigDecimal(factor), null);
    }

    private static Category category(String code, List<Condition> all, List<Condition> any) {
        return new Category(code, Map.of("zh", code, "en", code), all, any, Set.of(), SOURCE);
    }
}
