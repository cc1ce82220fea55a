package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.event.Activity;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ShownEtags;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.Audiences.Audience;

/** Replaces what is planned. More places go to those who wait; fewer than are taken are refused. */
@UseCase
@ApplicationScoped
@Transactional
class ChangeEvent {

    private final Sql sql;
    private final EventLock lock;
    private final PlanFit fit;
    private final EventAudiences audiences;
    private final EventNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeEvent(
            Sql sql,
            EventLock lock,
            PlanFit fit,
            EventAudiences audiences,
            EventNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.lock = lock;
        this.fit = fit;
        this.audiences = audiences;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID id, String ifMatch, Activity activity) {
        EventRow now = lock.takeToManage(id);
        ShownEtags.requireMatch(ifMatch, now.version());
        requireChangeable(now, activity);
        fit.require(activity);
        update(id, activity, audiences.wanted(activity.segment(), now));
        audit.record("event.changed", AuditTrail.Subject.of("event", id, now.union()));
        notices.changed(now, activity);
        lock.moveUp(now);
    }

    private static void requireChangeable(EventRow now, Activity wanted) {
        if (now.status() == EventStatus.CANCELLED) {
            throw Problem.of(EventProblem.EVENT_CANCELLED);
        }
        if (!now.union().equals(wanted.union())) {
            throw Problem.ofFault("/unionId", "FIXED");
        }
        if (now.status() == EventStatus.PUBLISHED && !wanted.published()) {
            throw Problem.ofFault("/status", "ALREADY_PUBLISHED");
        }
        if (wanted.capacity() < now.taken()) {
            throw Problem.of(EventProblem.EVENT_HAS_MORE_REGISTRATIONS, now.taken());
        }
    }

    private void update(UUID id, Activity activity, @Nullable Audience audience) {
        sql.update(
                """
                update event
                   set title = ?, kind = ?, summary = ?, place = ?, starts_at = ?, ends_at = ?, opens_at = ?,
                       closes_at = ?, capacity = ?, waiting_list = ?, walk_ins = ?, status = ?, plan_item_id = ?::uuid,
                       segment_id = ?::uuid, audience_union_id = ?::uuid, audience_name = ?::text,
                       audience_rule = ?::jsonb,
                       version = version + 1, updated_at = ?
                 where id = ?
                """,
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
                id);
    }
}
