package org.unionhome.membership.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.NewSegmentDto;
import org.unionhome.api.model.SegmentCountDto;
import org.unionhome.api.model.SegmentDto;
import org.unionhome.api.model.SegmentFieldDto;
import org.unionhome.api.model.SegmentOperatorDto;
import org.unionhome.api.model.SegmentRuleDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.SegmentOperator;

/** Segments as the contract words them. */
@Singleton
class SegmentMapper {

    private final UnionTree tree;
    private final SegmentQueries segments;
    private final SegmentSentences sentences;
    private final CurrentRequest request;

    SegmentMapper(UnionTree tree, SegmentQueries segments, SegmentSentences sentences, CurrentRequest request) {
        this.tree = tree;
        this.segments = segments;
        this.sentences = sentences;
        this.request = request;
    }

    SegmentDto segment(SegmentRow segment, SegmentMembers.@Nullable Count count) {
        return SegmentDto.builder()
                .id(segment.id())
                .union(new UnionRefDto(segment.union(), tree.nameOf(segment.union())))
                .name(segment.name())
                .rule(rule(segment.rule()))
                .sentence(sentence(segment.rule()))
                .count(count == null ? null : count(count))
                .changeable(segments.changeable(segment.union()))
                .version(segment.version())
                .updatedAt(segment.updatedAt())
                .build();
    }

    String sentence(SegmentNode rule) {
        return sentences.of(rule, request.locale());
    }

    static SegmentCountDto count(SegmentMembers.Count count) {
        boolean exact = count.withheld() == SegmentMembers.Withheld.NOTHING;
        return SegmentCountDto.builder()
                .members(count.withheld() == SegmentMembers.Withheld.RIGHTS ? null : count.members())
                .exact(exact)
                .named(exact)
                .withheld(
                        exact
                                ? null
                                : SegmentCountDto.WithheldEnum.fromValue(
                                        count.withheld().name()))
                .build();
    }

    static SaveSegment.Wanted wanted(NewSegmentDto asked) {
        return new SaveSegment.Wanted(asked.unionId(), Folding.fold(asked.name()), node(asked.rule()));
    }

    static SegmentNode node(SegmentRuleDto asked) {
        return new SegmentNode(
                SegmentNode.Kind.valueOf(asked.kind().name()),
                Optional.ofNullable(asked.parts())
                        .map(parts -> parts.stream().map(SegmentMapper::node).toList())
                        .orElse(null),
                Optional.ofNullable(asked.field())
                        .map(SegmentFieldDto::toString)
                        .orElse(null),
                Optional.ofNullable(asked.operator())
                        .map(operator -> SegmentOperator.valueOf(operator.name()))
                        .orElse(null),
                asked.values());
    }

    private static SegmentRuleDto rule(SegmentNode node) {
        List<SegmentRuleDto> parts = node.parts() == null
                ? null
                : node.parts().stream().map(SegmentMapper::rule).toList();
        return SegmentRuleDto.builder()
                .kind(SegmentRuleDto.KindEnum.fromValue(node.kind().name()))
                .parts(parts)
                .field(node.field() == null ? null : SegmentFieldDto.fromValue(node.field()))
                .operator(
                        node.operator() == null
                                ? null
                                : SegmentOperatorDto.fromValue(node.operator().name()))
                .values(node.values())
                .build();
    }
}
