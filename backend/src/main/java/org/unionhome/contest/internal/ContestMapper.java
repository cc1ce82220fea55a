package org.unionhome.contest.internal;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ContestAccessDto;
import org.unionhome.api.model.ContestDto;
import org.unionhome.api.model.ContestEntryDto;
import org.unionhome.api.model.ContestItemDto;
import org.unionhome.api.model.ContestResultDto;
import org.unionhome.api.model.ContestStateDto;
import org.unionhome.api.model.ContestTieRuleDto;
import org.unionhome.api.model.NewContestDto;
import org.unionhome.api.model.NewContestItemDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.UnionTree;

/** Contests and entries as the contract words them. */
@Singleton
class ContestMapper {

    private static final int SHOWN = 2;
    private final UnionTree tree;
    private final Contests contests;
    private final TitleMapper titles;
    private final ContestReach reach;
    private final Clock clock;

    ContestMapper(UnionTree tree, Contests contests, TitleMapper titles, ContestReach reach, Clock clock) {
        this.tree = tree;
        this.contests = contests;
        this.titles = titles;
        this.reach = reach;
        this.clock = clock;
    }

    /** One statement for the items of all, and a few for their titles. */
    List<ContestDto> contests(List<ContestRow> rows) {
        List<UUID> ids = rows.stream().map(ContestRow::id).toList();
        Map<UUID, List<ItemRow>> items = contests.itemsOf(ids);
        TitleMapper.Shown shown = titles.shown(ids);
        return rows.stream()
                .map(row -> contest(row, items.getOrDefault(row.id(), List.of()), shown))
                .toList();
    }

    private ContestDto contest(ContestRow contest, List<ItemRow> items, TitleMapper.Shown shown) {
        boolean conducts = reach.conducts(contest.union());
        return ContestDto.builder()
                .id(contest.id())
                .union(union(contest.union()))
                .name(contest.name())
                .year(contest.year())
                .state(ContestStateDto.fromValue(contest.state().name()))
                .entriesUntil(contest.entriesUntil())
                .avoidOwnUnit(contest.avoidOwnUnit())
                .cancelReason(contest.cancelReason())
                .publishedAt(contest.publishedAt())
                .publishedBy(conducts ? contest.publisher() : null)
                .items(items.stream().map(item -> item(contest, item)).toList())
                .persons(contest.persons())
                .withoutPrizes(contest.withoutPrizes() ? true : null)
                .heldOn(contest.heldOn())
                .titles(TitleMapper.rules(shown, contest.id()))
                .earned(TitleMapper.earned(shown, contest.id()))
                .manageable(conducts)
                .version(contest.version())
                .updatedAt(contest.updatedAt())
                .build();
    }

    private ContestItemDto item(ContestRow contest, ItemRow item) {
        return ContestItemDto.builder()
                .id(item.id())
                .name(item.name())
                .theoryWeight(weight(item.rule().theoryWeight()))
                .practiceWeight(weight(item.rule().practiceWeight()))
                .tieRule(ContestTieRuleDto.fromValue(item.rule().tie().name()))
                .dropExtremes(item.rule().dropExtremes())
                .category(item.category())
                .overallWeight(item.overallWeight())
                .entrants(item.entrants())
                .access(access(contest, item))
                .mine(item.mine() == null ? null : mine(new Contests.Found(contest, item), item.mine()))
                .judging(item.judging())
                .build();
    }

    private ContestAccessDto access(ContestRow contest, ItemRow item) {
        var actor = reach.caller();
        var caller =
                new ContestPolicy.Caller(actor.home() != null, actor.lineage().contains(contest.union()));
        return ContestAccessDto.fromValue(ContestPolicy.access(contest, item, caller, LocalDate.now(clock))
                .name());
    }

    /** As she is told of herself. */
    ContestEntryDto mine(Contests.Found found, EntryRow entry) {
        return entry(found, entry, entry.number()).build();
    }

    /** As officers see it; who judges the item is not told the number before everybody knows the results. */
    ContestEntryDto entered(Contests.Found found, EntryRow entry) {
        boolean blind = found.item().judging() && found.contest().state() != ContestRow.State.PUBLISHED;
        return entry(found, entry, blind ? null : entry.number())
                .name(entry.name())
                .union(union(entry.union()))
                .build();
    }

    private ContestEntryDto.Builder entry(Contests.Found found, EntryRow entry, @Nullable Integer number) {
        return ContestEntryDto.builder()
                .id(entry.id())
                .itemId(entry.item())
                .status(ContestEntryDto.StatusEnum.fromValue(entry.entered() ? "ENTERED" : "WITHDRAWN"))
                .enteredAt(entry.enteredAt())
                .number(number)
                .result(result(entry.result(), found.item().entrants()))
                .withdrawable(entry.entered() && withdrawable(found.contest()));
    }

    private boolean withdrawable(ContestRow contest) {
        return contest.state() == ContestRow.State.OPEN
                || contest.state() == ContestRow.State.SCORING && reach.conducts(contest.union());
    }

    private static @Nullable ContestResultDto result(EntryRow.@Nullable Result result, int entrants) {
        return result == null
                ? null
                : new ContestResultDto(
                        score(result.theory()),
                        score(result.practice()),
                        score(result.total()),
                        result.rank(),
                        entrants);
    }

    UnionRefDto union(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }

    static String score(BigDecimal value) {
        return value.setScale(SHOWN).toPlainString();
    }

    private static String weight(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    static NewContest announced(NewContestDto said) {
        return new NewContest(
                said.unionId(),
                Folding.fold(said.name()),
                said.year(),
                said.entriesUntil(),
                said.avoidOwnUnit(),
                said.items().stream().map(ContestMapper::announced).toList(),
                said.heldOn(),
                TitleMapper.announced(said.titles()));
    }

    private static NewContest.Item announced(NewContestItemDto said) {
        return new NewContest.Item(
                Folding.fold(said.name()),
                new ScoringRule(
                        new BigDecimal(said.theoryWeight()),
                        new BigDecimal(said.practiceWeight()),
                        ScoringRule.Tie.valueOf(said.tieRule().toString()),
                        said.dropExtremes()),
                TitleMapper.given(said.category()),
                said.overallWeight() == null ? 1 : said.overallWeight());
    }
}
