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

/** Standing of the membership; without it only full members are looked at. It chooses the index to walk along, so there is nothing left to ask of the row. */
@Singleton
class StatusFact implements SegmentFact {

    static final String FIELD = "STATUS";
    private static final List<String> WORDS =
            Arrays.stream(Status.values()).map(Status::name).toList();

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
        return SegmentClause.of("true");
    }
}
