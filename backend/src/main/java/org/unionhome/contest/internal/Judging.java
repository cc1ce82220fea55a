package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;

/** Reads of judges, their sheets and what comes of them, as far as row-level security shows them. */
@ApplicationScoped
class Judging {

    private final Sql sql;
    private final Entries entries;

    Judging(Sql sql, Entries entries) {
        this.sql = sql;
        this.entries = entries;
    }

    /** A start number for its judge, with the sheet of hers that stands. */
    record Number(int number, @Nullable SheetRow sheet) {}

    /**
     * Where a start number stands.
     *
     * @param placed absent as long as nobody scored it
     * @param missing how many sheets it still needs; one where nobody may score it
     */
    record Place(EntryRow entry, RankingCalculator.@Nullable Placed placed, int missing, List<SheetRow> sheets) {}

    /** Those who judge it now. */
    List<JudgeRow> judges(UUID item) {
        return sql.list(
                JudgeRow.ALL + " where j.item_id = ? and j.ended_at is null order by j.id", JudgeRow::read, item);
    }

    /** @throws Problem NOT_FOUND */
    JudgeRow judge(UUID id) {
        return sql.first(JudgeRow.ALL + " where j.id = ?", JudgeRow::read, id)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** The caller's own office. @throws Problem NOT_FOUND */
    JudgeRow judgeOf(UUID item, UUID person) {
        return sql.first(
                        JudgeRow.ALL + " where j.item_id = ? and j.person_id = ? and j.ended_at is null",
                        JudgeRow::read,
                        item,
                        person)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** The start numbers of a judge, who must be the caller. */
    List<Number> numbers(JudgeRow judge) {
        Map<Integer, SheetRow> sheets = sql
                .list(SheetRow.ALL + " where s.judge_id = ? and s.reversal_reason is null", SheetRow::read, judge.id())
                .stream()
                .collect(Collectors.toMap(SheetRow::number, Function.identity()));
        return sql.list("select n from contest_numbers(?) n order by n", row -> row.getInt("n"), judge.item()).stream()
                .map(number -> new Number(number, sheets.get(number)))
                .toList();
    }

    /** @throws Problem NOT_FOUND */
    SheetRow sheet(UUID id) {
        return sql.first(SheetRow.ALL + " where s.id = ?", SheetRow::read, id)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** By rank, then those without a score. For who conducts the contest: three statements. */
    List<Place> ranking(Contests.Found found) {
        UUID item = found.item().id();
        List<JudgeRow> judges = judges(item);
        Map<Integer, List<SheetRow>> sheets =
                sql.list(SheetRow.ALL + " where s.item_id = ? order by s.number, s.id", SheetRow::read, item).stream()
                        .collect(Collectors.groupingBy(SheetRow::number));
        List<EntryRow> drawn = entries.drawn(item);
        var placed = RankingCalculator.rank(found.item().rule(), scored(drawn, sheets)).stream()
                .collect(Collectors.toMap(RankingCalculator.Placed::number, Function.identity()));
        return drawn.stream()
                .map(entry -> place(found, judges, entry, placed.get(number(entry)), sheetsOf(entry, sheets)))
                .sorted(Comparator.comparingInt(Judging::rank).thenComparingInt(place -> number(place.entry())))
                .toList();
    }

    private static Map<Integer, List<RankingCalculator.Scores>> scored(
            List<EntryRow> drawn, Map<Integer, List<SheetRow>> sheets) {
        return drawn.stream()
                .filter(entry -> sheetsOf(entry, sheets).stream().anyMatch(SheetRow::stands))
                .collect(Collectors.toMap(Judging::number, entry -> scores(sheetsOf(entry, sheets))));
    }

    private static List<SheetRow> sheetsOf(EntryRow entry, Map<Integer, List<SheetRow>> sheets) {
        return sheets.getOrDefault(number(entry), List.of());
    }

    private static int number(EntryRow entry) {
        return Objects.requireNonNull(entry.number());
    }

    private static int rank(Place place) {
        return place.placed() == null ? Integer.MAX_VALUE : place.placed().rank();
    }

    private static List<RankingCalculator.Scores> scores(List<SheetRow> sheets) {
        return sheets.stream()
                .filter(SheetRow::stands)
                .map(sheet -> new RankingCalculator.Scores(sheet.theory(), sheet.practice()))
                .toList();
    }

    private static Place place(
            Contests.Found found,
            List<JudgeRow> judges,
            EntryRow entry,
            RankingCalculator.@Nullable Placed placed,
            List<SheetRow> sheets) {
        long needed = judges.stream()
                .filter(judge ->
                        !found.contest().avoidOwnUnit() || !judge.union().equals(entry.union()))
                .count();
        long standing = sheets.stream().filter(SheetRow::stands).count();
        return new Place(entry, placed, needed == 0 ? 1 : (int) Math.max(0, needed - standing), sheets);
    }
}
