package org.unionhome.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.unionhome.contest.internal.OverallCalculator.Part;
import org.unionhome.contest.internal.RankingCalculator.Placed;

class OverallCalculatorTest {

    private static Placed placed(Mean theory, Mean practice, Mean total) {
        return new Placed(1, theory, practice, total, 1, false);
    }

    private static Part part(int weight, String sum, int count) {
        var mean = new Mean(new BigDecimal(sum), count);
        return new Part(weight, placed(mean, mean, mean));
    }

    @Test
    void items_weigh_as_the_rule_says() {
        var placed = OverallCalculator.rank(
                ScoringRule.Tie.SHARED,
                Map.of(1, List.of(part(3, "90", 1), part(1, "70", 1)), 2, List.of(part(3, "80", 1), part(1, "99", 1))));
        assertThat(placed).extracting(Placed::number).containsExactly(1, 2);
        assertThat(placed.get(0).total().rounded()).isEqualByComparingTo("85");
        assertThat(placed.get(1).total().rounded()).isEqualByComparingTo("84.75");
    }

    @Test
    void thirds_and_sevenths_are_compared_exactly() {
        var parts = new TreeMap<Integer, List<Part>>();
        parts.put(1, List.of(part(1, "250", 3), part(1, "571", 7)));
        parts.put(2, List.of(part(1, "571", 7), part(1, "250", 3)));
        parts.put(3, List.of(part(1, "83.33", 1), part(1, "81.57", 1)));
        var placed = OverallCalculator.rank(ScoringRule.Tie.SHARED, parts);
        assertThat(placed).extracting(Placed::rank).containsExactly(1, 1, 3);
        assertThat(placed.get(0).total().rounded())
                .isEqualByComparingTo(placed.get(2).total().rounded());
    }

    @Test
    void of_equal_overall_scores_the_better_practice_is_first_where_the_rule_says_so() {
        var high = new Mean(new BigDecimal("90"), 1);
        var low = new Mean(new BigDecimal("70"), 1);
        var same = new Mean(new BigDecimal("80"), 1);
        var parts = Map.of(
                1, List.of(new Part(1, placed(high, low, same))), 2, List.of(new Part(1, placed(low, high, same))));
        assertThat(OverallCalculator.rank(ScoringRule.Tie.PRACTICE, parts))
                .extracting(Placed::number)
                .containsExactly(2, 1);
        assertThat(OverallCalculator.rank(ScoringRule.Tie.SHARED, parts)).allMatch(Placed::tied);
    }
}
