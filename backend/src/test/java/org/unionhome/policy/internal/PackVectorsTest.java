package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unionhome.policy.CareRule;

/** The questions that stand in the pack files get the answers that stand beside them. */
class PackVectorsTest {

    @TestFactory
    Stream<DynamicTest> everyVectorOfEveryShippedPackHolds() {
        return PackLoader.shipped().stream().flatMap(code -> ShippedPacks.file(code).vectors().stream()
                .map(vector -> dynamicTest(code + ": " + vector.name(), () -> assertThat(
                                PackVectors.holds(ShippedPacks.pack(code), vector))
                        .isTrue())));
    }

    @Test
    void noSectionOfAShippedPackContradictsItsVectors() {
        assertThat(PackLoader.shipped()).isNotEmpty().allSatisfy(code -> assertThat(
                        ShippedPacks.pack(code).sections().contradicted())
                .as(code)
                .isEmpty());
    }

    @Test
    void everyOccasionHasAVectorAndAnEnglishName() {
        Pack pack = ShippedPacks.pack(ShippedPacks.WENZHOU);
        var asked = ShippedPacks.file(ShippedPacks.WENZHOU).vectors().stream()
                .map(PackFile.Vector::occasion)
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(pack.occasions()).hasSize(10).allSatisfy(rule -> {
            assertThat(asked).contains(rule.occasion());
            assertThat(rule.name()).containsOnlyKeys("zh", "en");
        });
        assertThat(pack.occasions())
                .extracting(CareRule::kind)
                .filteredOn(CareRule.Kind.VISIT::equals)
                .hasSize(5);
    }

    @Test
    void aVectorWithAnotherAnswerIsReported() {
        String changed = ShippedPacks.content(ShippedPacks.WENZHOU)
                .replaceFirst("ceiling: \\{amount: '300.00'", "ceiling: {amount: '299.99'");
        PackFile file = PackReader.file(changed);
        assertThat(PackVectors.contradicted(PackReader.pack(file, 1), file.vectors()))
                .contains("生日慰问品 300 元", "生日蛋糕券")
                .doesNotContain("结婚慰问品 500 元");
    }
}
