package org.unionhome.membership.internal;

import java.util.UUID;
import org.unionhome.api.ElectionApi;
import org.unionhome.api.model.BallotPaperDto;
import org.unionhome.api.model.CandidateListDto;
import org.unionhome.api.model.CountSheetDto;
import org.unionhome.api.model.ElectionCancellationDto;
import org.unionhome.api.model.ElectionDto;
import org.unionhome.api.model.ElectionPageDto;
import org.unionhome.api.model.NewElectionDto;
import org.unionhome.api.model.VoteReceiptDto;
import org.unionhome.api.model.VoterPageDto;
import org.unionhome.api.model.VotingPeriodDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.ShownEtags;

/** Elections over HTTP. */
class ElectionResource implements ElectionApi {

    private final ElectionQueries elections;
    private final ElectionMapper mapper;
    private final ElectionSteps steps;
    private final CastBallot cast;
    private final ShownEtags etags;
    private final CurrentRequest request;

    ElectionResource(
            ElectionQueries elections,
            ElectionMapper mapper,
            ElectionSteps steps,
            CastBallot cast,
            ShownEtags etags,
            CurrentRequest request) {
        this.elections = elections;
        this.mapper = mapper;
        this.steps = steps;
        this.cast = cast;
        this.etags = etags;
        this.request = request;
    }

    @Override
    @Requires(Permission.ELECTION_VOTE)
    public ElectionPageDto listMyElections(Integer limit, String cursor) {
        var page = elections.mine(limit, cursor);
        return new ElectionPageDto(page.map(mapper::election), page.next());
    }

    @Override
    @Requires(Permission.COMMITTEE_READ)
    public ElectionPageDto listElections(UUID unionId, Integer limit, String cursor) {
        var page = elections.ofUnion(unionId, limit, cursor);
        return new ElectionPageDto(page.map(mapper::election), page.next());
    }

    @Override
    @Requires(Permission.COMMITTEE_WRITE)
    public ElectionDto draftElection(NewElectionDto asked, String idempotencyKey) {
        UUID id = steps.draft(ElectionMapper.wanted(asked));
        request.location("/api/v1/elections/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.SELF)
    public ElectionDto getElection(UUID electionId, String ifNoneMatch) {
        return shown(electionId);
    }

    @Override
    @Requires(Permission.COMMITTEE_WRITE)
    public ElectionDto freezeElectorate(UUID electionId, String ifMatch, String idempotencyKey) {
        steps.freeze(electionId, ifMatch);
        return shown(electionId);
    }

    @Override
    @Requires(Permission.COMMITTEE_WRITE)
    public ElectionDto nameCandidates(UUID electionId, String ifMatch, CandidateListDto asked, String idempotencyKey) {
        steps.name(electionId, ifMatch, asked.memberIds());
        return shown(electionId);
    }

    @Override
    @Requires(Permission.COMMITTEE_WRITE)
    public ElectionDto openVoting(UUID electionId, String ifMatch, VotingPeriodDto asked, String idempotencyKey) {
        steps.open(electionId, ifMatch, asked.closesAt());
        return shown(electionId);
    }

    @Override
    @Requires(Permission.COMMITTEE_READ)
    public VoterPageDto listVoters(UUID electionId, Integer limit, String cursor) {
        var page = elections.voters(electionId, limit, cursor);
        return new VoterPageDto(page.map(ElectionMapper::voter), page.next());
    }

    /** Stores no answer under a key: its fingerprint would be made of the vote. */
    @Override
    @Requires(value = Permission.ELECTION_VOTE, repeat = Requires.Repeat.BY_NATURE)
    public VoteReceiptDto castBallot(UUID electionId, BallotPaperDto asked) {
        cast.run(electionId, asked.memberIds());
        return new VoteReceiptDto(true);
    }

    @Override
    @Requires(Permission.COMMITTEE_WRITE)
    public ElectionDto countBallots(UUID electionId, String ifMatch, String idempotencyKey) {
        steps.count(electionId, ifMatch);
        return shown(electionId);
    }

    @Override
    @Requires(Permission.COMMITTEE_WRITE)
    public ElectionDto enterCountSheet(UUID electionId, CountSheetDto asked, String idempotencyKey) {
        steps.sheet(electionId, ElectionMapper.sheet(asked));
        return shown(electionId);
    }

    @Override
    @Requires(Permission.COMMITTEE_WRITE)
    public ElectionDto confirmElection(UUID electionId, String ifMatch, String idempotencyKey) {
        steps.confirm(electionId, ifMatch);
        return shown(electionId);
    }

    @Override
    @Requires(Permission.COMMITTEE_WRITE)
    public ElectionDto cancelElection(
            UUID electionId, String ifMatch, ElectionCancellationDto asked, String idempotencyKey) {
        steps.cancel(electionId, ifMatch, asked.reason().strip());
        return shown(electionId);
    }

    private ElectionDto shown(UUID id) {
        var full = elections.show(id);
        return etags.tag(full.election().version(), mapper.election(full));
    }
}
