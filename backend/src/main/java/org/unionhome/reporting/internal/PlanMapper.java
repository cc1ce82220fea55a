package org.unionhome.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.AnnualPlanDto;
import org.unionhome.api.model.AnnualPlanListItemDto;
import org.unionhome.api.model.DateWindowDto;
import org.unionhome.api.model.FigureWordDto;
import org.unionhome.api.model.NewEventDto;
import org.unionhome.api.model.NewPlanOutcomeDto;
import org.unionhome.api.model.PlanItemDto;
import org.unionhome.api.model.PlanOutcomeDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.event.Activity;
import org.unionhome.kernel.UnionTree;

/** Annual plans as the contract words them. */
@ApplicationScoped
class PlanMapper {

    private final UnionTree tree;

    PlanMapper(UnionTree tree) {
        this.tree = tree;
    }

    AnnualPlanListItemDto listItem(PlanQueries.Plan plan) {
        return new AnnualPlanListItemDto(
                plan.id(), union(plan.union()), plan.year(), plan.title(), plan.documentNumber(), plan.items());
    }

    AnnualPlanDto plan(PlanQueries.Full full, boolean schedulable, boolean changeable) {
        var plan = full.plan();
        return AnnualPlanDto.builder()
                .id(plan.id())
                .union(union(plan.union()))
                .year(plan.year())
                .title(plan.title())
                .documentNumber(plan.documentNumber())
                .items(full.items().stream()
                        .map(item -> item(item, full.eventCounts().getOrDefault(item.id(), 0)))
                        .toList())
                .schedulable(schedulable)
                .changeable(changeable)
                .version(plan.version())
                .build();
    }

    static PlanItemDto item(PlanItems.Item item, int eventCount) {
        return PlanItemDto.builder()
                .id(item.id())
                .number(item.number())
                .section(blankAsAbsent(item.section()))
                .title(item.title())
                .scheduleText(item.schedule())
                .windows(item.windows().stream()
                        .map(window -> new DateWindowDto(window.from(), window.to()))
                        .toList())
                .eventCount(eventCount)
                .outcome(outcome(item.outcome()))
                .version(item.version())
                .build();
    }

    private static @Nullable PlanOutcomeDto outcome(@Nullable PlanOutcome said) {
        return said == null
                ? null
                : PlanOutcomeDto.builder()
                        .word(FigureWordDto.fromValue(said.word().name()))
                        .count(said.count())
                        .unit(said.unit())
                        .source(said.source())
                        .above(said.above())
                        .below(said.below())
                        .saidBy(said.by())
                        .saidAt(said.at())
                        .build();
    }

    static SayOutcome.Said said(NewPlanOutcomeDto asked) {
        return new SayOutcome.Said(
                PlanOutcome.Word.valueOf(asked.word().toString()),
                asked.count(),
                asked.unit().strip(),
                asked.source() == null ? null : blankAsAbsent(asked.source().strip()));
    }

    private static @Nullable String blankAsAbsent(String text) {
        return text.isEmpty() ? null : text;
    }

    private UnionRefDto union(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }

    static Activity activity(NewEventDto asked) {
        return new Activity(
                asked.unionId(),
                asked.title().strip(),
                asked.kind().toString(),
                asked.summary(),
                asked.place(),
                asked.startsAt(),
                asked.endsAt(),
                asked.registrationOpensAt(),
                asked.registrationClosesAt(),
                asked.capacity(),
                asked.waitingList(),
                Boolean.TRUE.equals(asked.walkIns()),
                asked.status() == NewEventDto.StatusEnum.PUBLISHED,
                asked.planItemId(),
                asked.segmentId());
    }
}
