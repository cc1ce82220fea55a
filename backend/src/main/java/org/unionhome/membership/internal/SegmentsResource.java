package org.unionhome.membership.internal;

import java.util.UUID;
import org.unionhome.api.SegmentApi;
import org.unionhome.api.model.MemberPageDto;
import org.unionhome.api.model.NewSegmentDto;
import org.unionhome.api.model.SegmentDto;
import org.unionhome.api.model.SegmentPageDto;
import org.unionhome.api.model.SegmentPreviewDto;
import org.unionhome.api.model.SegmentPreviewRequestDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Segments over HTTP. */
class SegmentsResource implements SegmentApi {

    private static final int PREVIEW = 10;
    private final SegmentQueries segments;
    private final SegmentMembers members;
    private final TrySegment attempt;
    private final SaveSegment save;
    private final ChangeSegment change;
    private final DeleteSegment delete;
    private final SegmentMapper mapper;
    private final MemberMapper memberMapper;
    private final CurrentRequest request;

    SegmentsResource(
            SegmentQueries segments,
            SegmentMembers members,
            TrySegment attempt,
            SaveSegment save,
            ChangeSegment change,
            DeleteSegment delete,
            SegmentMapper mapper,
            MemberMapper memberMapper,
            CurrentRequest request) {
        this.segments = segments;
        this.members = members;
        this.attempt = attempt;
        this.save = save;
        this.change = change;
        this.delete = delete;
        this.mapper = mapper;
        this.memberMapper = memberMapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public SegmentPageDto listSegments(UUID unionId, Integer limit, String cursor) {
        var page = segments.list(unionId, limit, cursor);
        return new SegmentPageDto(page.map(segment -> mapper.segment(segment, null)), page.next());
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public SegmentDto getSegment(UUID segmentId) {
        var segment = segments.show(segmentId);
        request.version(segment.version());
        return mapper.segment(segment, members.count(segment.rule(), segment.union()));
    }

    @Override
    @Requires(Permission.SEGMENT_WRITE)
    public SegmentDto saveSegment(NewSegmentDto asked, String idempotencyKey) {
        UUID id = save.run(SegmentMapper.wanted(asked));
        request.location("/api/v1/segments/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.SEGMENT_WRITE)
    public SegmentDto changeSegment(String ifMatch, UUID segmentId, NewSegmentDto asked, String idempotencyKey) {
        change.run(segmentId, ifMatch, SegmentMapper.wanted(asked));
        return shown(segmentId);
    }

    @Override
    @Requires(value = Permission.SEGMENT_WRITE, repeat = Requires.Repeat.BY_NATURE)
    public void deleteSegment(String ifMatch, UUID segmentId) {
        delete.run(segmentId, ifMatch);
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public MemberPageDto listSegmentMembers(UUID segmentId, Integer limit, String cursor) {
        var page = members.list(segments.show(segmentId), limit, cursor);
        return new MemberPageDto(page.map(memberMapper::listItem), page.next());
    }

    @Override
    @Requires(value = Permission.MEMBER_READ, repeat = Requires.Repeat.BY_NATURE)
    public SegmentPreviewDto previewSegment(SegmentPreviewRequestDto asked) {
        var rule = SegmentMapper.node(asked.rule());
        var found = attempt.run(rule, asked.unionId(), PREVIEW);
        return new SegmentPreviewDto(
                mapper.sentence(rule),
                SegmentMapper.count(found.count()),
                found.first().stream().map(memberMapper::listItem).toList());
    }

    private SegmentDto shown(UUID id) {
        var segment = segments.show(id);
        request.version(segment.version());
        return mapper.segment(segment, null);
    }
}
