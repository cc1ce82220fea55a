package org.unionhome.event.internal;

import jakarta.inject.Singleton;
import java.util.Map;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Permission;
import org.unionhome.membership.SegmentClause;
import org.unionhome.membership.SegmentCondition;
import org.unionhome.membership.SegmentFact;
import org.unionhome.membership.SegmentInput;
import org.unionhome.membership.SegmentOperator;
import org.unionhome.membership.SegmentValue;
import org.unionhome.membership.SegmentView;

/** How many activities of the segment's union or below somebody took part in, from a day until the day asked for. */
@Singleton
class ActivitiesFact implements SegmentFact {

    private static final String TAKEN =
            """
            (select count(*) from event_registration r join event e on e.id = r.event_id
              where r.person_id = m.person_id and r.status = 'CONFIRMED'
                and coalesce(r.presence, 'PRESENT') = 'PRESENT' and r.%s = ?
                and e.status = 'PUBLISHED' and e.starts_at >= ? and e.ends_at < ?) %s ?""";
    private static final SegmentInput TIMES_SINCE = SegmentInput.of(SegmentValue.number(0, 1000), SegmentValue.DAY);

    @Override
    public String field() {
        return "ACTIVITIES";
    }

    @Override
    public Permission permission() {
        return Permission.EVENT_MANAGE;
    }

    @Override
    public Map<SegmentOperator, SegmentInput> operators() {
        return Map.of(SegmentOperator.AT_LEAST, TIMES_SINCE, SegmentOperator.AT_MOST, TIMES_SINCE);
    }

    @Override
    public SegmentClause clause(SegmentCondition condition, SegmentView view) {
        return SegmentClause.of(
                TAKEN.formatted(view.column(), condition.operator() == SegmentOperator.AT_LEAST ? ">=" : "<="),
                view.union(),
                condition.day(1).atStartOfDay(Clocks.CHINA).toInstant(),
                view.day().plusDays(1).atStartOfDay(Clocks.CHINA).toInstant(),
                condition.number(0));
    }
}
