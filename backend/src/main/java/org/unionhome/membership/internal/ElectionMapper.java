package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.CandidateDto;
import org.unionhome.api.model.CandidateVotesDto;
import org.unionhome.api.model.CommitteeKindDto;
import org.unionhome.api.model.CommitteePostDto;
import org.unionhome.api.model.CountSheetDto;
import org.unionhome.api.model.ElectionDto;
import org.unionhome.api.model.ElectionModeDto;
import org.unionhome.api.model.ElectionOutcomeDto;
import org.unionhome.api.model.ElectionStatusDto;
import org.unionhome.api.model.ElectionTallyDto;
import org.unionhome.api.model.ElectionTypeDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.NewElectionDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.api.model.VoterDto;
import org.unionhome.kernel.UnionTree;

/** Elections as the contract words them, as the caller may see them now. */
@ApplicationScoped
class ElectionMapper {

    private final UnionTree tree;
    private final ElectionQueries elections;
    private final ElectionHurdles hurdles;
    private final Clock clock;

    ElectionMapper(UnionTree tree, ElectionQueries elections, ElectionHurdles hurdles, Clock clock) {
        this.tree = tree;
        this.elections = elections;
        this.hurdles = hurdles;
        this.clock = clock;
    }

    static DraftElection.Wanted wanted(NewElectionDto asked) {
        return new DraftElection.Wanted(
                asked.unionId(),
                CommitteeKind.valueOf(asked.kind().name()),
                ElectionRow.Type.valueOf(asked.type().name()),
                asked.mode() == ElectionModeDto.PAPER,
                Optional.ofNullable(asked.post()).map(Enum::name).orElse("MEMBER"),
                asked.seats(),
                asked.committeeId(),
                asked.seatId(),
                asked.termNo(),
                asked.years(),
                asked.takesOfficeOn(),
                asked.electorateOn());
    }

    static EnterCountSheet.Sheet sheet(CountSheetDto asked) {
        return new EnterCountSheet.Sheet(
                asked.attended(),
                asked.ballots(),
                asked.invalid(),
                asked.votes().stream()
                        .collect(Collectors.toMap(
                                CandidateVotesDto::memberId, CandidateVotesDto::votes, (first, again) -> again)));
    }

    ElectionDto election(ElectionRow.Full full) {
        ElectionRow row = full.election();
        boolean open = row.tally() != null && (row.status() == ElectionRow.Status.CONFIRMED || elections.officer(row));
        var bars = row.entitled() == null ? null : hurdles.of(row);
        return ElectionDto.builder()
                .id(row.id())
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .kind(CommitteeKindDto.fromValue(row.kind().name()))
                .type(ElectionTypeDto.fromValue(row.type().name()))
                .mode(row.paper() ? ElectionModeDto.PAPER : ElectionModeDto.ONLINE)
                .status(ElectionStatusDto.fromValue(row.status().name()))
                .post(CommitteePostDto.fromValue(row.post()))
                .seats(row.seats())
                .committeeId(row.committee())
                .termNo(row.termNo())
                .electorateOn(row.electorateOn())
                .takesOfficeOn(row.takesOfficeOn())
                .closesAt(row.closesAt())
                .entitled(row.entitled())
                .voted(row.paper() || row.entitled() == null ? null : full.turnout())
                .quorum(bars == null ? null : bars.quorum())
                .majority(bars == null ? null : bars.majority())
                .candidates(full.candidates().stream()
                        .map(candidate -> candidate(candidate, open))
                        .toList())
                .candidatesWanted(hurdles.candidatesWanted(row))
                .tally(open ? tally(row.tally()) : null)
                .sheets(row.paper() && elections.officer(row) ? full.sheets() : null)
                .runoffId(full.runoff())
                .myVote(myVote(full))
                .version(row.version())
                .updatedAt(row.updatedAt())
                .build();
    }

    private static CandidateDto candidate(ElectionRow.Candidate candidate, boolean open) {
        return CandidateDto.builder()
                .memberId(candidate.person())
                .name(candidate.name())
                .votes(open ? candidate.votes() : null)
                .outcome(
                        open && candidate.outcome() != null
                                ? CandidateDto.OutcomeEnum.fromValue(candidate.outcome())
                                : null)
                .build();
    }

    private static @Nullable ElectionTallyDto tally(ElectionRow.@Nullable Tally tally) {
        return tally == null
                ? null
                : new ElectionTallyDto(
                        tally.attended(),
                        tally.ballots(),
                        tally.invalid(),
                        ElectionOutcomeDto.fromValue(tally.outcome().name()));
    }

    private ElectionDto.MyVoteEnum myVote(ElectionRow.Full full) {
        ElectionRow row = full.election();
        if (full.voted() == null) {
            return ElectionDto.MyVoteEnum.NOT_ENTITLED;
        }
        if (full.voted()) {
            return ElectionDto.MyVoteEnum.VOTED;
        }
        boolean open = row.status() == ElectionRow.Status.VOTING
                && !row.paper()
                && row.closesAt() != null
                && Instant.now(clock).isBefore(row.closesAt());
        return open ? ElectionDto.MyVoteEnum.OPEN : ElectionDto.MyVoteEnum.NOT_OPEN;
    }

    static VoterDto voter(ElectionQueries.Voter voter) {
        UUID person = voter.person();
        String name = Optional.ofNullable(voter.name()).orElse("—");
        return new VoterDto(new MemberRefDto(person, name, null), voter.voted());
    }
}
