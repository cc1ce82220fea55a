package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Permission;

/** What a rule would hold, while it is being put together. */
@ApplicationScoped
class TrySegment {

    private final SegmentCheck check;
    private final SegmentReach reach;
    private final SegmentMembers members;

    TrySegment(SegmentCheck check, SegmentReach reach, SegmentMembers members) {
        this.check = check;
        this.reach = reach;
        this.members = members;
    }

    Found run(SegmentNode rule, UUID union, int rows) {
        check.require(rule, union);
        reach.require(rule, union, Permission.MEMBER_READ);
        return new Found(members.count(rule, union), members.first(rule, union, rows));
    }

    record Found(SegmentMembers.Count count, List<MemberQueries.Listed> first) {}
}
