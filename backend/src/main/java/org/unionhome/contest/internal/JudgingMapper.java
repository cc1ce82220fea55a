package org.unionhome.contest.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ContestJudgeDto;
import org.unionhome.api.model.ContestNumberDto;
import org.unionhome.api.model.ContestNumberListDto;
import org.unionhome.api.model.ContestPlaceDto;
import org.unionhome.api.model.ContestRankingDto;
import org.unionhome.api.model.ContestResultDto;
import org.unionhome.api.model.ContestSheetDto;

/** Judges, sheets and rankings as the contract words them. */
@Singleton
class JudgingMapper {

    private final ContestMapper contests;

    JudgingMapper(ContestMapper contests) {
        this.contests = contests;
    }

    ContestJudgeDto judge(JudgeRow judge) {
        return new ContestJudgeDto(judge.id(), judge.name(), contests.union(judge.union()), judge.sheets());
    }

    ContestNumberListDto numbers(Contests.Found found, List<Judging.Number> numbers) {
        return new ContestNumberListDto(
                found.contest().name(),
                found.item().name(),
                found.contest().state() == ContestRow.State.SCORING,
                numbers.stream()
                        .map(one -> ContestNumberDto.builder()
                                .number(one.number())
                                .sheet(one.sheet() == null ? null : own(one.sheet()))
                                .build())
                        .toList());
    }

    /** As the judge sees her own. */
    ContestSheetDto own(SheetRow sheet) {
        return sheet(sheet).build();
    }

    /** As who conducts the contest sees it. */
    ContestSheetDto of(SheetRow sheet) {
        return sheet(sheet).judge(sheet.judgeName()).judgeId(sheet.judge()).build();
    }

    private static ContestSheetDto.Builder sheet(SheetRow sheet) {
        return ContestSheetDto.builder()
                .id(sheet.id())
                .number(sheet.number())
                .theory(ContestMapper.score(sheet.theory()))
                .practice(ContestMapper.score(sheet.practice()))
                .handedInAt(sheet.handedInAt())
                .reversalReason(sheet.reversalReason());
    }

    ContestRankingDto ranking(Contests.Found found, List<Judging.Place> places) {
        boolean published = found.contest().state() == ContestRow.State.PUBLISHED;
        return ContestRankingDto.builder()
                .published(published)
                .missing(places.stream().mapToInt(Judging.Place::missing).sum())
                .items(places.stream()
                        .map(place -> place(place, published, places.size()))
                        .toList())
                .build();
    }

    private ContestPlaceDto place(Judging.Place place, boolean published, int entrants) {
        EntryRow entry = place.entry();
        var placed = place.placed();
        return ContestPlaceDto.builder()
                .number(Objects.requireNonNull(entry.number()))
                .name(published ? entry.name() : null)
                .union(published ? contests.union(entry.union()) : null)
                .result(result(placed, entrants))
                .tied(placed != null && placed.tied())
                .missing(place.missing())
                .sheets(place.sheets().stream().map(this::of).toList())
                .build();
    }

    private static @Nullable ContestResultDto result(RankingCalculator.@Nullable Placed placed, int entrants) {
        return placed == null
                ? null
                : new ContestResultDto(
                        ContestMapper.score(placed.theory().rounded()),
                        ContestMapper.score(placed.practice().rounded()),
                        ContestMapper.score(placed.total().rounded()),
                        placed.rank(),
                        entrants);
    }
}
