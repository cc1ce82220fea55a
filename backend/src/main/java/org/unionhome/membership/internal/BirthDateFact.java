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

/** Day of birth. */
@Singleton
class BirthDateFact implements SegmentFact {

    static final String FIELD = "BIRTH_DATE";

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
                condition.operator() == SegmentOperator.BEFORE ? "p.birth_date < ?" : "p.birth_date >= ?",
                condition.day(0));
    }
}
