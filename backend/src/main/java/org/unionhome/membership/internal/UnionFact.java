package org.unionhome.membership.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.SegmentClause;
import org.unionhome.membership.SegmentCondition;
import org.unionhome.membership.SegmentFact;
import org.unionhome.membership.SegmentInput;
import org.unionhome.membership.SegmentOperator;
import org.unionhome.membership.SegmentValue;
import org.unionhome.membership.SegmentView;

/** Membership in one of several unions or below them. */
@Singleton
class UnionFact implements SegmentFact {

    private final UnionTree tree;

    UnionFact(UnionTree tree) {
        this.tree = tree;
    }

    @Override
    public String field() {
        return "UNION";
    }

    @Override
    public Map<SegmentOperator, SegmentInput> operators() {
        return Map.of(SegmentOperator.WITHIN, SegmentInput.many(SegmentValue.UNION, 20));
    }

    @Override
    public SegmentClause clause(SegmentCondition condition, SegmentView view) {
        List<UUID> unions = condition.values().stream().map(UUID::fromString).toList();
        String text = unions.stream()
                .map(union -> "m.l" + tree.lineOf(union).size() + " = ?")
                .collect(Collectors.joining(" or "));
        return new SegmentClause(text, List.copyOf(unions));
    }
}
