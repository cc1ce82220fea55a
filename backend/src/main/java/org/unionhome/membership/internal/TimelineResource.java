package org.unionhome.membership.internal;

import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.TimelineApi;
import org.unionhome.api.model.ReadPurposeDto;
import org.unionhome.api.model.TimelineDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Requires;

/** What the union did for a member, over HTTP. */
class TimelineResource implements TimelineApi {

    private final Timelines timelines;
    private final TimelineMapper mapper;

    TimelineResource(Timelines timelines, TimelineMapper mapper) {
        this.timelines = timelines;
        this.mapper = mapper;
    }

    @Override
    @Requires(Permission.SELF)
    public TimelineDto getMyTimeline(Integer year) {
        return mapper.timeline(timelines.mine(year));
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public TimelineDto getMemberTimeline(UUID memberId, Integer year, ReadPurposeDto purpose) {
        var what = Optional.ofNullable(purpose).orElse(ReadPurposeDto.MEMBERSHIP);
        return mapper.timeline(timelines.ofMember(memberId, year, ReadTrail.Purpose.valueOf(what.name())));
    }
}
