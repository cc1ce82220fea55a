package org.unionhome.audit.internal;

import org.unionhome.api.ReadLogApi;
import org.unionhome.api.model.MemberReadPageDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Who read my file, over HTTP, for the person herself. */
class ReadLogResource implements ReadLogApi {

    private final ReadQueries reads;
    private final ReadLogMapper mapper;

    ReadLogResource(ReadQueries reads, ReadLogMapper mapper) {
        this.reads = reads;
        this.mapper = mapper;
    }

    @Override
    @Requires(Permission.SELF)
    public MemberReadPageDto listMyReads(Integer limit, String cursor) {
        var page = reads.mine(limit, cursor);
        return new MemberReadPageDto(page.map(mapper::read), page.next());
    }
}
