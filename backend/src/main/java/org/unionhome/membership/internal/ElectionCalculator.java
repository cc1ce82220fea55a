package org.unionhome.membership.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.policy.Share;

/**
 * What comes of the votes. Elected is who has more votes than half of those ENTITLED, not of those present; the most
 * votes first. A tie that crosses the last seat leaves the tied to a new vote; seats that nobody passes for stay empty.
 */
final class ElectionCalculator {
    private ElectionCalculator() {}

    enum Outcome {
        ELECTED,
        TIE,
        NOBODY,
        NO_QUORUM,
        REMOVED,
        KEPT
    }

    /** What the rules want, as numbers of people. */
    record Hurdles(int quorum, int majority) {
        static Hurdles of(int entitled, Share quorum, Share majority) {
            return new Hurdles(quorum.atLeast(entitled), majority.moreThan(entitled));
        }
    }

    /** @param attended those entitled who took part */
    record Votes(int attended, Map<UUID, Integer> byCandidate) {}

    /** @param tied have the same number of votes and fewer seats than names */
    record Result(Outcome outcome, List<UUID> elected, List<UUID> tied, int seatsForTied) {

        static Result without(Outcome outcome) {
            return new Result(outcome, List.of(), List.of(), 0);
        }
    }

    static Result elect(int seats, Hurdles hurdles, Votes votes) {
        if (votes.attended() < hurdles.quorum()) {
            return Result.without(Outcome.NO_QUORUM);
        }
        List<Map.Entry<UUID, Integer>> passed = votes.byCandidate().entrySet().stream()
                .filter(candidate -> candidate.getValue() >= hurdles.majority())
                .sorted(Map.Entry.<UUID, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (passed.isEmpty()) {
            return Result.without(Outcome.NOBODY);
        }
        if (passed.size() <= seats) {
            return new Result(Outcome.ELECTED, names(passed), List.of(), 0);
        }
        int last = passed.get(seats - 1).getValue();
        if (passed.get(seats).getValue() < last) {
            return new Result(Outcome.ELECTED, names(passed.subList(0, seats)), List.of(), 0);
        }
        var above = passed.stream().filter(one -> one.getValue() > last).toList();
        var tied = passed.stream().filter(one -> one.getValue() == last).toList();
        return new Result(Outcome.TIE, names(above), names(tied), seats - above.size());
    }

    /** Removal: more than half of ALL members, whoever is present. */
    static Result remove(UUID person, int majority, Votes votes) {
        boolean removed = votes.byCandidate().getOrDefault(person, 0) >= majority;
        return Result.without(removed ? Outcome.REMOVED : Outcome.KEPT);
    }

    /** More names than seats make a ballot invalid; fewer are valid, none is an abstention. */
    static boolean valid(List<UUID> names, int seats) {
        return names.size() <= seats;
    }

    /** Votes of the valid ballots; candidates without a vote have none. */
    static Map<UUID, Integer> count(List<UUID> candidates, List<List<UUID>> ballots, int seats) {
        var votes = new HashMap<UUID, Integer>();
        candidates.forEach(candidate -> votes.put(candidate, 0));
        ballots.stream()
                .filter(ballot -> valid(ballot, seats))
                .flatMap(List::stream)
                .forEach(name -> votes.computeIfPresent(name, (any, sum) -> sum + 1));
        return votes;
    }

    private static List<UUID> names(List<Map.Entry<UUID, Integer>> candidates) {
        return candidates.stream().map(Map.Entry::getKey).toList();
    }
}
