package org.unionhome.campaign.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedCountTest {

    @ParameterizedTest
    @CsvSource({
        "4098, OVER, 4000",
        "3990, NEARLY, 4000",
        "4000, EXACTLY, 4000",
        "371, OVER, 370",
        "96, NEARLY, 100",
        "7, EXACTLY, 7",
        "0, EXACTLY, 0",
        "10499, OVER, 10000",
        "1234, OVER, 1200"
    })
    void a_count_is_said_exactly_a_little_over_or_nearly_a_round_one(int count, String word, int round) {
        assertThat(RoundedCount.of(count)).isEqualTo(new RoundedCount(RoundedCount.Word.valueOf(word), round));
    }
}
