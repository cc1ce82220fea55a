package org.unionhome.contest.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.contest.internal.RankingCalculator.Placed;

/** Ranks of people: in each item, and overall in each trade for who competed in all items of it. */
final class Standings {
    private Standings() {}

    /** The ranking of an item. */
    record Ranked(ItemRow item, List<Judging.Place> places) {}

    /**
     * Where titles come from.
     *
     * @param item absent for the overall ranking of a trade
     * @param name of the item or the trade; absent where the whole contest is one
     */
    record Ground(TitleRule.Basis basis, @Nullable UUID item, @Nullable String name, List<Standing> standings) {}

    /** @param entry of an overall rank the one for the first item */
    record Standing(EntryRow entry, List<Integer> numbers, Placed placed) {
        int rank() {
            return placed.rank();
        }

        boolean tied() {
            return placed.tied();
        }
    }

    /** Trades first, then the items, each in the order of the contest. */
    static List<Ground> grounds(List<Ranked> rankings) {
        var trades = new LinkedHashMap<String, List<Ranked>>();
        rankings.forEach(ranked -> trades.computeIfAbsent(
                        Objects.requireNonNullElse(ranked.item().category(), ""), trade -> new ArrayList<>())
                .add(ranked));
        return Stream.concat(
                        trades.entrySet().stream().map(trade -> overall(trade.getKey(), trade.getValue())),
                        rankings.stream().map(Standings::single))
                .toList();
    }

    private static Ground single(Ranked ranked) {
        return new Ground(
                TitleRule.Basis.ITEM,
                ranked.item().id(),
                ranked.item().name(),
                placed(ranked)
                        .map(place -> new Standing(
                                place.entry(),
                                List.of(Objects.requireNonNull(place.entry().number())),
                                Objects.requireNonNull(place.placed())))
                        .toList());
    }

    private static Ground overall(String trade, List<Ranked> items) {
        var entries = new LinkedHashMap<UUID, List<EntryRow>>();
        var parts = new LinkedHashMap<UUID, List<OverallCalculator.Part>>();
        for (Ranked ranked : items) {
            placed(ranked).forEach(place -> {
                UUID person = place.entry().person();
                entries.computeIfAbsent(person, key -> new ArrayList<>()).add(place.entry());
                parts.computeIfAbsent(person, key -> new ArrayList<>())
                        .add(new OverallCalculator.Part(
                                ranked.item().overallWeight(), Objects.requireNonNull(place.placed())));
            });
        }
        List<UUID> complete = parts.keySet().stream()
                .filter(person -> Objects.requireNonNull(parts.get(person)).size() == items.size())
                .toList();
        Map<Integer, List<OverallCalculator.Part>> numbered = new TreeMap<>();
        complete.forEach(person -> numbered.put(numbered.size(), Objects.requireNonNull(parts.get(person))));
        ScoringRule.Tie tie = items.get(0).item().rule().tie();
        return new Ground(
                TitleRule.Basis.OVERALL,
                null,
                trade.isEmpty() ? null : trade,
                OverallCalculator.rank(tie, numbered).stream()
                        .map(placed ->
                                standing(Objects.requireNonNull(entries.get(complete.get(placed.number()))), placed))
                        .toList());
    }

    private static Standing standing(List<EntryRow> entries, Placed placed) {
        return new Standing(
                entries.get(0),
                entries.stream()
                        .map(entry -> Objects.requireNonNull(entry.number()))
                        .toList(),
                placed);
    }

    private static Stream<Judging.Place> placed(Ranked ranked) {
        return ranked.places().stream().filter(place -> place.placed() != null);
    }
}
