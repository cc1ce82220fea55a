package org.unionhome.reporting.internal;

import java.util.UUID;
import org.unionhome.api.ReportingApi;
import org.unionhome.api.model.AnnualPlanDto;
import org.unionhome.api.model.AnnualPlanPageDto;
import org.unionhome.api.model.NewEventDto;
import org.unionhome.api.model.NewPlanOutcomeDto;
import org.unionhome.api.model.PlanItemDto;
import org.unionhome.api.model.ScheduledEventDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.ListEtags;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Annual plans over HTTP. */
class ReportingResource implements ReportingApi {

    private final PlanQueries plans;
    private final ScheduleFromPlan schedule;
    private final SayOutcome outcomes;
    private final PlanMapper mapper;
    private final ListEtags etags;
    private final CurrentRequest request;

    ReportingResource(
            PlanQueries plans,
            ScheduleFromPlan schedule,
            SayOutcome outcomes,
            PlanMapper mapper,
            ListEtags etags,
            CurrentRequest request) {
        this.plans = plans;
        this.schedule = schedule;
        this.outcomes = outcomes;
        this.mapper = mapper;
        this.etags = etags;
        this.request = request;
    }

    @Override
    @Requires(Permission.PLAN_READ)
    public AnnualPlanPageDto listAnnualPlans(Integer year, Integer limit, String cursor) {
        var page = plans.list(year, limit, cursor);
        return new AnnualPlanPageDto(page.map(mapper::listItem), page.next());
    }

    @Override
    @Requires(Permission.PLAN_READ)
    public AnnualPlanDto getAnnualPlan(UUID planId) {
        var full = plans.show(planId);
        UUID union = full.plan().union();
        return etags.tag(mapper.plan(full, plans.schedulable(union), plans.changeable(union)));
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public ScheduledEventDto scheduleEventFromPlan(UUID planId, UUID itemId, NewEventDto asked, String idempotencyKey) {
        UUID event = schedule.run(planId, itemId, PlanMapper.activity(asked));
        request.location("/api/v1/events/" + event);
        return new ScheduledEventDto(event);
    }

    @Override
    @Requires(Permission.EVENT_MANAGE)
    public PlanItemDto setPlanOutcome(
            UUID planId, UUID itemId, String ifMatch, NewPlanOutcomeDto said, String idempotencyKey) {
        outcomes.run(planId, itemId, ifMatch, PlanMapper.said(said));
        PlanItems.Item item = plans.item(itemId);
        request.version(item.version());
        return PlanMapper.item(item, plans.eventsOf(itemId));
    }
}
