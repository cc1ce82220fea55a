package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhome.policy.DuesRules;
import org.unionhome.policy.Strictness.Looser;

/** Domain dossier 2.1, local variants: a college counts basic performance pay for dues. */
class DuesOfAPlaceTest {

    private static final Pack COUNTRY = ShippedPacks.pack("CN-DUES");
    private static final String COLLEGE =
            """
            dues:
              rate: {value: 5/1000, source: OWN}
              wholeSteps: {value: '10.00', source: OWN}
              components: {value: [POST_WAGE, GRADE_WAGE, PERFORMANCE], source: OWN}
              excluded: {value: [BONUS, ALLOWANCE], source: OWN}
              wageDay: {value: 10, source: OWN}
              vectors:
                - {name: 8765.40 元按 8760 元计, base: '8765.40', counted: '8760.00', dues: '43.80'}
            """;

    @Test
    void a_place_that_names_its_document_says_which_parts_of_a_wage_count_and_the_rate_stays() {
        for (Pack above : List.of(COUNTRY, WrittenPack.documented("CN-DUES"))) {
            for (Pack own : List.of(WrittenPack.local(COLLEGE), WrittenPack.reported(COLLEGE))) {
                DuesRules rules = together(own, above);
                assertThat(rules.components().value()).containsExactly("POST_WAGE", "GRADE_WAGE", "PERFORMANCE");
                assertThat(rules.excluded().value()).containsExactly("BONUS", "ALLOWANCE");
                assertThat(rules.components().citation().documentNumber()).isEqualTo("本级〔2026〕1号");
                assertThat(own.sections().looserThan(above.sections())).isEmpty();
            }
        }
        Pack cheaper = WrittenPack.local(COLLEGE.replace("5/1000", "3/1000").replace("43.80", "26.28"));
        assertThat(together(cheaper, WrittenPack.documented("CN-DUES")).rate().citation())
                .isEqualTo(WrittenPack.documented("CN-DUES")
                        .sections()
                        .of(DuesFigures.class)
                        .orElseThrow()
                        .rules()
                        .rate()
                        .citation());
        assertThat(cheaper.sections()
                        .looserThan(WrittenPack.documented("CN-DUES").sections()))
                .extracting(Looser::value)
                .containsExactly("rate");
    }

    @Test
    void a_place_that_names_none_counts_what_the_country_counts_and_its_draft_is_refused() {
        Pack own = WrittenPack.pack(COLLEGE, "confidence: DESIGN, ruling: 本级自定");
        DuesRules rules = together(own, COUNTRY);
        assertThat(rules.components().value()).contains("POSITION_WAGE").doesNotContain("PERFORMANCE");
        assertThat(rules.excluded().value()).contains("PERFORMANCE");
        assertThat(own.sections().looserThan(COUNTRY.sections()))
                .extracting(Looser::value)
                .containsExactly("components", "excluded");
    }

    private static DuesRules together(Pack own, Pack above) {
        return DuesFigures.together(List.of(
                        own.sections().of(DuesFigures.class).orElseThrow(),
                        above.sections().of(DuesFigures.class).orElseThrow()))
                .orElseThrow();
    }
}
