package org.unionhome.club.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ClubAccessDto;
import org.unionhome.api.model.ClubAdmissionDto;
import org.unionhome.api.model.ClubContentDto;
import org.unionhome.api.model.ClubDto;
import org.unionhome.api.model.ClubKindDto;
import org.unionhome.api.model.ClubMembershipDto;
import org.unionhome.api.model.ClubMembershipStatusDto;
import org.unionhome.api.model.ClubOfficerDto;
import org.unionhome.api.model.ClubPostDto;
import org.unionhome.api.model.NewClubDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.UnionTree;

/** Clubs and who belongs to them as the contract words them. */
@Singleton
class ClubMapper {

    private final UnionTree tree;
    private final Clubs clubs;
    private final ClubReach reach;
    private final ClubWords words;
    private final CurrentRequest request;
    private final Clock clock;

    ClubMapper(UnionTree tree, Clubs clubs, ClubReach reach, ClubWords words, CurrentRequest request, Clock clock) {
        this.tree = tree;
        this.clubs = clubs;
        this.reach = reach;
        this.words = words;
        this.request = request;
        this.clock = clock;
    }

    /** One statement for the officers of all. */
    List<ClubDto> clubs(List<ClubRow> rows) {
        Map<UUID, List<ClubOfficerRow>> officers =
                clubs.officersOf(rows.stream().map(ClubRow::id).toList());
        return rows.stream()
                .map(row -> club(row, officers.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private ClubDto club(ClubRow club, List<ClubOfficerRow> officers) {
        return ClubDto.builder()
                .id(club.id())
                .union(union(club.union()))
                .name(club.name())
                .kind(ClubKindDto.fromValue(club.kind()))
                .purpose(club.purpose())
                .meets(club.meets())
                .admission(ClubAdmissionDto.fromValue(club.admission().name()))
                .from(club.from())
                .to(club.to())
                .endReason(club.endReason())
                .members(club.members())
                .asking(reach.hasInHand(club) ? club.asking() : null)
                .officers(officers.stream().map(ClubMapper::officer).toList())
                .mine(club.mine() == null ? null : mine(club.mine()))
                .access(access(club))
                .led(club.led())
                .manageable(reach.manages(club.union()))
                .version(club.version())
                .updatedAt(club.updatedAt())
                .build();
    }

    private ClubAccessDto access(ClubRow club) {
        var actor = reach.caller();
        var caller = new ClubPolicy.Caller(actor.home() != null, actor.lineage().contains(club.union()));
        var verdict = ClubPolicy.judge(club, caller, LocalDate.now(clock));
        return new ClubAccessDto(
                verdict.open(),
                ClubAccessDto.CodeEnum.fromValue(verdict.name()),
                words.reason(verdict, request.locale()));
    }

    private static ClubOfficerDto officer(ClubOfficerRow officer) {
        return new ClubOfficerDto(officer.id(), officer.name(), ClubPostDto.fromValue(officer.post()), officer.from());
    }

    /** As she is told of herself. */
    ClubMembershipDto mine(ClubPart part) {
        return part(part).build();
    }

    /** As those who lead the club see it. */
    ClubMembershipDto member(ClubPart part) {
        return part(part).name(part.name()).union(union(part.union())).build();
    }

    private static ClubMembershipDto.Builder part(ClubPart part) {
        return ClubMembershipDto.builder()
                .id(part.id())
                .clubId(part.club())
                .status(ClubMembershipStatusDto.fromValue(part.status().name()))
                .askedAt(part.askedAt())
                .joinedOn(part.joinedOn())
                .leftOn(part.leftOn())
                .reason(part.reason())
                .version(part.version());
    }

    private UnionRefDto union(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }

    static ClubContent content(NewClubDto said) {
        return content(new ClubContentDto(said.name(), said.kind(), said.purpose(), said.meets(), said.admission()));
    }

    static ClubContent content(ClubContentDto said) {
        return new ClubContent(
                Folding.fold(said.name()),
                said.kind().toString(),
                given(said.purpose()),
                given(said.meets()),
                ClubRow.Admission.valueOf(said.admission().toString()));
    }

    static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
