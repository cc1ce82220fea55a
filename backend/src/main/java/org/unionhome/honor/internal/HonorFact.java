package org.unionhome.honor.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.unionhome.kernel.Permission;
import org.unionhome.membership.SegmentClause;
import org.unionhome.membership.SegmentCondition;
import org.unionhome.membership.SegmentFact;
import org.unionhome.membership.SegmentInput;
import org.unionhome.membership.SegmentOperator;
import org.unionhome.membership.SegmentValue;
import org.unionhome.membership.SegmentView;

/** Honours that a member holds on the day. */
@Singleton
class HonorFact implements SegmentFact {

    private static final String HELD =
            """
            exists (select 1 from honor h
                     where h.person_id = m.person_id and h.awarded_on <= ?
                       and coalesce(h.valid_until > ?, true) and coalesce(h.revoked_on > ?, true)""";
    private static final SegmentValue LEVEL = SegmentValue.word(List.of("NATIONAL", "PROVINCE", "CITY", "UNIT"));

    @Override
    public String field() {
        return "HONOR";
    }

    @Override
    public Permission permission() {
        return Permission.HONOR_READ;
    }

    @Override
    public Map<SegmentOperator, SegmentInput> operators() {
        return Map.of(
                SegmentOperator.ANY_OF, SegmentInput.many(LEVEL, 4),
                SegmentOperator.CONTAINS, SegmentInput.of(SegmentValue.TEXT),
                SegmentOperator.NONE, SegmentInput.of());
    }

    @Override
    public SegmentClause clause(SegmentCondition condition, SegmentView view) {
        var day = view.day();
        return switch (condition.operator()) {
            case ANY_OF -> SegmentClause.of(HELD + " and h.level = any (?))", day, day, day, condition.values());
            case CONTAINS -> SegmentClause.of(HELD + " and strpos(h.title, ?) > 0)", day, day, day, condition.text(0));
            default -> SegmentClause.of("not " + HELD + ")", day, day, day);
        };
    }
}
