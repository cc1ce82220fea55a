package org.unionhome.membership.internal;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.MemberRecordsApi;
import org.unionhome.api.model.MemberChangeDto;
import org.unionhome.api.model.MemberDto;
import org.unionhome.api.model.MemberPageDto;
import org.unionhome.api.model.MemberSearchDto;
import org.unionhome.api.model.MembershipStatusDto;
import org.unionhome.api.model.StandingChangeDto;
import org.unionhome.api.model.StandingListDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** A member's file and her standings over HTTP. */
class MemberRecordsResource implements MemberRecordsApi {

    private static final int PAGE = 50;
    private final ChangeMember change;
    private final ChangeStanding changeStanding;
    private final Standings standings;
    private final MemberQueries members;
    private final MemberMapper mapper;
    private final StandingMapper standingMapper;
    private final CurrentRequest request;

    MemberRecordsResource(
            ChangeMember change,
            ChangeStanding changeStanding,
            Standings standings,
            MemberQueries members,
            MemberMapper mapper,
            StandingMapper standingMapper,
            CurrentRequest request) {
        this.change = change;
        this.changeStanding = changeStanding;
        this.standings = standings;
        this.members = members;
        this.mapper = mapper;
        this.standingMapper = standingMapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public MemberDto changeMember(String ifMatch, UUID memberId, MemberChangeDto asked, String idempotencyKey) {
        var details = new PersonalDetails(
                Folding.fold(asked.name()),
                Optional.ofNullable(asked.sex()).map(Object::toString).orElse(null),
                asked.birthDate(),
                typed(asked.idNumber()),
                typed(asked.phone()));
        change.run(
                memberId,
                ifMatch,
                new ChangeMember.Change(
                        details,
                        typed(asked.employeeNo()),
                        typed(asked.post()),
                        Optional.ofNullable(asked.postCategory())
                                .map(Object::toString)
                                .orElse(null),
                        EmploymentMapper.of(asked.employment())));
        return shown(memberId);
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public StandingListDto listStandings(UUID memberId) {
        return standingMapper.list(standings.of(memberId, Permission.MEMBER_READ));
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public MemberDto changeStanding(UUID memberId, String ifMatch, StandingChangeDto asked, String idempotencyKey) {
        changeStanding.run(
                memberId,
                ifMatch,
                StandingAct.valueOf(asked.act().toString()),
                asked.on(),
                Folding.fold(asked.reason()));
        return shown(memberId);
    }

    /** Nothing to repeat, and its answer is not kept: it would be a store of personal data. */
    @Override
    @Requires(value = Permission.MEMBER_READ, repeat = Requires.Repeat.BY_NATURE)
    public MemberPageDto searchMembers(MemberSearchDto asked) {
        String status = Optional.ofNullable(asked.status())
                .orElse(MembershipStatusDto.ACTIVE)
                .toString();
        int limit = Optional.ofNullable(asked.limit()).orElse(PAGE);
        var page = members.search(
                new MemberQueries.Asked(asked.unionId(), status, null, asked.q()), limit, asked.cursor());
        return new MemberPageDto(page.map(mapper::listItem), page.next());
    }

    private MemberDto shown(UUID member) {
        var file = members.show(member, Permission.MEMBER_WRITE);
        request.version(file.version());
        return mapper.member(file);
    }

    private static @Nullable String typed(@Nullable String text) {
        String folded = text == null ? "" : Folding.fold(text);
        return folded.isEmpty() ? null : folded;
    }
}
