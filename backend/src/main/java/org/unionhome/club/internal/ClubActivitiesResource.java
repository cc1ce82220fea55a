package org.unionhome.club.internal;

import java.util.UUID;
import org.unionhome.api.ClubActivitiesApi;
import org.unionhome.api.model.ClubActivityDto;
import org.unionhome.api.model.ClubActivityPageDto;
import org.unionhome.api.model.ClubReasonDto;
import org.unionhome.api.model.ClubYearDto;
import org.unionhome.api.model.ClubYearListDto;
import org.unionhome.api.model.NewClubActivityDto;
import org.unionhome.api.model.NewClubAssessmentDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** What clubs did and how their years were assessed, over HTTP. */
class ClubActivitiesResource implements ClubActivitiesApi {

    private final Clubs clubs;
    private final ClubLog log;
    private final ClubYears years;
    private final ClubReach reach;
    private final LogClubActivity logging;
    private final AssessClub assess;
    private final ClubLifeMapper mapper;

    ClubActivitiesResource(
            Clubs clubs,
            ClubLog log,
            ClubYears years,
            ClubReach reach,
            LogClubActivity logging,
            AssessClub assess,
            ClubLifeMapper mapper) {
        this.clubs = clubs;
        this.log = log;
        this.years = years;
        this.reach = reach;
        this.logging = logging;
        this.assess = assess;
        this.mapper = mapper;
    }

    @Override
    @Requires(Permission.EVENT_READ)
    public ClubActivityPageDto listClubActivities(UUID clubId, Integer limit, String cursor) {
        var page = log.ofClub(clubId, limit, cursor);
        return new ClubActivityPageDto(
                page.entries().map(entry -> mapper.entry(entry, page.club())),
                page.entries().next());
    }

    @Override
    @Requires(value = Permission.EVENT_MANAGE, or = Permission.EVENT_JOIN)
    public ClubActivityDto logClubActivity(UUID clubId, NewClubActivityDto said, String idempotencyKey) {
        return mapper.entry(logging.run(clubId, ClubLifeMapper.session(said)), null);
    }

    @Override
    @Requires(value = Permission.EVENT_MANAGE, or = Permission.EVENT_JOIN)
    public ClubActivityDto voidClubActivity(UUID activityId, ClubReasonDto said, String idempotencyKey) {
        return mapper.entry(logging.takeBack(activityId, said.reason().strip()), null);
    }

    @Override
    @Requires(Permission.EVENT_READ)
    public ClubYearListDto listClubAssessments(UUID clubId) {
        ClubRow club = clubs.showInHand(clubId);
        boolean assessable = reach.manages(club.union());
        return new ClubYearListDto(years.of(club).stream()
                .map(year -> ClubLifeMapper.year(year, assessable))
                .toList());
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public ClubYearDto assessClub(UUID clubId, NewClubAssessmentDto said, String idempotencyKey) {
        int year = said.year();
        assess.run(clubId, year, said.grade().toString(), ClubMapper.given(said.remark()));
        return years.of(clubs.show(clubId)).stream()
                .filter(one -> one.year() == year)
                .map(one -> ClubLifeMapper.year(one, true))
                .findFirst()
                .orElseThrow();
    }
}
