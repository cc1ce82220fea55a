package org.unionhome.club.internal;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.ClubActivityDto;
import org.unionhome.api.model.ClubAssessmentDto;
import org.unionhome.api.model.ClubFactsDto;
import org.unionhome.api.model.ClubFiguresDto;
import org.unionhome.api.model.ClubGradeDto;
import org.unionhome.api.model.ClubKindCountDto;
import org.unionhome.api.model.ClubKindDto;
import org.unionhome.api.model.ClubYearDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.NewClubActivityDto;
import org.unionhome.api.model.NotTakingPartDto;
import org.unionhome.api.model.ParticipationCountDto;
import org.unionhome.api.model.ParticipationFiguresDto;
import org.unionhome.api.model.ParticipationOfUnitDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** What clubs did, and figures of them, as the contract words them. */
@Singleton
class ClubLifeMapper {

    private final UnionTree tree;
    private final ClubReach reach;
    private final Participation participation;

    ClubLifeMapper(UnionTree tree, ClubReach reach, Participation participation) {
        this.tree = tree;
        this.reach = reach;
        this.participation = participation;
    }

    /** @param club whose log it is; absent where the caller has it in hand for sure */
    ClubActivityDto entry(ClubActivityRow row, @Nullable ClubRow club) {
        boolean inHand = club == null || reach.hasInHand(club);
        return ClubActivityDto.builder()
                .id(row.id())
                .clubId(row.club())
                .eventId(row.event())
                .heldOn(row.heldOn())
                .title(row.title())
                .attended(row.attended())
                .guests(row.guests())
                .note(row.note())
                .recordedBy(new ActorRefDto(row.recordedBy()))
                .voidReason(row.voidReason())
                .voidable(inHand && row.voidReason() == null)
                .build();
    }

    static ClubSession session(NewClubActivityDto said) {
        Integer guests = said.guests();
        return new ClubSession(
                said.eventId(),
                said.heldOn(),
                ClubMapper.given(said.title()),
                said.attendees(),
                guests == null ? 0 : guests,
                ClubMapper.given(said.note()));
    }

    /** @param assessable whether the caller may assess the club */
    static ClubYearDto year(ClubYear year, boolean assessable) {
        ClubYear.Verdict verdict = year.verdict();
        return ClubYearDto.builder()
                .year(year.year())
                .facts(facts(year.facts()))
                .assessment(verdict == null ? null : assessment(verdict))
                .assessable(assessable)
                .build();
    }

    private static ClubFactsDto facts(ClubYear.Facts facts) {
        return ClubFactsDto.builder()
                .sessions(facts.sessions())
                .months(facts.months())
                .personTimes(facts.personTimes())
                .persons(facts.persons())
                .membersAtStart(facts.membersAtStart())
                .membersAtEnd(facts.membersAtEnd())
                .joined(facts.joined())
                .left(facts.left())
                .build();
    }

    private static ClubAssessmentDto assessment(ClubYear.Verdict verdict) {
        return new ClubAssessmentDto(
                ClubGradeDto.fromValue(verdict.grade()),
                verdict.remark(),
                new ActorRefDto(verdict.by()),
                verdict.at(),
                verdict.edition());
    }

    ClubFiguresDto figures(UUID union, LocalDate on, ClubFigures.Counted counted) {
        return ClubFiguresDto.builder()
                .union(union(union))
                .on(on)
                .own(counted.own())
                .below(counted.below())
                .kinds(counted.kinds().stream()
                        .map(kind -> new ClubKindCountDto(ClubKindDto.fromValue(kind.kind()), kind.clubs()))
                        .toList())
                .persons(counted.persons())
                .memberships(counted.memberships())
                .build();
    }

    ParticipationFiguresDto participation(UUID union, int year, List<Participation.Count> counts) {
        Participation.Count all = counts.stream()
                .filter(count -> count.unit() == null)
                .findFirst()
                .orElseGet(() -> new Participation.Count(null, 0, 0, 0, 0));
        return ParticipationFiguresDto.builder()
                .union(union(union))
                .year(year)
                .asOf(participation.asOf(year))
                .count(count(all))
                .clubOnly(all.clubOnly())
                .activityOnly(all.activityOnly())
                .both(all.both())
                .units(units(counts).toList())
                .build();
    }

    /** The largest first. */
    private Stream<ParticipationOfUnitDto> units(List<Participation.Count> counts) {
        return counts.stream()
                .filter(count -> count.unit() != null)
                .sorted((one, other) -> Integer.compare(other.members(), one.members()))
                .map(count -> new ParticipationOfUnitDto(union(Objects.requireNonNull(count.unit())), count(count)));
    }

    private static ParticipationCountDto count(Participation.Count count) {
        return new ParticipationCountDto(
                count.members(),
                count.takingPart(),
                CoverageCalculator.rate(count.takingPart(), count.members())
                        .map(Object::toString)
                        .orElse(null));
    }

    NotTakingPartDto missing(Participation.Missing missing) {
        return new NotTakingPartDto(
                new MemberRefDto(missing.person(), missing.name(), missing.memberNo()), union(missing.union()));
    }

    private UnionRefDto union(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }
}
