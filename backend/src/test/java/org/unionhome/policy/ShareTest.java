package org.unionhome.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void two_thirds_of_84_are_56() {
        assertThat(Share.parse("2/3").atLeast(84)).isEqualTo(56);
        assertThat(Share.parse("2/3").atLeast(85)).isEqualTo(57);
    }

    @Test
    void more_than_half_of_84_are_43_and_of_85_as_well() {
        assertThat(Share.parse("1/2").moreThan(84)).isEqualTo(43);
        assertThat(Share.parse("1/2").moreThan(85)).isEqualTo(43);
    }

    @Test
    void a_part_greater_than_the_whole_or_written_otherwise_is_refused() {
        assertThatThrownBy(() -> Share.parse("3/2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Share.parse("5%")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void seven_prizes_for_ten_participants() {
        assertThat(Share.parse("2/3").atMost(10)).isEqualTo(6);
        assertThat(Share.parse("1/3").atMost(10)).isEqualTo(3);
        assertThat(Share.parse("2/3").atMost(9)).isEqualTo(6);
        assertThat(Share.parse("1/3").atMost(2)).isZero();
    }
}
