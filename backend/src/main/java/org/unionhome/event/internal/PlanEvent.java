package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.event.Activity;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.Audiences.Audience;
import org.unionhome.organization.Unions;

/** Plans an activity, as a draft or published at once. */
@UseCase
@ApplicationScoped
@Transactional
class PlanEvent {

    private final Sql sql;
    private final Unions unions;
    private final CurrentActor current;
    private final Scope scope;
    private final PlanFit fit;
    private final EventAudiences audiences;
    private final AuditTrail audit;
    private final Clock clock;

    PlanEvent(
            Sql sql,
            Unions unions,
            CurrentActor current,
            Scope scope,
            PlanFit fit,
            EventAudiences audiences,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.unions = unions;
        this.current = current;
        this.scope = scope;
        this.fit = fit;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    UUID run(Activity activity) {
        scope.require(current.get(), Permission.EVENT_MANAGE, activity.union());
        unions.requireLiving(activity.union());
        fit.require(activity);
        UUID id = Ids.next();
        insert(id, activity, audiences.wanted(activity.segment(), null));
        audit.record("event.planned", AuditTrail.Subject.of("event", id, activity.union()));
        return id;
    }

    private void insert(UUID id, Activity activity, @Nullable Audience audience) {
        sql.update(
                """
                insert into event (id, root_id, union_id, l1, l2, l3, l4, l5, l6, title, kind, summary, place,
                                   starts_at, ends_at, opens_at, closes_at, capacity, waiting_list, walk_ins, status,
                                   plan_item_id, segment_id, audience_union_id, audience_name, audience_rule,
                                   updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid,
                       ?::uuid, ?::uuid, ?::text, ?::jsonb, ?
                  from union_node u where u.id = ?
                """,
                id,
                activity.title(),
                activity.kind(),
                activity.summary(),
                activity.place(),
                activity.startsAt(),
                activity.endsAt(),
                activity.opensAt(),
                activity.closesAt(),
                activity.capacity(),
                activity.waitingList(),
                activity.walkIns(),
                activity.published() ? EventStatus.PUBLISHED : EventStatus.DRAFT,
                activity.planItem(),
                audience == null ? null : audience.segment(),
                audience == null ? null : audience.union(),
                audience == null ? null : audience.name(),
                audience == null ? null : audience.rule(),
                Instant.now(clock),
                activity.union());
    }
}
