package org.unionhome.honor.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.HonorContestDto;
import org.unionhome.api.model.HonorDto;
import org.unionhome.api.model.HonorHolderDto;
import org.unionhome.api.model.HonorLevelDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.NewHonorDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;

/** Honours as the contract words them. */
@Singleton
class HonorMapper {

    private final UnionTree tree;
    private final Members members;
    private final HonorQueries honors;
    private final Clock clock;

    HonorMapper(UnionTree tree, Members members, HonorQueries honors, Clock clock) {
        this.tree = tree;
        this.members = members;
        this.honors = honors;
        this.clock = clock;
    }

    /** One statement for the names of all. */
    List<HonorDto> honors(List<HonorRow> rows) {
        var persons =
                rows.stream().map(HonorRow::person).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, MemberInfo> names = persons.isEmpty() ? Map.of() : members.findAll(persons);
        return rows.stream()
                .map(row -> honor(row, row.person() == null ? null : names.get(row.person())))
                .toList();
    }

    private HonorDto honor(HonorRow row, @Nullable MemberInfo member) {
        return HonorDto.builder()
                .id(row.id())
                .holder(row.person() == null ? HonorHolderDto.UNION : HonorHolderDto.MEMBER)
                .member(member == null ? null : new MemberRefDto(member.id(), member.name(), member.memberNo()))
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .title(row.title())
                .level(HonorLevelDto.fromValue(row.level()))
                .awardedOn(row.awardedOn())
                .awardingBody(row.awardingBody())
                .documentNo(row.documentNo())
                .contest(contest(row))
                .validUntil(row.validUntil())
                .state(HonorDto.StateEnum.fromValue(
                        row.stateOn(LocalDate.now(clock)).name()))
                .revokedOn(row.revokedOn())
                .revocationReason(row.revocationReason())
                .changeable(honors.changeable(row))
                .version(row.version())
                .updatedAt(row.updatedAt())
                .build();
    }

    private static @Nullable HonorContestDto contest(HonorRow row) {
        return row.contestId() == null || row.contest() == null
                ? null
                : new HonorContestDto(row.contestId(), row.contest());
    }

    static NewHonor wanted(NewHonorDto asked) {
        return new NewHonor(
                asked.memberId(),
                asked.unionId(),
                Folding.fold(asked.title()),
                asked.level().toString(),
                asked.awardedOn(),
                Folding.fold(asked.awardingBody()),
                given(asked.documentNo()),
                asked.validUntil());
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
