package org.unionhome.membership.internal;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.unionhome.kernel.Role;
import org.unionhome.membership.SegmentClause;
import org.unionhome.membership.SegmentCondition;
import org.unionhome.membership.SegmentFact;
import org.unionhome.membership.SegmentInput;
import org.unionhome.membership.SegmentOperator;
import org.unionhome.membership.SegmentValue;
import org.unionhome.membership.SegmentView;

/** An office held on the day in the segment's union or below it. */
@Singleton
class OfficeFact implements SegmentFact {

    static final String FIELD = "OFFICE";
    private static final String HELD =
            """
            select 1 from appointment a
             where a.person_id = m.person_id and a.%s = ? and a.period @> ?::date and not a.annulled""";
    private static final List<String> WORDS = Arrays.stream(Role.values())
            .filter(role -> role != Role.MEMBER)
            .map(Role::name)
            .toList();

    @Override
    public String field() {
        return FIELD;
    }

    @Override
    public Map<SegmentOperator, SegmentInput> operators() {
        return Map.of(
                SegmentOperator.ANY_OF, SegmentInput.many(SegmentValue.word(WORDS), WORDS.size()),
                SegmentOperator.NONE, SegmentInput.of());
    }

    @Override
    public SegmentClause clause(SegmentCondition condition, SegmentView view) {
        return condition.operator() == SegmentOperator.ANY_OF
                ? SegmentClause.of(
                        "exists (" + HELD.formatted(view.column()) + " and a.role = any (?))",
                        view.union(),
                        view.day(),
                        condition.values())
                : SegmentClause.of("not exists (" + HELD.formatted(view.column()) + ")", view.union(), view.day());
    }
}
