package org.unionhome.club.internal;

import java.util.UUID;
import org.unionhome.api.ClubMembersApi;
import org.unionhome.api.model.ClubDecisionDto;
import org.unionhome.api.model.ClubMembershipDto;
import org.unionhome.api.model.ClubMembershipPageDto;
import org.unionhome.api.model.ClubMembershipStatusDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Joining clubs and deciding who joins, over HTTP. An officer of a club is a member like everybody else. */
class ClubMembersResource implements ClubMembersApi {

    private final ClubParts parts;
    private final JoinClub join;
    private final DecideClubMembership decide;
    private final ClubMapper mapper;

    ClubMembersResource(ClubParts parts, JoinClub join, DecideClubMembership decide, ClubMapper mapper) {
        this.parts = parts;
        this.join = join;
        this.decide = decide;
        this.mapper = mapper;
    }

    @Override
    @Requires(Permission.EVENT_READ)
    public ClubMembershipPageDto listClubMembers(
            UUID clubId, ClubMembershipStatusDto status, Integer limit, String cursor) {
        var page = parts.ofClub(clubId, ClubPart.Status.valueOf(status.toString()), limit, cursor);
        return new ClubMembershipPageDto(page.map(mapper::member), page.next());
    }

    @Override
    @Requires(value = Permission.EVENT_JOIN, repeat = Requires.Repeat.BY_NATURE)
    public ClubMembershipDto joinClub(UUID clubId, String idempotencyKey) {
        return mapper.mine(join.join(clubId));
    }

    @Override
    @Requires(value = Permission.SELF, repeat = Requires.Repeat.BY_NATURE)
    public ClubMembershipDto leaveClub(UUID membershipId, String idempotencyKey) {
        return mapper.mine(join.leave(membershipId));
    }

    @Override
    @Requires(value = Permission.EVENT_MANAGE, or = Permission.EVENT_JOIN)
    public ClubMembershipDto decideClubMembership(
            UUID membershipId, String ifMatch, ClubDecisionDto said, String idempotencyKey) {
        return mapper.member(decide.run(membershipId, ifMatch, said.admitted(), ClubMapper.given(said.reason())));
    }
}
