package org.unionhome.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unionhome.contest.internal.RankingCalculator.Placed;
import org.unionhome.contest.internal.RankingCalculator.Scores;

class RankingCalculatorTest {

    private static final BigDecimal THEORY = new BigDecimal("0.30");
    private static final BigDecimal PRACTICE = new BigDecimal("0.70");

    private static ScoringRule rule(ScoringRule.Tie tie, boolean dropExtremes) {
        return new ScoringRule(THEORY, PRACTICE, tie, dropExtremes);
    }

    private static Scores scores(String theory, String practice) {
        return new Scores(new BigDecimal(theory), new BigDecimal(practice));
    }

    private static Map<Integer, Integer> ranks(List<Placed> placed) {
        var ranks = new HashMap<Integer, Integer>();
        placed.forEach(one -> ranks.put(one.number(), one.rank()));
        return ranks;
    }

    /** Seven of them; the sixth and the seventh reach 76.00, one by theory, the other by practice. */
    private static Map<Integer, List<Scores>> twoWith76() {
        var sheets = new TreeMap<Integer, List<Scores>>();
        for (int number = 1; number <= 5; number++) {
            sheets.put(number, List.of(scores("90", String.valueOf(95 - number))));
        }
        sheets.put(6, List.of(scores("90", "70")));
        sheets.put(7, List.of(scores("76", "76")));
        return sheets;
    }

    @Test
    @DisplayName("two tied for 6th")
    void two_tied_for_6th() {
        var shared = RankingCalculator.rank(rule(ScoringRule.Tie.SHARED, false), twoWith76());
        assertThat(ranks(shared)).containsEntry(6, 6).containsEntry(7, 6);
        assertThat(shared).filteredOn(Placed::tied).extracting(Placed::number).containsExactly(6, 7);
        var broken = RankingCalculator.rank(rule(ScoringRule.Tie.PRACTICE, false), twoWith76());
        assertThat(ranks(broken)).containsEntry(7, 6).containsEntry(6, 7);
        assertThat(broken).noneMatch(Placed::tied);
    }

    @Test
    @DisplayName("theory 30 % + practice 70 %")
    void theory_30_and_practice_70() {
        var placed = RankingCalculator.rank(
                rule(ScoringRule.Tie.SHARED, false),
                Map.of(1, List.of(scores("88.5", "91")), 2, List.of(scores("88.51", "91"))));
        assertThat(ranks(placed)).containsEntry(2, 1).containsEntry(1, 2);
        assertThat(placed)
                .extracting(one -> one.total().rounded().toPlainString())
                .containsExactly("90.25", "90.25");
        assertThat(placed.get(0).total().sum()).isEqualByComparingTo("90.253");
    }

    @Test
    void a_third_is_never_rounded_before_it_is_ranked() {
        var thirds = List.of(scores("0", "80"), scores("0", "80"), scores("0", "81"));
        var same = List.of(scores("0", "81"), scores("0", "80"), scores("0", "80"));
        var less = List.of(scores("0", "80.33"));
        var placed = RankingCalculator.rank(rule(ScoringRule.Tie.SHARED, false), Map.of(1, thirds, 2, same, 3, less));
        assertThat(ranks(placed)).containsExactlyInAnyOrderEntriesOf(Map.of(1, 1, 2, 1, 3, 3));
        assertThat(placed.get(0).practice().rounded())
                .isEqualByComparingTo(placed.get(2).practice().rounded());
    }

    @Test
    void the_highest_and_the_lowest_of_three_sheets_or_more_are_left_out_part_by_part() {
        var rule = rule(ScoringRule.Tie.SHARED, true);
        var three = RankingCalculator.rank(
                rule, Map.of(1, List.of(scores("60", "100"), scores("70", "80"), scores("100", "20"))));
        assertThat(three.get(0).theory().rounded()).isEqualByComparingTo("70");
        assertThat(three.get(0).practice().rounded()).isEqualByComparingTo("80");
        var two = RankingCalculator.rank(rule, Map.of(1, List.of(scores("60", "100"), scores("70", "80"))));
        assertThat(two.get(0).theory().rounded()).isEqualByComparingTo("65");
    }

    @Test
    void three_with_one_total_share_the_rank_and_use_up_the_next_two() {
        var placed = RankingCalculator.rank(
                rule(ScoringRule.Tie.PRACTICE, false),
                Map.of(
                        1, List.of(scores("80", "80")),
                        2, List.of(scores("80", "80")),
                        3, List.of(scores("80", "80")),
                        4, List.of(scores("70", "70"))));
        assertThat(ranks(placed)).containsExactlyInAnyOrderEntriesOf(Map.of(1, 1, 2, 1, 3, 1, 4, 4));
    }

    @Test
    void nobody_scored_nobody_ranked() {
        assertThat(RankingCalculator.rank(rule(ScoringRule.Tie.SHARED, true), Map.of()))
                .isEmpty();
    }
}
