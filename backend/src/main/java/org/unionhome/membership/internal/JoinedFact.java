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

/** First day in the union. */
@Singleton
class JoinedFact implements SegmentFact {

    static final String FIELD = "JOINED";

    @Override
    public String field() {
        return FIELD;
    }

    @Override
    public Map<SegmentOperator, SegmentInput> operators() {
        return Map.of(
                SegmentOperator.BEFORE, SegmentInput.of(SegmentValue.DAY),
                SegmentOperator.SINCE, SegmentInput.of(SegmentValue.DAY));
    }

    @Override
    public SegmentClause clause(SegmentCondition condition, SegmentView view) {
        return SegmentClause.of(
                "coalesce(m.admitted_on, lower(m.period)) "
                        + (condition.operator() == SegmentOperator.BEFORE ? "< ?" : ">= ?"),
                condition.day(0));
    }
}
