package org.unionhome.membership.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.unionhome.membership.SegmentClause;
import org.unionhome.membership.SegmentCondition;
import org.unionhome.membership.SegmentFact;
import org.unionhome.membership.SegmentInput;
import org.unionhome.membership.SegmentOperator;
import org.unionhome.membership.SegmentValue;
import org.unionhome.membership.SegmentView;

/** Month of the birthday. */
@Singleton
class BirthMonthFact implements SegmentFact {

    static final String FIELD = "BIRTH_MONTH";

    @Override
    public String field() {
        return FIELD;
    }

    @Override
    public Map<SegmentOperator, SegmentInput> operators() {
        return Map.of(SegmentOperator.IN, SegmentInput.many(SegmentValue.number(1, 12), 12));
    }

    @Override
    public SegmentClause clause(SegmentCondition condition, SegmentView view) {
        String months = condition.values().stream()
                .map(month -> "p.birth_md between ? and ?")
                .collect(Collectors.joining(" or "));
        var days = new ArrayList<Object>();
        condition.values().forEach(month -> {
            days.add(Integer.parseInt(month) * 100 + 1);
            days.add(Integer.parseInt(month) * 100 + 31);
        });
        return new SegmentClause(months, days);
    }
}
