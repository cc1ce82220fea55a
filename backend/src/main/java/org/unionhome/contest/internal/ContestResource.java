package org.unionhome.contest.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.unionhome.api.ContestApi;
import org.unionhome.api.model.ContestDto;
import org.unionhome.api.model.ContestPageDto;
import org.unionhome.api.model.ContestReasonDto;
import org.unionhome.api.model.ContestTitleListDto;
import org.unionhome.api.model.NewContestDto;
import org.unionhome.api.model.ReadPurposeDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Requires;

/** Contests over HTTP, from the announcement to the result. */
class ContestResource implements ContestApi {

    private final Contests contests;
    private final AnnounceContest announce;
    private final ConductContest conduct;
    private final PublishContest publish;
    private final Titles titles;
    private final Prizes prizes;
    private final FetchContestWorkbook workbook;
    private final TitleMapper titleMapper;
    private final ContestMapper mapper;
    private final CurrentRequest request;

    ContestResource(
            Contests contests,
            AnnounceContest announce,
            ConductContest conduct,
            PublishContest publish,
            Titles titles,
            Prizes prizes,
            FetchContestWorkbook workbook,
            TitleMapper titleMapper,
            ContestMapper mapper,
            CurrentRequest request) {
        this.contests = contests;
        this.announce = announce;
        this.conduct = conduct;
        this.publish = publish;
        this.titles = titles;
        this.prizes = prizes;
        this.workbook = workbook;
        this.titleMapper = titleMapper;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.CONTEST_READ)
    public ContestPageDto listContests(UUID unionId, Integer year, Integer limit, String cursor) {
        var page = contests.list(new Contests.Asked(unionId, year), limit, cursor);
        return new ContestPageDto(mapper.contests(page.items()), page.next());
    }

    @Override
    @Requires(Permission.CONTEST_MANAGE)
    public ContestDto announceContest(NewContestDto asked, String idempotencyKey) {
        UUID id = announce.run(ContestMapper.announced(asked));
        request.location("/api/v1/contests/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.CONTEST_READ)
    public ContestDto getContest(UUID contestId) {
        return shown(contestId);
    }

    @Override
    @Requires(Permission.CONTEST_MANAGE)
    public ContestDto drawContestNumbers(UUID contestId, String ifMatch, String idempotencyKey) {
        conduct.draw(contestId, ifMatch);
        return shown(contestId);
    }

    @Override
    @Requires(Permission.CONTEST_MANAGE)
    public ContestDto publishContest(UUID contestId, String ifMatch, Boolean withoutPrizes, String idempotencyKey) {
        publish.run(contestId, ifMatch, Boolean.TRUE.equals(withoutPrizes));
        return shown(contestId);
    }

    @Override
    @Requires(Permission.CONTEST_MANAGE)
    public ContestDto cancelContest(UUID contestId, String ifMatch, ContestReasonDto asked, String idempotencyKey) {
        conduct.cancel(contestId, ifMatch, asked.reason().strip());
        return shown(contestId);
    }

    @Override
    @Requires(Permission.CONTEST_MANAGE)
    public ContestTitleListDto listContestTitles(UUID contestId) {
        ContestRow contest = contests.showToConduct(contestId);
        var rankings = titles.rankings(contest);
        var titled = titles.of(contest, rankings);
        return titleMapper.list(contest, titled, prizes.count(contest, rankings, titled));
    }

    @Override
    @Requires(Permission.CONTEST_MANAGE)
    public InputStream fetchContestWorkbook(UUID contestId, ReadPurposeDto purpose) {
        byte[] file = workbook.run(contestId, ReadTrail.Purpose.valueOf(purpose.name()), request.locale());
        request.header("Content-Disposition", "attachment; filename=\"contest-" + contestId + ".xlsx\"");
        return new ByteArrayInputStream(file);
    }

    private ContestDto shown(UUID id) {
        ContestRow contest = contests.show(id);
        request.version(contest.version());
        return mapper.contests(List.of(contest)).get(0);
    }
}
