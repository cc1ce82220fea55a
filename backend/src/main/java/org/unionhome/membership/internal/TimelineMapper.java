package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.TimelineDto;
import org.unionhome.api.model.TimelineItemDto;
import org.unionhome.api.model.TimelineKindDto;
import org.unionhome.api.model.TimelineSumDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.TimelineSource;

/** One page of a member as the contract words it. */
@ApplicationScoped
class TimelineMapper {

    private final UnionTree tree;

    TimelineMapper(UnionTree tree) {
        this.tree = tree;
    }

    TimelineDto timeline(Timelines.Timeline timeline) {
        var member = timeline.member();
        return TimelineDto.builder()
                .member(new MemberRefDto(member.id(), member.name(), member.memberNo()))
                .union(new UnionRefDto(member.union(), tree.nameOf(member.union())))
                .year(timeline.year())
                .sums(timeline.sums().stream().map(TimelineMapper::sum).toList())
                .items(timeline.entries().stream().map(this::item).toList())
                .build();
    }

    private static TimelineSumDto sum(TimelineSource.Sum sum) {
        return TimelineSumDto.builder()
                .kind(TimelineKindDto.fromValue(sum.kind().name()))
                .year(sum.year())
                .count(sum.count())
                .amount(yuan(sum.amount()))
                .build();
    }

    private TimelineItemDto item(TimelineSource.Entry entry) {
        return TimelineItemDto.builder()
                .kind(TimelineKindDto.fromValue(entry.kind().name()))
                .day(entry.day())
                .title(entry.title())
                .union(new UnionRefDto(entry.union(), tree.nameOf(entry.union())))
                .subjectId(entry.subject())
                .amount(yuan(entry.amount()))
                .note(entry.note())
                .withheld(entry.withheld())
                .build();
    }

    private static @Nullable String yuan(@Nullable Money amount) {
        return amount == null ? null : amount.toString();
    }
}
