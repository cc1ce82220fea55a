package org.unionhome.contest.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Ranks start numbers by their sheets: weighted in exact decimals, ranked on unrounded values (总分按权重合成). */
final class RankingCalculator {

    /** So many sheets are needed to leave the highest and the lowest out. */
    private static final int ENOUGH_TO_DROP = 3;

    private RankingCalculator() {}

    /** What one judge gave. */
    record Scores(BigDecimal theory, BigDecimal practice) {}

    /**
     * Where somebody stands.
     *
     * @param tied shares the rank with somebody
     */
    record Placed(int number, Mean theory, Mean practice, Mean total, int rank, boolean tied) {}

    /** What is ranked. */
    record Scored(int number, Mean theory, Mean practice, Mean total) {}

    /** @param sheets of each number at least one */
    static List<Placed> rank(ScoringRule rule, Map<Integer, List<Scores>> sheets) {
        return ranked(
                rule.tie(),
                sheets.entrySet().stream()
                        .map(one -> score(rule, one.getKey(), one.getValue()))
                        .toList());
    }

    /** The best first; equals as the rule says. */
    static List<Placed> ranked(ScoringRule.Tie tie, List<Scored> unsorted) {
        Comparator<Scored> order = Comparator.comparing(Scored::total).reversed();
        if (tie == ScoringRule.Tie.PRACTICE) {
            order = order.thenComparing(Comparator.comparing(Scored::practice).reversed());
        }
        List<Scored> scored =
                unsorted.stream().sorted(order.thenComparing(Scored::number)).toList();
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < scored.size(); i++) {
            placed.add(place(scored, i, order));
        }
        return placed;
    }

    /** Of equals all get the rank of the first, and the ranks that they use up are left out behind them. */
    private static Placed place(List<Scored> scored, int at, Comparator<Scored> order) {
        Scored one = scored.get(at);
        int first = at;
        while (first > 0 && order.compare(scored.get(first - 1), one) == 0) {
            first--;
        }
        boolean tied = first < at || at + 1 < scored.size() && order.compare(scored.get(at + 1), one) == 0;
        return new Placed(one.number(), one.theory(), one.practice(), one.total(), first + 1, tied);
    }

    private static Scored score(ScoringRule rule, int number, List<Scores> sheets) {
        Mean theory = mean(rule, sheets, Scores::theory);
        Mean practice = mean(rule, sheets, Scores::practice);
        BigDecimal total =
                theory.sum().multiply(rule.theoryWeight()).add(practice.sum().multiply(rule.practiceWeight()));
        return new Scored(number, theory, practice, new Mean(total, theory.count()));
    }

    private static Mean mean(ScoringRule rule, List<Scores> sheets, Function<Scores, BigDecimal> part) {
        List<BigDecimal> values = sheets.stream().map(part).sorted().toList();
        if (rule.dropExtremes() && values.size() >= ENOUGH_TO_DROP) {
            values = values.subList(1, values.size() - 1);
        }
        return new Mean(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), values.size());
    }
}
