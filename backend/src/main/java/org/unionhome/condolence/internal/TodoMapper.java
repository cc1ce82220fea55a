package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.CareAssignedByRuleDto;
import org.unionhome.api.model.CareAssignmentByDto;
import org.unionhome.api.model.CareAssignmentRuleDto;
import org.unionhome.api.model.CareCellDto;
import org.unionhome.api.model.CareOverviewDto;
import org.unionhome.api.model.CareReportDto;
import org.unionhome.api.model.CareTodoDto;
import org.unionhome.api.model.CareTodoLeftDto;
import org.unionhome.api.model.CareTodoPartDto;
import org.unionhome.api.model.CareTodoRuleChangeDto;
import org.unionhome.api.model.CareTodoRuleDto;
import org.unionhome.api.model.CareTodoRuleListDto;
import org.unionhome.api.model.CareUnitDto;
import org.unionhome.api.model.CareWorkerDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.NewCareReportDto;
import org.unionhome.api.model.NewCareTodoDto;
import org.unionhome.api.model.ReportableOccasionDto;
import org.unionhome.api.model.ReportableOccasionListDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.WorkingDays;
import org.unionhome.membership.OfficeHolders;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.Policies;

/** To-dos as the contract words them, in the reader's language. */
@ApplicationScoped
class TodoMapper {

    private final UnionTree tree;
    private final Policies policies;
    private final WorkingDays workingDays;
    private final CurrentRequest request;

    TodoMapper(UnionTree tree, Policies policies, WorkingDays workingDays, CurrentRequest request) {
        this.tree = tree;
        this.policies = policies;
        this.workingDays = workingDays;
        this.request = request;
    }

    static ReportOccasion.Report asked(NewCareReportDto dto) {
        return new ReportOccasion.Report(dto.occasion(), dto.occurredOn(), filled(dto.colleague()), filled(dto.note()));
    }

    static ReportOccasion.Report planned(NewCareTodoDto dto) {
        return new ReportOccasion.Report(dto.occasion(), dto.occurredOn(), null, filled(dto.note()));
    }

    static SetTodoRule.Wanted wanted(CareTodoRuleChangeDto dto) {
        return new SetTodoRule.Wanted(
                dto.enabled(),
                dto.days(),
                Optional.ofNullable(dto.first())
                        .map(first -> AssignmentPolicy.First.valueOf(first.name()))
                        .orElse(null));
    }

    static CareReportDto taken(ReportOccasion.Taken taken) {
        return new CareReportDto(taken.occasion(), taken.occurredOn(), taken.known());
    }

    ReportableOccasionListDto reportable(List<CareRule> occasions) {
        return new ReportableOccasionListDto(occasions.stream()
                .map(one -> new ReportableOccasionDto(
                        one.occasion(), one.name().get(request.locale().getLanguage())))
                .toList());
    }

    /** With the version that it is, as the tag of the answer. */
    CareTodoDto tagged(Todo todo) {
        request.version(todo.version());
        return todo(todo);
    }

    CareTodoDto todo(Todo todo) {
        var reported = todo.reported();
        var done = todo.done();
        return CareTodoDto.builder()
                .id(todo.id())
                .kind(todo.kind())
                .occasionName(TodoKinds.FOLLOW_UP.equals(todo.kind()) ? null : nameOf(todo.kind()))
                .union(union(todo.union()))
                .member(Optional.ofNullable(todo.member())
                        .map(member -> new MemberRefDto(member.person(), member.name(), member.memberNo()))
                        .orElse(null))
                .colleague(todo.colleague())
                .eventOn(todo.eventOn())
                .dueOn(todo.dueOn())
                .ifWorkerPostOn(todo.ifWorkerPostOn())
                .provisional(isProvisional(todo))
                .reportedBy(reported == null ? null : new ActorRefDto(reported.by()))
                .note(reported == null ? null : reported.note())
                .assignee(Optional.ofNullable(todo.assignee())
                        .map(worker -> new CareWorkerDto(worker.person(), worker.name(), null))
                        .orElse(null))
                .byRule(byRule(todo.byRule()))
                .leftBy(Optional.ofNullable(todo.left())
                        .map(left -> new CareTodoLeftDto(left.name(), left.on()))
                        .orElse(null))
                .postponed(todo.postponed())
                .postponeReason(todo.postponeReason())
                .done(done != null)
                .doneBy(done == null ? null : new ActorRefDto(done.by()))
                .doneAt(done == null ? null : done.at())
                .doneReason(done == null ? null : done.reason())
                .visitId(done == null ? null : done.visit())
                .reopenable(done != null && !done.byParts())
                .checklist(todo.checklist().stream().map(this::part).toList())
                .version(todo.version())
                .build();
    }

