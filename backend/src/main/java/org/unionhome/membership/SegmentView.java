package org.unionhome.membership;

import java.time.LocalDate;
import java.util.UUID;

/**
 * From where a rule is looked at: everybody gets the same answer, that of the segment's union.
 *
 * @param union whose subtree counts
 * @param level of the union; the root is 1
 * @param day on which members are judged
 */
public record SegmentView(UUID union, int level, LocalDate day) {

    /** The ancestor column that equals the union in every row of its subtree. */
    public String column() {
        return "l" + level;
    }
}
