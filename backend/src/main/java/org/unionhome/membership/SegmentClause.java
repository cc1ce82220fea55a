package org.unionhome.membership;

import java.util.List;

/** A condition as SQL and the values for its places. */
public record SegmentClause(String sql, List<Object> values) {

    public static SegmentClause of(String sql, Object... values) {
        return new SegmentClause(sql, List.of(values));
    }
}
