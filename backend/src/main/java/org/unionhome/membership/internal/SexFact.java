package org.unionhome.membership.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.unionhome.membership.SegmentClause;
import org.unionhome.membership.SegmentCondition;
import org.unionhome.membership.SegmentFact;
import org.unionhome.membership.SegmentInput;
import org.unionhome.membership.SegmentOperator;
import org.unionhome.membership.SegmentValue;
import org.unionhome.membership.SegmentView;

/** As in the identity document. */
@Singleton
class SexFact implements SegmentFact {

    static final String FIELD = "SEX";

    @Override
    public String field() {
        return FIELD;
    }

    @Override
    public Map<SegmentOperator, SegmentInput> operators() {
        return Map.of(SegmentOperator.IS, SegmentInput.of(SegmentValue.word(List.of("FEMALE", "MALE"))));
    }

    @Override
    public SegmentClause clause(SegmentCondition condition, SegmentView view) {
        return SegmentClause.of("p.sex = ?", condition.text(0));
    }
}
