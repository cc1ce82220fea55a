package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @Test
    void the_example_of_the_standard_holds() {
        assertThat(holds("91350100M000100Y43")).isTrue();
    }

    @Test
    void a_weighted_sum_divisible_by_31_has_the_check_character_0() {
        assertThat(holds("813300000000000280")).isTrue();
    }

    @Test
    void a_code_in_circulation_that_fails_its_check_is_read_and_told_apart() {
        assertThat(CreditCode.parse("91350211M0000XUF46")).isPresent();
        assertThat(holds("91350211M0000XUF46")).isFalse();
    }

    @Test
    void every_other_check_character_fails() {
        for (char other : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            assertThat(holds("91350100M000100Y4" + other)).isEqualTo(other == '3');
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9135010",
                "91350100M000100Y433",
                "I1350100M000100Y43",
                "O1350100M000100Y43",
                "S1350100M000100Y43",
                "V1350100M000100Y43",
                "Z1350100M000100Y43",
                "9135-100M000100Y43"
            })
    void letters_outside_the_alphabet_and_other_lengths_are_no_code(String typed) {
        assertThat(CreditCode.parse(typed)).isEmpty();
    }

    @Test
    void small_letters_full_width_characters_and_spaces_around_are_forgiven() {
        assertThat(CreditCode.parse(" 91350100m000100y43 ").map(CreditCode::text))
                .contains("91350100M000100Y43");
        assertThat(CreditCode.parse("９１３５０１００M０００１００Y４３").map(CreditCode::text)).contains("91350100M000100Y43");
    }

    private static boolean holds(String text) {
        return CreditCode.parse(text).orElseThrow().checkHolds();
    }
}
