package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.api.model.NewSanatoriumBaseDto;
import org.unionhome.api.model.NewSanatoriumProgramDto;
import org.unionhome.api.model.SanatoriumAudienceDto;
import org.unionhome.api.model.SanatoriumBaseDto;
import org.unionhome.api.model.SanatoriumDestinationDto;
import org.unionhome.api.model.SanatoriumFormDto;
import org.unionhome.api.model.SanatoriumProgramDto;
import org.unionhome.api.model.SanatoriumProgramListItemDto;
import org.unionhome.api.model.SanatoriumProgramStatusDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.Decision;
import org.unionhome.policy.PolicyMapper;

/** Programmes and bases as the contract words them. */
@ApplicationScoped
class SanatoriumMapper {

    private final ProgramQueries programs;
    private final StoredDecision decisions;
    private final PolicyMapper policies;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;

    SanatoriumMapper(
            ProgramQueries programs,
            StoredDecision decisions,
            PolicyMapper policies,
            UnionTree tree,
            Scope scope,
            CurrentActor current) {
        this.programs = programs;
        this.decisions = decisions;
        this.policies = policies;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
    }

    static ProgramContent content(NewSanatoriumProgramDto asked) {
        return new ProgramContent(
                Folding.fold(asked.name()),
                asked.audience().toString(),
                asked.firstYear(),
                asked.years(),
                asked.firstMonth(),
                asked.lastMonth(),
                asked.source(),
                asked.forms().stream()
                        .map(SanatoriumFormDto::toString)
                        .distinct()
                        .toList(),
                asked.province(),
                asked.places(),
                asked.returnOn(),
                asked.destinations().stream()
                        .map(to -> new ProgramContent.Destination(
                                to.division(), Folding.fold(to.name()), to.supportedRegion()))
                        .toList(),
                asked.baseIds());
    }

    static RegisterBase.Wanted base(NewSanatoriumBaseDto asked) {
        return new RegisterBase.Wanted(
                asked.unionId(),
                Folding.fold(asked.name()),
                asked.division(),
                Folding.fold(asked.place()),
                Folding.fold(asked.registerNo()),
                asked.registeredOn());
    }

    /** The refusal that carries the rule. */
    Problem refusal(Decision decision) {
        return Problem.blocked(policies.decision(decision));
    }

    SanatoriumProgramDto program(ProgramRow row) {
        return SanatoriumProgramDto.builder()
                .id(row.id())
                .union(union(row.union()))
                .name(row.name())
                .audience(SanatoriumAudienceDto.fromValue(row.audience()))
                .firstYear(row.firstYear())
                .years(row.years())
                .firstMonth(row.firstMonth())
                .lastMonth(row.lastMonth())
                .source(row.source())
                .forms(row.forms().stream().map(SanatoriumFormDto::fromValue).toList())
                .province(row.province())
                .places(row.places())
                .returnOn(row.returnOn())
                .destinations(destinations(row))
                .bases(programs.bases(row.id()).stream().map(this::base).toList())
                .status(SanatoriumProgramStatusDto.fromValue(row.status()))
                .decision(policies.decision(decisions.read(row.decision())))
                .changeable(keeps(row.union()))
                .version(row.version())
                .build();
    }

    private List<SanatoriumDestinationDto> destinations(ProgramRow row) {
        return programs.destinations(row.id()).stream()
                .map(to -> SanatoriumDestinationDto.builder()
                        .division(to.division())
                        .name(to.name())
                        .supportedRegion(to.supportedRegion())
                        .outside(to.outside(row.province()))
                        .build())
                .toList();
    }

    SanatoriumProgramListItemDto listItem(ProgramRow row) {
        return SanatoriumProgramListItemDto.builder()
                .id(row.id())
                .union(union(row.union()))
                .name(row.name())
                .audience(SanatoriumAudienceDto.fromValue(row.audience()))
                .firstYear(row.firstYear())
                .years(row.years())
                .firstMonth(row.firstMonth())
                .lastMonth(row.lastMonth())
                .places(row.places())
                .status(SanatoriumProgramStatusDto.fromValue(row.status()))
                .build();
    }

    SanatoriumBaseDto base(BaseRow row) {
        return SanatoriumBaseDto.builder()
                .id(row.id())
                .union(union(row.union()))
                .name(row.name())
                .division(row.division())
                .place(row.place())
                .registerNo(row.registerNo())
                .registeredOn(row.registeredOn())
                .struckOn(row.struckOn())
                .struckReason(row.struckReason())
                .changeable(row.inForce() && keeps(row.union()))
                .version(row.version())
                .build();
    }

    private boolean keeps(UUID union) {
        return scope.allows(current.get(), Permission.SANATORIUM_WRITE, union);
    }

    private UnionRefDto union(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }
}
