package org.unionhome.membership.internal;

import jakarta.inject.Singleton;
import java.util.Map;
import org.unionhome.membership.SegmentClause;
import org.unionhome.membership.SegmentCondition;
import org.unionhome.membership.SegmentFact;
import org.unionhome.membership.SegmentInput;
import org.unionhome.membership.SegmentOperator;
import org.unionhome.membership.SegmentValue;
import org.unionhome.membership.SegmentView;

/** Full years in the union. */
@Singleton
class MemberYearsFact implements SegmentFact {

    static final String FIELD = "MEMBER_YEARS";
    private static final String JOINED = "coalesce(m.admitted_on, lower(m.period))";

    @Override
    public String field() {
        return FIELD;
    }

    @Override
    public Map<SegmentOperator, SegmentInput> operators() {
        return Map.of(
                SegmentOperator.AT_LEAST, SegmentInput.of(SegmentValue.number(0, 100)),
                SegmentOperator.AT_MOST, SegmentInput.of(SegmentValue.number(0, 100)));
    }

    @Override
    public SegmentClause clause(SegmentCondition condition, SegmentView view) {
        return condition.operator() == SegmentOperator.AT_LEAST
                ? SegmentClause.of(JOINED + " <= ?", view.day().minusYears(condition.number(0)))
                : SegmentClause.of(JOINED + " > ?", view.day().minusYears(condition.number(0) + 1L));
    }
}
