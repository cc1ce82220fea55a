package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.policy.internal.PackEditor.Edit;

/** A pack says what it never said: a category of its own, with its condition, and what its households are granted. */
class SectionEditsTest {

    private final ObjectNode file = (ObjectNode) PackReader.tree(ShippedPacks.content("SD-HARDSHIP-2020"));

    @Test
    void a_category_is_added_with_a_condition_that_can_be_written_anew() {
        assertThat(write(
                        new Edit("hardship.categories.EDGE", "边缘困难职工/On the edge", "CATEGORIES"),
                        new Edit("hardship.categories.EDGE.all.NET", "NET LT 1.5", null)))
                .isEmpty();
        var added = pack().sections().of(HardshipFigures.class).orElseThrow().categories().stream()
                .filter(category -> category.code().equals("EDGE"))
                .findFirst()
                .orElseThrow();
        assertThat(added.name()).containsEntry("en", "On the edge");
        assertThat(added.all().get(0).factor()).isEqualByComparingTo("1.5");
    }

    @Test
    void what_its_households_are_granted_is_added_as_an_amount_or_in_living_standards() {
        assertThat(write(
                        new Edit("aid.amounts.DEEP-ACCIDENT.fixed", "3000.00", "AID_AMOUNTS"),
                        new Edit("aid.amounts.UNFILED-LIVING.standards", "2", "AID_AMOUNTS")))
                .isEmpty();
        var rules = pack().sections().of(AidFigures.class).orElseThrow().rules();
        assertThat(rules.amountFor("DEEP", "ACCIDENT", null).orElseThrow().fixed())
                .isEqualTo(Money.of("3000.00"));
        assertThat(rules.amountFor("UNFILED", "LIVING", null).orElseThrow().standards())
                .isEqualTo(2);
    }

    @Test
    void an_operator_of_the_means_test_is_changed_and_no_other_measure_taken_in_its_place() {
        assertThat(write(new Edit("hardship.categories.DEEP.all.NET", "NET LE 1", null)))
                .isEmpty();
        assertThat(write(new Edit("hardship.categories.DEEP.all.NET", "GROSS LE 1", null)))
                .extracting(FieldFault::code)
                .containsExactly("PATTERN");
    }

    private List<FieldFault> write(Edit... edits) {
        return new PackEditor(file).write(List.of(edits));
    }

    private Pack pack() {
        return PackReader.pack(PackReader.file(file), 2);
    }
}
