package org.unionhome.condolence.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.CareTodoApi;
import org.unionhome.api.model.CareOverviewDto;
import org.unionhome.api.model.CareReportDto;
import org.unionhome.api.model.CareTodoAssignmentDto;
import org.unionhome.api.model.CareTodoCompletionDto;
import org.unionhome.api.model.CareTodoDto;
import org.unionhome.api.model.CareTodoListDto;
import org.unionhome.api.model.CareTodoPageDto;
import org.unionhome.api.model.CareTodoPostponementDto;
import org.unionhome.api.model.CareTodoRuleChangeDto;
import org.unionhome.api.model.CareTodoRuleListDto;
import org.unionhome.api.model.CareTodoTickDto;
import org.unionhome.api.model.CareTodoWhoseDto;
import org.unionhome.api.model.CareWorkerListDto;
import org.unionhome.api.model.NewCareReportDto;
import org.unionhome.api.model.NewCareTodoDto;
import org.unionhome.api.model.ReportableOccasionListDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.Scope;
import org.unionhome.membership.OfficeHolders;

/** To-dos of care over HTTP. */
class CareTodoResource implements CareTodoApi {

    private final TodoList todos;
    private final TodoSteps steps;
    private final AssignTodos assign;
    private final ReportOccasion report;
    private final ReportableOccasions reportable;
    private final SetTodoRule set;
    private final InheritTodoRule inherit;
    private final TodoRules rules;
    private final CareOverview overview;
    private final OfficeHolders offices;
    private final Scope scope;
    private final CurrentActor current;
    private final TodoMapper mapper;
    private final Clock clock;

    CareTodoResource(
            TodoList todos,
            TodoSteps steps,
            AssignTodos assign,
            ReportOccasion report,
            ReportableOccasions reportable,
            SetTodoRule set,
            InheritTodoRule inherit,
            TodoRules rules,
            CareOverview overview,
            OfficeHolders offices,
            Scope scope,
            CurrentActor current,
            TodoMapper mapper,
            Clock clock) {
        this.todos = todos;
        this.steps = steps;
        this.assign = assign;
        this.report = report;
        this.reportable = reportable;
        this.set = set;
        this.inherit = inherit;
        this.rules = rules;
        this.overview = overview;
        this.offices = offices;
        this.scope = scope;
        this.current = current;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CareTodoPageDto listCareTodos(
            UUID unionId,
            UUID memberId,
            String kind,
            CareTodoWhoseDto whose,
            Boolean done,
            LocalDate dueFrom,
            LocalDate dueBefore,
            Boolean upcoming,
            Integer limit,
            String cursor) {
        var asked = new TodoList.Asked(
                unionId,
                memberId,
                kind,
                !Boolean.TRUE.equals(done),
                Optional.ofNullable(whose)
                        .map(one -> TodoList.Asked.Whose.valueOf(one.name()))
                        .orElse(TodoList.Asked.Whose.ALL),
                dueFrom,
                dueBefore,
                Boolean.TRUE.equals(upcoming) ? LocalDate.now(clock) : null);
        var page = todos.page(asked, limit, cursor);
        return new CareTodoPageDto(page.map(mapper::todo), page.next());
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CareReportDto planCareTodo(NewCareTodoDto todo, String idempotencyKey) {
        return TodoMapper.taken(report.ofMember(todo.memberId(), TodoMapper.planned(todo)));
    }

    @Override
    @Requires(Permission.SELF)
    public ReportableOccasionListDto listReportableOccasions() {
        return mapper.reportable(reportable.mine());
    }

    @Override
    @Requires(Permission.SELF)
    public CareReportDto reportOccasion(NewCareReportDto asked, String idempotencyKey) {
        return TodoMapper.taken(report.mine(TodoMapper.asked(asked)));
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CareTodoDto getCareTodo(UUID todoId, String ifNoneMatch) {
        return mapper.tagged(todos.show(todoId));
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CareTodoListDto assignCareTodos(CareTodoAssignmentDto asked, String idempotencyKey) {
        var chosen = asked.todos().stream()
                .map(one -> new AssignTodos.Chosen(one.id(), one.version()))
                .toList();
        return new CareTodoListDto(assign.run(chosen, asked.assigneeId()).stream()
                .map(mapper::todo)
                .toList());
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CareTodoDto postponeCareTodo(
            UUID todoId, String ifMatch, CareTodoPostponementDto asked, String idempotencyKey) {
        return mapper.tagged(steps.postpone(todoId, ifMatch, asked.until(), asked.reason()));
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CareTodoDto completeCareTodo(
            UUID todoId, String ifMatch, CareTodoCompletionDto asked, String idempotencyKey) {
        return mapper.tagged(steps.complete(todoId, ifMatch, asked.visitId(), asked.reason()));
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CareTodoDto reopenCareTodo(UUID todoId, String ifMatch, String idempotencyKey) {
        return mapper.tagged(steps.reopen(todoId, ifMatch));
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CareTodoDto tickCareTodo(UUID todoId, String item, CareTodoTickDto tick, String idempotencyKey) {
        return mapper.tagged(steps.tick(todoId, item, tick.done()));
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CareWorkerListDto listCareWorkers(UUID unionId) {
        scope.require(current.get(), Permission.CONDOLENCE_RECORD, unionId);
        return new CareWorkerListDto(offices.workers(unionId, Permission.CONDOLENCE_RECORD).stream()
                .map(mapper::worker)
                .toList());
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CareTodoRuleListDto listCareTodoRules(UUID unionId) {
        scope.require(current.get(), Permission.CONDOLENCE_RECORD, unionId);
        return mapper.rules(rules.inForce(), unionId);
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CareTodoRuleListDto setCareTodoRule(
            UUID unionId, String kind, CareTodoRuleChangeDto change, String idempotencyKey) {
        return mapper.rules(set.run(unionId, kind, TodoMapper.wanted(change)), unionId);
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public void inheritCareTodoRule(UUID unionId, String kind, String idempotencyKey) {
        inherit.run(unionId, kind);
    }

    @Override
    @Requires(Permission.CONDOLENCE_READ)
    public CareOverviewDto getCareOverview(Integer year, UUID unionId) {
        return mapper.overview(overview.of(unionId, year, LocalDate.now(clock)));
    }
}
