package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.SanatoriumApplicantDto;
import org.unionhome.api.model.SanatoriumApplicationStatusDto;
import org.unionhome.api.model.SanatoriumCauseDto;
import org.unionhome.api.model.SanatoriumDecidedByDto;
import org.unionhome.api.model.SanatoriumEndingDto;
import org.unionhome.api.model.SanatoriumLossBorneByDto;
import org.unionhome.api.model.SanatoriumParticipantCancellationDto;
import org.unionhome.api.model.SanatoriumPriorityDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;

/** Who applied for tours as the contract words it. */
@ApplicationScoped
class ApplicantMapper {

    private final Members members;
    private final UnionTree tree;
    private final FamilyQueries families;

    ApplicantMapper(Members members, UnionTree tree, FamilyQueries families) {
        this.members = members;
        this.tree = tree;
        this.families = families;
    }

    static Loss loss(SanatoriumParticipantCancellationDto asked) {
        return new Loss(
                TourPolicy.Cause.valueOf(asked.cause().toString()),
                Money.of(asked.loss()),
                TourPolicy.LossBorneBy.valueOf(asked.lossBorneBy().toString()));
    }

    /** One statement for the names of all, and one for whom they take along. */
    List<SanatoriumApplicantDto> applicants(List<ApplicantRow> rows) {
        Map<UUID, MemberInfo> names = members.findAll(
                rows.stream().map(ApplicantRow::person).distinct().toList());
        Map<UUID, List<FamilyRow>> along =
                families.here(rows.stream().map(ApplicantRow::id).toList());
        return rows.stream()
                .map(row -> applicant(row, names.get(row.person()), along.get(row.id())))
                .toList();
    }

    private SanatoriumApplicantDto applicant(
            ApplicantRow row, @Nullable MemberInfo member, @Nullable List<FamilyRow> family) {
        Money loss = row.loss();
        return SanatoriumApplicantDto.builder()
                .id(row.id())
                .tourId(row.tour())
                .number(row.number())
                .size(row.size())
                .member(new MemberRefDto(
                        row.person(),
                        member == null ? row.name() : member.name(),
                        member == null ? null : member.memberNo()))
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .priority(SanatoriumPriorityDto.fromValue(row.priority()))
                .confirmed(row.confirmed())
                .status(SanatoriumApplicationStatusDto.fromValue(row.status()))
                .rank(row.rank())
                .until(row.until())
                .ending(row.ending() == null ? null : SanatoriumEndingDto.fromValue(row.ending()))
                .decidedBy(row.decidedBy() == null ? null : SanatoriumDecidedByDto.fromValue(row.decidedBy()))
                .lastYear(row.lastYear())
                .seniorSince(row.seniorSince())
                .here(row.here())
                .cause(row.cause() == null ? null : SanatoriumCauseDto.fromValue(row.cause()))
                .loss(loss == null ? null : loss.toString())
                .lossBorneBy(row.lossBorneBy() == null ? null : SanatoriumLossBorneByDto.fromValue(row.lossBorneBy()))
                .countsAsUsed(row.countsAsUsed())
                .attended(row.attended())
                .settled(row.settled())
                .family(FamilyMapper.members(family))
                .version(row.version())
                .build();
    }
}