    private boolean isProvisional(Todo todo) {
        return todo.isOpen()
                && todo.postponed() == 0
                && TodoKinds.OF_THE_CALENDAR.contains(todo.kind())
                && workingDays.isProvisional(todo.dueOn(), todo.eventOn());
    }

    CareWorkerDto worker(OfficeHolders.Worker worker) {
        return new CareWorkerDto(worker.person(), worker.name(), union(worker.union()));
    }

    CareTodoRuleListDto rules(TodoRules.InForce inForce, UUID union) {
        return new CareTodoRuleListDto(
                inForce.rules().stream()
                        .filter(rule -> !rule.kind().equals(TodoKinds.ASSIGNMENT))
                        .map(rule -> rule(inForce.in(union, rule.kind())))
                        .toList(),
                assignment(inForce.in(union, TodoKinds.ASSIGNMENT)));
    }

    CareOverviewDto overview(CareOverview.Seen seen) {
        return new CareOverviewDto(
                seen.months().stream()
                        .map(cell -> new CareCellDto(
                                cell.occasion(),
                                nameOf(cell.occasion()),
                                cell.month(),
                                cell.visits(),
                                cell.amount().toString()))
                        .toList(),
                seen.units().stream()
                        .map(unit -> new CareUnitDto(union(unit.union()), unit.members(), unit.lastVisit()))
                        .toList());
    }

    private CareTodoRuleDto rule(TodoRules.Held held) {
        var rule = held.rule();
        return CareTodoRuleDto.builder()
                .kind(rule.kind())
                .enabled(held.enabled())
                .days(rule.thresholdDays() == null ? held.leadDays() : held.thresholdDays())
                .setIn(held.setIn() == null ? null : union(held.setIn()))
                .citation(rule.citation())
                .ruling(chinese() ? rule.rulingZh() : rule.rulingEn())
                .build();
    }

    private CareAssignmentRuleDto assignment(TodoRules.Held held) {
        return CareAssignmentRuleDto.builder()
                .enabled(held.enabled())
                .days(held.assignment().waited())
                .first(CareAssignmentByDto.fromValue(held.assignment().asked().name()))
                .setIn(held.setIn() == null ? null : union(held.setIn()))
                .citation(held.rule().citation())
                .ruling(chinese() ? held.rule().rulingZh() : held.rule().rulingEn())
                .build();
    }

    private static @Nullable CareAssignedByRuleDto byRule(Todo.@Nullable ByRule rule) {
        return rule == null
                ? null
                : new CareAssignedByRuleDto(
                        CareAssignmentByDto.fromValue(rule.by().name()), rule.on(), rule.waited());
    }

    private CareTodoPartDto part(Todo.Part part) {
        return new CareTodoPartDto(
                part.item(),
                chinese() ? part.nameZh() : part.nameEn(),
                part.by() != null,
                part.by() == null ? null : new ActorRefDto(part.by()),
                part.at());
    }

    private String nameOf(String occasion) {
        return policies.nameOf(occasion, request.locale());
    }

    private UnionRefDto union(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }

    private boolean chinese() {
        return request.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
