package org.unionhome.membership.internal;

import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.CommitteeApi;
import org.unionhome.api.model.CommitteeBoardDto;
import org.unionhome.api.model.CommitteeDto;
import org.unionhome.api.model.CommitteeKindDto;
import org.unionhome.api.model.CommitteePageDto;
import org.unionhome.api.model.CommitteeRulesDto;
import org.unionhome.api.model.NewCommitteeDto;
import org.unionhome.api.model.ReelectionStateDto;
import org.unionhome.api.model.SeatPostDto;
import org.unionhome.api.model.SeatVacationDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ShownEtags;

/** Committees over HTTP. */
class CommitteeResource implements CommitteeApi {

    private final CommitteeQueries committees;
    private final CommitteeBoard board;
    private final CommitteeMapper mapper;
    private final RecordCommittee record;
    private final VacateSeat vacate;
    private final GivePost givePost;
    private final CurrentActor current;
    private final Scope scope;
    private final ShownEtags etags;
    private final CurrentRequest request;

    CommitteeResource(
            CommitteeQueries committees,
            CommitteeBoard board,
            CommitteeMapper mapper,
            RecordCommittee record,
            VacateSeat vacate,
            GivePost givePost,
            CurrentActor current,
            Scope scope,
            ShownEtags etags,
            CurrentRequest request) {
        this.committees = committees;
        this.board = board;
        this.mapper = mapper;
        this.record = record;
        this.vacate = vacate;
        this.givePost = givePost;
        this.current = current;
        this.scope = scope;
        this.etags = etags;
        this.request = request;
    }

    @Override
    @Requires(Permission.COMMITTEE_READ)
    public CommitteeRulesDto getCommitteeRules(UUID unionId, CommitteeKindDto kind) {
        scope.require(current.get(), Permission.COMMITTEE_READ, unionId);
        return mapper.rules(unionId, CommitteeKind.valueOf(kind.name()));
    }

    @Override
    @Requires(Permission.COMMITTEE_READ)
    public CommitteeBoardDto getCommitteeBoard(
            UUID unionId, CommitteeKindDto kind, Integer year, ReelectionStateDto state, Integer limit, String cursor) {
        var wanted = new CommitteeBoard.Wanted(
                unionId,
                CommitteeKind.valueOf(kind.name()),
                year,
                Optional.ofNullable(state)
                        .map(known -> ReelectionPolicy.State.valueOf(known.name()))
                        .orElse(null));
        return mapper.board(board.show(wanted, limit, cursor));
    }

    @Override
    @Requires(Permission.COMMITTEE_READ)
    public CommitteePageDto listCommittees(UUID unionId, Integer limit, String cursor) {
        var page = committees.list(unionId, limit, cursor);
        return new CommitteePageDto(mapper.committees(page.items()), page.next());
    }

    @Override
    @Requires(Permission.COMMITTEE_READ)
    public CommitteeDto getCommittee(UUID committeeId, String ifNoneMatch) {
        return shown(committeeId);
    }

    @Override
    @Requires(Permission.APPOINTMENT_WRITE)
    public CommitteeDto recordCommittee(NewCommitteeDto asked, String idempotencyKey) {
        UUID id = record.run(CommitteeMapper.wanted(asked));
        request.location("/api/v1/committees/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.COMMITTEE_WRITE)
    public CommitteeDto vacateSeat(
            UUID committeeId, UUID seatId, String ifMatch, SeatVacationDto asked, String idempotencyKey) {
        vacate.run(committeeId, seatId, ifMatch, asked.on(), asked.reason().name());
        return shown(committeeId);
    }

    @Override
    @Requires(Permission.APPOINTMENT_WRITE)
    public CommitteeDto givePost(
            UUID committeeId, UUID seatId, String ifMatch, SeatPostDto asked, String idempotencyKey) {
        givePost.run(committeeId, seatId, ifMatch, asked.post().name(), asked.from());
        return shown(committeeId);
    }

    private CommitteeDto shown(UUID id) {
        var seated = committees.show(id);
        return etags.tag(seated.committee().version(), mapper.committee(seated));
    }
}
