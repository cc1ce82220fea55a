package org.unionhome.contest.internal;

import java.math.BigDecimal;
import java.util.UUID;
import org.unionhome.api.ContestJudgingApi;
import org.unionhome.api.model.ContestJudgeDto;
import org.unionhome.api.model.ContestJudgeListDto;
import org.unionhome.api.model.ContestNumberListDto;
import org.unionhome.api.model.ContestRankingDto;
import org.unionhome.api.model.ContestReasonDto;
import org.unionhome.api.model.ContestSheetDto;
import org.unionhome.api.model.NewContestJudgeDto;
import org.unionhome.api.model.NewContestSheetDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Judges, their sheets and the ranking over HTTP. A judge is a member like everybody else. */
class ContestJudgingResource implements ContestJudgingApi {

    private final Contests contests;
    private final Judging judging;
    private final AppointContestJudge judges;
    private final HandInSheet sheets;
    private final ContestReach reach;
    private final JudgingMapper mapper;

    ContestJudgingResource(
            Contests contests,
            Judging judging,
            AppointContestJudge judges,
            HandInSheet sheets,
            ContestReach reach,
            JudgingMapper mapper) {
        this.contests = contests;
        this.judging = judging;
        this.judges = judges;
        this.sheets = sheets;
        this.reach = reach;
        this.mapper = mapper;
    }

    @Override
    @Requires(Permission.CONTEST_MANAGE)
    public ContestJudgeListDto listContestJudges(UUID itemId) {
        contests.showItemToConduct(itemId);
        return new ContestJudgeListDto(
                judging.judges(itemId).stream().map(mapper::judge).toList());
    }

    @Override
    @Requires(Permission.CONTEST_MANAGE)
    public ContestJudgeDto appointContestJudge(UUID itemId, NewContestJudgeDto asked, String idempotencyKey) {
        return mapper.judge(judges.run(itemId, asked.memberId()));
    }

    @Override
    @Requires(Permission.CONTEST_MANAGE)
    public ContestJudgeDto endContestJudge(UUID judgeId, String idempotencyKey) {
        return mapper.judge(judges.end(judgeId));
    }

    @Override
    @Requires(Permission.CONTEST_ENTER)
    public ContestNumberListDto listContestSheets(UUID itemId) {
        Contests.Found found = contests.showItem(itemId);
        return mapper.numbers(found, judging.numbers(judging.judgeOf(itemId, reach.callingPerson())));
    }

    @Override
    @Requires(Permission.CONTEST_ENTER)
    public ContestSheetDto handInContestSheet(UUID itemId, NewContestSheetDto asked, String idempotencyKey) {
        return mapper.own(
                sheets.run(itemId, asked.number(), new BigDecimal(asked.theory()), new BigDecimal(asked.practice())));
    }

    @Override
    @Requires(Permission.CONTEST_MANAGE)
    public ContestSheetDto reverseContestSheet(UUID sheetId, ContestReasonDto asked, String idempotencyKey) {
        return mapper.of(sheets.reverse(sheetId, asked.reason().strip()));
    }

    @Override
    @Requires(Permission.CONTEST_MANAGE)
    public ContestRankingDto getContestRanking(UUID itemId) {
        Contests.Found found = contests.showItemToConduct(itemId);
        return mapper.ranking(found, judging.ranking(found));
    }
}
