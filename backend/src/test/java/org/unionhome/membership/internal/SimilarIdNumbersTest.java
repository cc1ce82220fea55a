package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which identity numbers may be one number mistyped. */
class SimilarIdNumbersTest {

    private static final String NUMBER = "330199199003040118";

    @Test
    void one_wrong_digit_is_alike_whatever_its_check_character() {
        assertThat(SimilarIdNumbers.alike(NUMBER, "330199199003050112")).isTrue();
        assertThat(SimilarIdNumbers.alike("130199199003040118", NUMBER)).isTrue();
        assertThat(SimilarIdNumbers.alike(NUMBER, "33019919900304012X")).isTrue();
    }

    @Test
    void two_neighbours_swapped_are_alike() {
        assertThat(SimilarIdNumbers.alike(NUMBER, "330199199030040118")).isTrue();
        assertThat(SimilarIdNumbers.alike(NUMBER, "303199199003040118")).isTrue();
    }

    @Test
    void two_wrong_digits_are_two_people() {
        assertThat(SimilarIdNumbers.alike(NUMBER, "330199199003050128")).isFalse();
        assertThat(SimilarIdNumbers.alike(NUMBER, "330199199113040118")).isFalse();
    }

    @Test
    void the_same_number_and_another_check_character_alone_are_not_mistyped() {
        assertThat(SimilarIdNumbers.alike(NUMBER, NUMBER)).isFalse();
        assertThat(SimilarIdNumbers.alike(NUMBER, "330199199003040119")).isFalse();
    }
}
