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

/** Age in full years on the day; who has no date of birth is of no age. */
@Singleton
class AgeFact implements SegmentFact {

    private static final SegmentValue YEARS = SegmentValue.number(0, 130);

    @Override
    public String field() {
        return "AGE";
    }

    @Override
    public Map<SegmentOperator, SegmentInput> operators() {
        return Map.of(
                SegmentOperator.BETWEEN, SegmentInput.of(YEARS, YEARS),
                SegmentOperator.AT_LEAST, SegmentInput.of(YEARS),
                SegmentOperator.AT_MOST, SegmentInput.of(YEARS));
    }

    @Override
    public SegmentClause clause(SegmentCondition condition, SegmentView view) {
        return switch (condition.operator()) {
            case AT_LEAST -> SegmentClause.of("p.birth_date <= ?", view.day().minusYears(condition.number(0)));
            case AT_MOST -> SegmentClause.of("p.birth_date > ?", view.day().minusYears(condition.number(0) + 1L));
            default ->
                SegmentClause.of(
                        "p.birth_date <= ? and p.birth_date > ?",
                        view.day().minusYears(condition.number(0)),
                        view.day().minusYears(condition.number(1) + 1L));
        };
    }
}
