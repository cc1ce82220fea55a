package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem.FieldFault;

/** Every value of a pack has a path of its own, by which it is shown, compared and changed. */
class PackValuesTest {

    private static final String UNFILED = "aid.amounts.UNFILED-SCHOOLING-HIGHER.fixed";

    @Test
    void noTwoValuesOfAShippedPackHaveTheSamePath() {
        assertThat(PackLoader.shipped())
                .allSatisfy(code -> assertThat(PackValues.of(PackReader.tree(ShippedPacks.content(code))))
                        .extracting(PackValue::path)
                        .doesNotHaveDuplicates());
    }

    @Test
    void noValueOfAShippedPackIsEmptyUnlessNoAmountIsStated() {
        assertThat(PackLoader.shipped()).allSatisfy(code -> assertThat(
                        PackValues.of(PackReader.tree(ShippedPacks.content(code))))
                .filteredOn(value -> value.kind() != PackValue.Kind.MONEY && !isListedByUnions(value))
                .allSatisfy(value -> assertThat(value.text()).as(value.path()).isNotEmpty()));
    }

    /** A document may name occasions together without listing them. */
    private static boolean isListedByUnions(PackValue value) {
        return value.path().matches("schemes\\.[A-Z_]+\\.occasions");
    }

    @Test
    void linesOfATableAreToldApartByWhatTheyAreFor() {
        var values = PackValues.of(PackReader.tree(ShippedPacks.content("SD-HARDSHIP-2020")));
        assertThat(values)
                .extracting(PackValue::path)
                .contains(
                        "aid.amounts.DEEP-LIVING.standards",
                        "aid.amounts.DEEP-MEDICAL-SERIOUS_ILLNESS.share",
                        "aid.amounts.DEEP-MEDICAL-SERIOUS_ILLNESS.levels.PROVINCE.above");
    }

    @Test
    void anAmountInALineIsWrittenAnew() {
        ObjectNode file = file();
        assertThat(change(file, UNFILED, "3500.00")).isEmpty();
        var rules = PackReader.pack(PackReader.file(file), 2)
                .sections()
                .of(AidFigures.class)
                .orElseThrow()
                .rules();
        assertThat(rules.amountFor("UNFILED", "SCHOOLING", "HIGHER")
                        .orElseThrow()
                        .fixed())
                .isEqualTo(Money.of("3500.00"));
        assertThat(rules.amountFor("DEEP", "SCHOOLING", "HIGHER").orElseThrow().fixed())
                .isEqualTo(Money.of("5000.00"));
    }

    @Test
    void anAmountInALineIsNeitherEmptyNorSomethingElse() {
        assertThat(change(file(), UNFILED, "")).extracting(FieldFault::code).containsExactly("PATTERN");
        assertThat(change(file(), UNFILED, "许多")).extracting(FieldFault::code).containsExactly("PATTERN");
    }

    private static ObjectNode file() {
        return (ObjectNode) PackReader.tree(ShippedPacks.content("HB-SCHOOL-2024"));
    }

    private static List<FieldFault> change(ObjectNode file, String path, String text) {
        return new PackEditor(file).write(List.of(new PackEditor.Edit(path, text, null)));
    }
}
