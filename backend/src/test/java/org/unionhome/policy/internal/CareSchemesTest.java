package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.CareScheme;
import org.unionhome.policy.internal.PackEditor.Edit;

/** Occasions under names of their own. */
class CareSchemesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private final ObjectNode university = (ObjectNode) PackReader.tree(ShippedPacks.content("ZJGSU-2024"));

    @Test
    void wenzhou_calls_five_occasions_visits_and_five_congratulations() {
        assertThat(schemes(ShippedPacks.pack(ShippedPacks.WENZHOU)))
                .extracting(
                        scheme -> scheme.name().get("zh") + scheme.occasions().size())
                .containsExactly("五要访5", "五要贺5");
    }

    @Test
    void six_visits_and_six_consolations_are_named_and_not_listed() {
        assertThat(schemes(ShippedPacks.pack("ZJGSU-2024"))).allSatisfy(scheme -> {
            assertThat(scheme.occasions()).isEmpty();
            assertThat(scheme.citation().documentNumber()).isEqualTo("浙商大工〔2024〕1号");
        });
    }

    @Test
    void every_occasion_of_a_scheme_is_ruled_by_some_pack() {
        List<Pack> shipped =
                PackLoader.shipped().stream().map(ShippedPacks::pack).toList();
        var ruled = shipped.stream()
                .flatMap(pack -> pack.occasions().stream())
                .map(rule -> rule.occasion())
                .collect(Collectors.toSet());
        assertThat(Pack.schemesOf(shipped).stream().flatMap(scheme -> scheme.occasions().stream()))
                .isSubsetOf(ruled);
    }

    @Test
    void a_union_fills_the_names_and_an_occasion_stands_under_the_nearest_alone() {
        assertThat(edited(
                        new Edit("schemes.SIX_VISITS.occasions", "HOSPITALIZATION BEREAVEMENT RETIREMENT", "DOCUMENT")))
                .isEmpty();
        var own = PackReader.pack(PackReader.file(university), 1);
        var together = schemes(own, ShippedPacks.pack(ShippedPacks.WENZHOU));
        assertThat(together)
                .extracting(CareScheme::code)
                .containsExactly("SIX_VISITS", "SIX_CONSOLATIONS", "FIVE_VISITS", "FIVE_CONGRATULATIONS");
        assertThat(together.get(2).occasions())
                .containsExactly("SPECIAL_HARDSHIP", "FAMILY_MEDIATION", "MEMBER_MEDIATION");
        assertThat(together.get(3).occasions()).doesNotContain("RETIREMENT");
    }

    @Test
    void a_scheme_of_ones_own_is_added_filled_and_taken_out() {
        assertThat(edited(
                        new Edit("schemes.FOUR_VISITS", "四必访/Four visits", "DOCUMENT"),
                        new Edit("schemes.FOUR_VISITS.occasions", "HOSPITALIZATION", null),
                        new Edit("schemes.SIX_VISITS", null, null)))
                .isEmpty();
        assertThat(schemes(PackReader.pack(PackReader.file(university), 1)))
                .extracting(scheme -> scheme.name().get("zh"))
                .containsExactly("四必访", "六慰问");
    }

    @Test
    void a_scheme_needs_both_names_and_a_source() {
        assertThat(edited(new Edit("schemes.X", "四必访", "DOCUMENT")))
                .extracting(FieldFault::pointer)
                .containsExactly("/values/0/text");
        assertThat(edited(new Edit("schemes.X", "四必访/Four visits", null)))
                .extracting(FieldFault::pointer)
                .containsExactly("/values/0/source");
    }

    @Test
    void terms_are_added_to_an_occasion_and_taken_from_it() {
        ObjectNode wenzhou = (ObjectNode) PackReader.tree(ShippedPacks.content(ShippedPacks.WENZHOU));
        var faults = new PackEditor(wenzhou)
                .write(List.of(
                        new Edit("occasions.MARRIAGE.claimMonths", "6", "DOCUMENT"),
                        new Edit("occasions.HOSPITALIZATION.surgery", "1500.00", "DOCUMENT"),
                        new Edit("occasions.CHILDBIRTH.perChildLimit", null, null)));
        assertThat(faults).isEmpty();
        var rules = PackReader.pack(PackReader.file(wenzhou), 1).rulesOn(DAY);
        assertThat(rules.of("MARRIAGE").orElseThrow().terms().window().number()).isEqualTo(6);
        assertThat(rules.of("HOSPITALIZATION").orElseThrow().ceiling(true).amount())
                .hasToString("1500.00");
        assertThat(rules.of("CHILDBIRTH").orElseThrow().terms().oneParent()).isEmpty();
    }

    private List<FieldFault> edited(Edit... edits) {
        return new PackEditor(university).write(List.of(edits));
    }

    private static List<CareScheme> schemes(Pack... nearestFirst) {
        var packs = List.of(nearestFirst);
        return CareRules.of(DAY, Pack.careOf(packs), Pack.schemesOf(packs)).schemes();
    }
}
