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

/** The post held at work. */
@Singleton
class PostFact implements SegmentFact {

    static final String FIELD = "POST";

    @Override
    public String field() {
        return FIELD;
    }

    @Override
    public Map<SegmentOperator, SegmentInput> operators() {
        return Map.of(
                SegmentOperator.IS, SegmentInput.of(SegmentValue.TEXT),
                SegmentOperator.CONTAINS, SegmentInput.of(SegmentValue.TEXT));
    }

    @Override
    public SegmentClause clause(SegmentCondition condition, SegmentView view) {
        return SegmentClause.of(
                condition.operator() == SegmentOperator.IS ? "m.post = ?" : "strpos(m.post, ?) > 0", condition.text(0));
    }
}
