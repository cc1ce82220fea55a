package org.unionhome.membership.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.membership.SegmentCondition;
import org.unionhome.membership.SegmentOperator;

/** A rule as it is entered and kept: a tree whose leaves are conditions. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SegmentNode(
        Kind kind,
        @Nullable List<SegmentNode> parts,
        @Nullable String field,
        @Nullable SegmentOperator operator,
        @Nullable List<String> values) {

    /** All, any or none of the parts, or a condition. */
    enum Kind {
        ALL,
        ANY,
        NOT,
        CONDITION
    }

    List<SegmentNode> branches() {
        return parts == null ? List.of() : parts;
    }

    List<String> given() {
        return values == null ? List.of() : values;
    }

    /** Of a checked rule. */
    SegmentCondition condition() {
        return new SegmentCondition(Objects.requireNonNull(field), Objects.requireNonNull(operator), given());
    }

    /** All conditions of a checked rule. */
    Stream<SegmentCondition> conditions() {
        return kind == Kind.CONDITION
                ? Stream.of(condition())
                : branches().stream().flatMap(SegmentNode::conditions);
    }

    /** The conditions that everybody must fulfil: those of the outermost ALL. */
    Stream<SegmentNode> outermost() {
        return kind == Kind.ALL ? branches().stream() : Stream.of(this);
    }
}
