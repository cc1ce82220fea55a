package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.MovedDto;
import org.unionhome.api.model.NewReorganizationDto;
import org.unionhome.api.model.PlacedUnionDto;
import org.unionhome.api.model.ReorganizationDto;
import org.unionhome.api.model.ReorganizationOutcomeDto;
import org.unionhome.api.model.ReorganizationStatusDto;
import org.unionhome.api.model.ReorganizationStepDto;
import org.unionhome.api.model.ReorganizationStepKindDto;
import org.unionhome.api.model.ShownStepDto;
import org.unionhome.api.model.StepOutcomeDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.UnionTree;

/** Reorganisations as the contract words them. */
@ApplicationScoped
class ReorganizationMapper {

    private final UnionTree tree;
    private final CurrentActor current;

    ReorganizationMapper(UnionTree tree, CurrentActor current) {
        this.tree = tree;
        this.current = current;
    }

    ReorganizationDto reorganization(Reorganization one) {
        return ReorganizationDto.builder()
                .id(one.id())
                .union(named(one.union()))
                .title(one.title())
                .documentNumber(one.documentNumber())
                .effectiveOn(one.day())
                .steps(one.steps().stream().map(this::step).toList())
                .status(ReorganizationStatusDto.fromValue(one.status()))
                .outcome(outcome(one.outcome()))
                .draftedBy(new ActorRefDto(one.drafterName()))
                .draftedAt(one.draftedAt())
                .own(one.draftedBy().equals(current.get().identity().subject()))
                .closedBy(one.closerName() == null ? null : new ActorRefDto(one.closerName()))
                .closedAt(one.closedAt())
                .version(one.version())
                .build();
    }

    private UnionRefDto named(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }

    private @Nullable UnionRefDto namedOrNone(@Nullable UUID union) {
        return union == null ? null : named(union);
    }

    private ShownStepDto step(ReorganizationStep step) {
        return ShownStepDto.builder()
                .kind(ReorganizationStepKindDto.fromValue(step.kind().name()))
                .union(named(step.union()))
                .target(namedOrNone(step.target()))
                .name(step.name())
                .code(step.code())
                .children(step.children().stream().map(this::named).toList())
                .memberCount(step.members().size())
                .build();
    }

    /** Names are those of then: of unions before it, and of those founded by it. */
    ReorganizationOutcomeDto outcome(Outcome outcome) {
        var names = new HashMap<UUID, String>();
        outcome.after().forEach(place -> names.put(place.id(), place.name()));
        outcome.before().forEach(place -> names.put(place.id(), place.name()));
        return new ReorganizationOutcomeDto(
                outcome.steps().stream().map(step -> step(step, names)).toList(),
                outcome.before().stream().map(ReorganizationMapper::place).toList(),
                outcome.after().stream().map(ReorganizationMapper::place).toList());
    }

    private static StepOutcomeDto step(StepOutcome step, Map<UUID, String> names) {
        return new StepOutcomeDto(
                ReorganizationStepKindDto.fromValue(step.kind()),
                step.moved().stream()
                        .map(one -> new MovedDto(
                                new UnionRefDto(one.union(), names.getOrDefault(one.union(), "")),
                                one.what(),
                                one.count()))
                        .toList());
    }

    private static PlacedUnionDto place(Outcome.Place place) {
        return PlacedUnionDto.builder()
                .id(place.id())
                .parentId(place.parent())
                .name(place.name())
                .level(place.level())
                .memberCount(place.members())
                .dissolved(place.dissolved())
                .build();
    }

    static NewReorganization asked(NewReorganizationDto asked) {
        return new NewReorganization(
                asked.unionId(),
                asked.title().strip(),
                asked.documentNumber(),
                asked.effectiveOn(),
                asked.steps().stream().map(ReorganizationMapper::asked).toList());
    }

    private static ReorganizationStep asked(ReorganizationStepDto step) {
        return new ReorganizationStep(
                ReorganizationStep.Kind.valueOf(step.kind().toString()),
                step.unionId(),
                step.targetId(),
                step.name() == null ? null : step.name().strip(),
                step.code(),
                step.childIds() == null ? List.of() : step.childIds(),
                step.memberIds() == null ? List.of() : step.memberIds());
    }
}
