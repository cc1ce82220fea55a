package org.unionhome.contest.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unionhome.contest.internal.RankingCalculator.Placed;
import org.unionhome.contest.internal.RankingCalculator.Scored;

/** Ranks by the overall score (综合成绩): the weighted mean of the totals in the items of a trade, never rounded. */
final class OverallCalculator {
    private OverallCalculator() {}

    /** What somebody reached in one of the items. */
    record Part(int weight, Placed placed) {}

    /** @param parts of each competitor, for every item of the trade one; who left one out is not ranked overall */
    static List<Placed> rank(ScoringRule.Tie tie, Map<Integer, List<Part>> parts) {
        return RankingCalculator.ranked(
                tie,
                parts.entrySet().stream()
                        .map(one -> score(one.getKey(), one.getValue()))
                        .toList());
    }

    private static Scored score(int competitor, List<Part> parts) {
        return new Scored(
                competitor, mean(parts, Placed::theory), mean(parts, Placed::practice), mean(parts, Placed::total));
    }

    private static Mean mean(List<Part> parts, Function<Placed, Mean> of) {
        int weights = parts.stream().mapToInt(Part::weight).sum();
        return parts.stream()
                .map(part -> of.apply(part.placed()).times(part.weight()))
                .reduce(Mean::plus)
                .orElseThrow()
                .over(weights);
    }
}
