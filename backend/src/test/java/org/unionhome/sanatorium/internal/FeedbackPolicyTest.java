package org.unionhome.sanatorium.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made of the answers about a tour. */
class FeedbackPolicyTest {

    @Test
    void the_mean_has_one_decimal_half_upwards() {
        assertThat(FeedbackPolicy.mean(List.of(0, 0, 0, 2, 3))).contains("4.6");
        assertThat(FeedbackPolicy.mean(List.of(0, 0, 0, 11, 9))).contains("4.5");
        assertThat(FeedbackPolicy.mean(List.of(1, 0, 0, 0, 19))).contains("4.8");
        assertThat(FeedbackPolicy.mean(List.of(0, 0, 1, 0, 7))).contains("4.8");
    }

    @Test
    void where_nobody_answered_there_is_no_mean() {
        assertThat(FeedbackPolicy.mean(List.of(0, 0, 0, 0, 0))).isEmpty();
    }
}
