package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unionhome.policy.HardshipRules;

/** Three generations of hardship files side by side, each with the households that stand in its file. */
class HardshipPacksTest {

    private static final List<String> PACKS =
            List.of("YN-HARDSHIP-2016", "CN-HARDSHIP-2018", "SD-HARDSHIP-2020", "ANQING-HARDSHIP-2025");

    @TestFactory
    Stream<DynamicTest> everyHouseholdLiesWithinTheCategoriesNamed() {
        return PACKS.stream().flatMap(code -> figures(code).vectors().stream()
                .map(vector -> dynamicTest(
                        code + ": " + vector.name(), () -> assertThat(HardshipVectors.holds(figures(code), vector))
                                .isTrue())));
    }

    @Test
    void eachGenerationKeepsItsOwnCategories() {
        assertThat(rules("YN-HARDSHIP-2016").generation().value()).isEqualTo("2016");
        assertThat(codes(rules("CN-HARDSHIP-2018"))).containsExactly("LOW_INCOME", "MARGINAL", "ACCIDENTAL");
        assertThat(codes(rules("SD-HARDSHIP-2020"))).containsExactly("DEEP", "RELATIVE", "ACCIDENTAL");
        assertThat(rules("ANQING-HARDSHIP-2025").belowMeanIncome()).isNotNull();
    }

    @Test
    void whatAPackLeavesOpenIsRuledByTheOneThatHoldsEverywhere() {
        var rules = rules("SD-HARDSHIP-2020");
        assertThat(rules.noticeDays().value()).isEqualTo(5);
        assertThat(rules.noticeDays().pack().code()).isEqualTo("CN-HARDSHIP-2018");
        assertThat(rules.spotCheckShare().value()).hasToString("30/100");
        assertThat(rules.keepYears().value()).isEqualTo(10);
    }

    @Test
    void theStandardOfAPlaceCountsFromItsDay() {
        var rules = rules("SD-HARDSHIP-2020");
        assertThat(rules.standardOf("371083", LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(rules.standardOf("371083", LocalDate.of(2025, 1, 1))
                        .orElseThrow()
                        .perMonth())
                .hasToString("1062.00");
        assertThat(rules.standardOf("330300", LocalDate.of(2025, 1, 1))).isEmpty();
    }

    @Test
    void aHouseholdWithAnotherCategoryIsReported() {
        var content = ShippedPacks.content("ANQING-HARDSHIP-2025")
                .replaceFirst("comparison: LE, factor: '1'", "comparison: LT, factor: '1'");
        PackFile file = PackReader.file(content);
        assertThat(PackVectors.contradicted(PackReader.pack(file, 1), file.vectors()))
                .containsExactly("人均恰为低保标准是深度困难");
    }

    private static List<String> codes(HardshipRules rules) {
        return rules.categories().stream().map(HardshipRules.Category::code).toList();
    }

    private static HardshipRules rules(String code) {
        return HardshipFigures.together(List.of(figures(code), figures("CN-HARDSHIP-2018")))
                .orElseThrow();
    }

    private static HardshipFigures figures(String code) {
        return ShippedPacks.pack(code).sections().of(HardshipFigures.class).orElseThrow();
    }
}
