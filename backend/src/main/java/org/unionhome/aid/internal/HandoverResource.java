package org.unionhome.aid.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.AidHandoverApi;
import org.unionhome.api.model.AidHandoverDto;
import org.unionhome.api.model.AidHandoverPageDto;
import org.unionhome.api.model.AidHandoverWhatDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.UnionTree;

/** What was handed over, over HTTP. */
class HandoverResource implements AidHandoverApi {

    private static final String IN = "IN";
    private final HandoverQueries handovers;
    private final UnionTree tree;
    private final ReadTrail reads;

    HandoverResource(HandoverQueries handovers, UnionTree tree, ReadTrail reads) {
        this.handovers = handovers;
        this.tree = tree;
        this.reads = reads;
    }

    @Override
    @Requires(Permission.AID_READ)
    public AidHandoverPageDto listAidHandovers(
            UUID unionId, String side, AidHandoverWhatDto what, Integer limit, String cursor) {
        var wanted = new HandoverQueries.Wanted(unionId, IN.equals(side), word(what));
        var page = handovers.list(wanted, limit, cursor);
        return new AidHandoverPageDto(page.map(row -> shown(row, List.of())), page.next());
    }

    /** Opening one is a reading that its member sees. */
    @Override
    @Requires(Permission.AID_READ)
    public AidHandoverDto getAidHandover(UUID handoverId) {
        var row = handovers.show(handoverId);
        UUID reader = handovers.mayRead(row.from()) ? row.from() : row.into();
        reads.note(ReadTrail.Reading.of(row.person(), reader, ReadTrail.Part.FILE, ReadTrail.Purpose.AID));
        return shown(row, handovers.course(row));
    }

    private AidHandoverDto shown(HandoverQueries.Row row, List<HardshipFile.Step> steps) {
        return AidHandoverDto.builder()
                .id(row.id())
                .what(AidHandoverWhatDto.fromValue(row.what()))
                .subjectId(row.subject())
                .number(row.number())
                .status(row.status())
                .handedBack(row.handedBack())
                .member(new MemberRefDto(row.person(), row.memberName(), null))
                .from(union(row.from()))
                .into(union(row.into()))
                .on(row.on())
                .at(row.at())
                .mayOpen(handovers.mayRead(row.into()))
                .steps(steps.stream().map(HardshipMapper::step).toList())
                .build();
    }

    private UnionRefDto union(UUID id) {
        return new UnionRefDto(id, tree.nameOf(id));
    }

    private static @Nullable String word(@Nullable AidHandoverWhatDto what) {
        return what == null ? null : what.toString();
    }
}
