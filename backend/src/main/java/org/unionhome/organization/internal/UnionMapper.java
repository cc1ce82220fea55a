package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.DivisionDto;
import org.unionhome.api.model.DivisionListDto;
import org.unionhome.api.model.DivisionRefDto;
import org.unionhome.api.model.EmployerRefDto;
import org.unionhome.api.model.NewUnionDto;
import org.unionhome.api.model.NewUnionKindDto;
import org.unionhome.api.model.UnionChangeDto;
import org.unionhome.api.model.UnionDto;
import org.unionhome.api.model.UnionKindDto;
import org.unionhome.api.model.UnionListItemDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.api.model.UnionStateDto;
import org.unionhome.api.model.UnionStatusDto;
import org.unionhome.kernel.UnionTree;

/** Unions, their past, their kinds and places as the contract words them. */
@ApplicationScoped
class UnionMapper {

    private final UnionTree tree;
    private final Divisions divisions;
    private final Clock clock;

    UnionMapper(UnionTree tree, Divisions divisions, Clock clock) {
        this.tree = tree;
        this.divisions = divisions;
        this.clock = clock;
    }

    UnionDto union(UnionShow.Shown shown) {
        var union = shown.union();
        var details = shown.details();
        return UnionDto.builder()
                .id(union.id())
                .code(union.code())
                .name(union.name())
                .kind(union.kind())
                .parentId(union.parent())
                .level(union.level())
                .line(shown.above().stream()
                        .map(above -> new UnionRefDto(above.id(), above.name()))
                        .toList())
                .memberCount(shown.memberCount())
                .basicUnionCount(shown.counts().basicUnions())
                .employerCount(shown.counts().employers())
                .employer(employer(details))
                .division(division(details.division()))
                .status(UnionStatusDto.fromValue(details.status()))
                .predecessors(named(shown.related().predecessors()))
                .successors(named(shown.related().successors()))
                .from(details.since())
                .version(details.version())
                .updatedAt(details.updatedAt())
                .build();
    }

    private List<UnionRefDto> named(List<UUID> unions) {
        return unions.stream().map(id -> new UnionRefDto(id, tree.nameOf(id))).toList();
    }

    private static @Nullable EmployerRefDto employer(UnionDetails details) {
        return details.employer() == null || details.employerName() == null
                ? null
                : new EmployerRefDto(details.employer(), details.employerName());
    }

    @Nullable
    DivisionRefDto division(@Nullable String code) {
        if (code == null) {
            return null;
        }
        var found = divisions.find(code, LocalDate.now(clock));
        return new DivisionRefDto(code, found.map(Division::name).orElse(null), found.isPresent());
    }

    static UnionListItemDto listItem(UnionQueries.Listed listed) {
        var union = listed.union();
        return UnionListItemDto.builder()
                .id(union.id())
                .code(union.code())
                .name(union.name())
                .kind(union.kind())
                .parentId(union.parent())
                .level(union.level())
                .hasChildren(listed.hasChildren())
                .build();
    }

    static UnionStateDto state(UnionState state) {
        return UnionStateDto.builder()
                .from(state.from())
                .to(state.to())
                .code(state.code())
                .name(state.name())
                .kind(state.kind())
                .status(UnionStatusDto.fromValue(state.status()))
                .parent(
                        state.parent() == null || state.parentName() == null
                                ? null
                                : new UnionRefDto(state.parent(), state.parentName()))
                .employerId(state.employer())
                .divisionCode(state.division())
                .build();
    }

    static UnionKindDto kind(UnionKind kind) {
        return UnionKindDto.builder()
                .code(kind.code())
                .nameZh(kind.nameZh())
                .nameEn(kind.nameEn())
                .rank(kind.rank())
                .basic(kind.basic())
                .committeeFrom(kind.committeeFrom())
                .source(kind.source())
                .children(kind.children())
                .own(kind.own())
                .build();
    }

    static DivisionListDto divisions(List<Division> found) {
        return new DivisionListDto(found.stream()
                .map(one -> new DivisionDto(one.code(), one.name(), one.from(), one.to()))
                .toList());
    }

    static UnionFacts facts(NewUnionDto asked) {
        return new UnionFacts(
                asked.name().strip(), asked.kind(), asked.employerId(), asked.divisionCode(), asked.from());
    }

    static UnionFacts facts(UnionChangeDto asked) {
        return new UnionFacts(
                asked.name().strip(), asked.kind(), asked.employerId(), asked.divisionCode(), asked.from());
    }

    static NewKind newKind(NewUnionKindDto asked) {
        return new NewKind(
                asked.unionId(),
                asked.code(),
                asked.nameZh().strip(),
                asked.nameEn().strip(),
                asked.rank(),
                asked.basic(),
                asked.committeeFrom(),
                asked.source(),
                asked.parents(),
                asked.children());
    }
}
