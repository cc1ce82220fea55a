package org.unionhome.condolence.internal;

import jakarta.inject.Singleton;
import java.util.Map;
import org.unionhome.kernel.Permission;
import org.unionhome.membership.SegmentClause;
import org.unionhome.membership.SegmentCondition;
import org.unionhome.membership.SegmentFact;
import org.unionhome.membership.SegmentInput;
import org.unionhome.membership.SegmentOperator;
import org.unionhome.membership.SegmentValue;
import org.unionhome.membership.SegmentView;

/** When somebody was last visited by the segment's union or one below it. */
@Singleton
class LastVisitFact implements SegmentFact {

    private static final String VISITED =
            """
            exists (select 1 from condolence_visit v
                     where v.person_id = m.person_id and v.status = 'RECORDED' and v.%s = ?""";

    @Override
    public String field() {
        return "LAST_VISIT";
    }

    @Override
    public Permission permission() {
        return Permission.CONDOLENCE_READ;
    }

    @Override
    public Map<SegmentOperator, SegmentInput> operators() {
        return Map.of(
                SegmentOperator.BEFORE, SegmentInput.of(SegmentValue.DAY),
                SegmentOperator.SINCE, SegmentInput.of(SegmentValue.DAY),
                SegmentOperator.NONE, SegmentInput.of());
    }

    @Override
    public SegmentClause clause(SegmentCondition condition, SegmentView view) {
        String visited = VISITED.formatted(view.column());
        return switch (condition.operator()) {
            case NONE -> SegmentClause.of("not " + visited + ")", view.union());
            case SINCE -> SegmentClause.of(visited + " and v.visited_on >= ?)", view.union(), condition.day(0));
            default ->
                SegmentClause.of(
                        visited + ") and not " + visited + " and v.visited_on >= ?)",
                        view.union(),
                        view.union(),
                        condition.day(0));
        };
    }
}
