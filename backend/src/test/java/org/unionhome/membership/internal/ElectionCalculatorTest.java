package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionhome.membership.internal.ElectionCalculator.Hurdles;
import org.unionhome.membership.internal.ElectionCalculator.Outcome;
import org.unionhome.membership.internal.ElectionCalculator.Votes;
import org.unionhome.policy.Share;

class ElectionCalculatorTest {

    private static final Hurdles OF_84 = hurdles(84);

    private static Hurdles hurdles(int entitled) {
        var rules = NationalRules.rules();
        return Hurdles.of(entitled, rules.quorum().value(), rules.majority().value());
    }

    private static UUID candidate(int number) {
        return new UUID(0, number);
    }

    /** Candidate 1 gets the first number of votes, candidate 2 the second. */
    private static Map<UUID, Integer> votes(int... each) {
        var votes = new LinkedHashMap<UUID, Integer>();
        IntStream.range(0, each.length).forEach(at -> votes.put(candidate(at + 1), each[at]));
        return votes;
    }

    private static List<UUID> candidates(int... numbers) {
        return IntStream.of(numbers).mapToObj(ElectionCalculatorTest::candidate).toList();
    }

    @Test
    void of_84_entitled_56_must_take_part_and_43_elect() {
        assertThat(OF_84).isEqualTo(new Hurdles(56, 43));
        assertThat(ElectionCalculator.elect(1, OF_84, new Votes(56, votes(43))).outcome())
                .isEqualTo(Outcome.ELECTED);
        assertThat(ElectionCalculator.elect(1, OF_84, new Votes(55, votes(55))).outcome())
                .isEqualTo(Outcome.NO_QUORUM);
    }

    @Test
    void more_than_half_of_those_present_is_not_enough() {
        assertThat(ElectionCalculator.elect(1, OF_84, new Votes(60, votes(42))).outcome())
                .isEqualTo(Outcome.NOBODY);
    }

    @Test
    void the_most_votes_take_the_seats() {
        var result = ElectionCalculator.elect(2, OF_84, new Votes(84, votes(50, 70, 60)));
        assertThat(result.outcome()).isEqualTo(Outcome.ELECTED);
        assertThat(result.elected()).containsExactlyElementsOf(candidates(2, 3));
    }

    @Test
    void eight_pass_for_seven_seats_and_a_tie_at_the_seventh_goes_to_a_new_vote_among_the_tied() {
        var result = ElectionCalculator.elect(7, OF_84, new Votes(84, votes(80, 79, 78, 77, 76, 75, 50, 50)));
        assertThat(result.outcome()).isEqualTo(Outcome.TIE);
        assertThat(result.elected()).containsExactlyElementsOf(candidates(1, 2, 3, 4, 5, 6));
        assertThat(result.tied()).containsExactlyElementsOf(candidates(7, 8));
        assertThat(result.seatsForTied()).isOne();
    }

    @Test
    void three_tied_for_two_seats_all_go_to_the_new_vote() {
        var result = ElectionCalculator.elect(3, OF_84, new Votes(84, votes(80, 50, 50, 50)));
        assertThat(result.elected()).containsExactlyElementsOf(candidates(1));
        assertThat(result.tied()).containsExactlyElementsOf(candidates(2, 3, 4));
        assertThat(result.seatsForTied()).isEqualTo(2);
    }

    @Test
    void a_tie_above_the_last_seat_needs_no_new_vote() {
        var result = ElectionCalculator.elect(2, OF_84, new Votes(84, votes(60, 60, 50)));
        assertThat(result.outcome()).isEqualTo(Outcome.ELECTED);
        assertThat(result.elected()).containsExactlyInAnyOrderElementsOf(candidates(1, 2));
    }

    @Test
    void a_tie_below_the_half_elects_nobody_and_leaves_the_seat_empty() {
        var result = ElectionCalculator.elect(2, OF_84, new Votes(84, votes(60, 42, 42)));
        assertThat(result.outcome()).isEqualTo(Outcome.ELECTED);
        assertThat(result.elected()).containsExactlyElementsOf(candidates(1));
        assertThat(result.tied()).isEmpty();
    }

    @Test
    void fewer_pass_than_there_are_seats() {
        var result = ElectionCalculator.elect(7, OF_84, new Votes(84, votes(80, 79, 78, 40, 39, 38, 37, 36)));
        assertThat(result.elected()).hasSize(3);
    }

    @Test
    void the_removal_of_a_chair_needs_56_of_110_though_55_of_80_present_are_for_it() {
        int majority = new Share(1, 2).moreThan(110);
        UUID chair = candidate(1);
        assertThat(majority).isEqualTo(56);
        assertThat(ElectionCalculator.remove(chair, majority, new Votes(80, votes(55)))
                        .outcome())
                .isEqualTo(Outcome.KEPT);
        assertThat(ElectionCalculator.remove(chair, majority, new Votes(80, votes(56)))
                        .outcome())
                .isEqualTo(Outcome.REMOVED);
    }

    @Test
    void more_names_than_seats_are_invalid_fewer_are_valid_and_none_is_an_abstention() {
        var ballots = List.of(candidates(1, 2, 3), candidates(1), candidates(), candidates(1, 2));
        assertThat(ElectionCalculator.count(candidates(1, 2, 3), ballots, 2)).isEqualTo(votes(2, 1, 0));
        assertThat(ElectionCalculator.valid(candidates(1, 2, 3), 2)).isFalse();
        assertThat(ElectionCalculator.valid(candidates(), 2)).isTrue();
    }
}
