package org.unionhome.membership.internal;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.unionhome.membership.SegmentClause;
import org.unionhome.membership.SegmentCondition;
import org.unionhome.membership.SegmentFact;
import org.unionhome.membership.SegmentInput;
import org.unionhome.membership.SegmentOperator;
import org.unionhome.membership.SegmentValue;
import org.unionhome.membership.SegmentView;

/** Form of employment. */
@Singleton
class EmploymentFact implements SegmentFact {

    static final String FIELD = "EMPLOYMENT";
    private static final List<String> WORDS =
            Arrays.stream(Employment.Form.values()).map(Employment.Form::name).toList();

    @Override
    public String field() {
        return FIELD;
    }

    @Override
    public Map<SegmentOperator, SegmentInput> operators() {
        return Map.of(SegmentOperator.IN, SegmentInput.many(SegmentValue.word(WORDS), WORDS.size()));
    }

    @Override
    public SegmentClause clause(SegmentCondition condition, SegmentView view) {
        return SegmentClause.of("m.form = any (?)", condition.values());
    }
}
