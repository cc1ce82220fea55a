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

/** What she likes to do. Never tells who: such a rule names nobody and counts in fives. */
@Singleton
class InterestFact implements SegmentFact {

    static final String FIELD = "INTEREST";
    private static final List<String> WORDS = List.of(
            "HIKING",
            "BADMINTON",
            "TABLE_TENNIS",
            "BALL_GAMES",
            "SWIMMING",
            "RUNNING",
            "YOGA",
            "CYCLING",
            "READING",
            "PHOTOGRAPHY",
            "CALLIGRAPHY",
            "SINGING",
            "DANCE",
            "CHESS",
            "HANDICRAFT",
            "VOLUNTEERING");

    @Override
    public String field() {
        return FIELD;
    }

    @Override
    public Map<SegmentOperator, SegmentInput> operators() {
        return Map.of(
                SegmentOperator.ANY_OF, SegmentInput.many(SegmentValue.word(WORDS), WORDS.size()),
                SegmentOperator.ALL_OF, SegmentInput.many(SegmentValue.word(WORDS), WORDS.size()));
    }

    @Override
    public SegmentClause clause(SegmentCondition condition, SegmentView view) {
        return condition.operator() == SegmentOperator.ANY_OF
                ? SegmentClause.of(
                        """
                        exists (select 1 from person_interest i
                                 where i.person_id = m.person_id and i.interest = any (?))
                        """,
                        condition.values())
                : SegmentClause.of(
                        """
                        ?::text[] <@ (select array_agg(i.interest) from person_interest i
                                       where i.person_id = m.person_id)
                        """,
                        condition.values());
    }
}
