package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of personnel offices mean for a membership. */
class RosterChangeTest {

    @ParameterizedTest
    @CsvSource({
        "离职, RETAIN",
        "调出, RETAIN",
        "辞职, RETAIN",
        "退休, RETAIN",
        "提前退休, RETAIN",
        "退会, WITHDRAW",
        "去世, DIE",
        "病故, DIE"
    })
    void leaving_the_employer_keeps_the_membership_and_only_will_or_death_end_it(String word, StandingAct act) {
        assertThat(RosterChange.parse(word).flatMap(RosterChange::leaving)).contains(act);
    }

    @ParameterizedTest
    @CsvSource({"入职", "调入", "调动", "信息变更"})
    void who_comes_moves_or_is_corrected_stays(String word) {
        assertThat(RosterChange.parse(word)).isPresent();
        assertThat(RosterChange.parse(word).flatMap(RosterChange::leaving)).isEmpty();
    }

    @Test
    void nobody_unknown_can_be_moved_corrected_or_leave() {
        assertThat(RosterChange.MOVE.ofSomebodyKnown()).isTrue();
        assertThat(RosterChange.UPDATE.ofSomebodyKnown()).isTrue();
        assertThat(RosterChange.RETIRE.ofSomebodyKnown()).isTrue();
        assertThat(RosterChange.JOIN.ofSomebodyKnown()).isFalse();
        assertThat(RosterChange.ARRIVE.ofSomebodyKnown()).isFalse();
    }

    @Test
    void other_words_are_not_guessed() {
        assertThat(RosterChange.parse("借调")).isEmpty();
    }
}
