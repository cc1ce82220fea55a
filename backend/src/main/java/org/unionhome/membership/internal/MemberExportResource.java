package org.unionhome.membership.internal;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.MemberExportsApi;
import org.unionhome.api.model.MemberExportDto;
import org.unionhome.api.model.MemberExportPageDto;
import org.unionhome.api.model.MembershipStatusDto;
import org.unionhome.api.model.NewMemberExportDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Requires;

/** Lists of members as files, over HTTP. */
class MemberExportResource implements MemberExportsApi {

    private final AskForExport ask;
    private final FetchExport fetch;
    private final MemberExports exports;
    private final MemberExportMapper mapper;
    private final CurrentRequest request;

    MemberExportResource(
            AskForExport ask,
            FetchExport fetch,
            MemberExports exports,
            MemberExportMapper mapper,
            CurrentRequest request) {
        this.ask = ask;
        this.fetch = fetch;
        this.exports = exports;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public MemberExportDto askForMemberExport(NewMemberExportDto asked, String idempotencyKey) {
        String status = Optional.ofNullable(asked.memberStatus())
                .orElse(MembershipStatusDto.ACTIVE)
                .toString();
        var filter = new MemberQueries.Asked(asked.unionId(), status, asked.asOf(), asked.q());
        UUID id = ask.run(new AskForExport.Wanted(
                MemberExport.Format.valueOf(asked.format().toString()),
                ExportColumn.of(asked.columns().stream().map(Object::toString).toList()),
                filter,
                ReadTrail.Purpose.valueOf(asked.purpose().toString()),
                asked.reason(),
                asked.fullReason()));
        request.location("/api/v1/member-exports/" + id);
        return mapper.export(exports.require(id));
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public MemberExportPageDto listMemberExports(Integer limit, String cursor) {
        var page = exports.list(limit, cursor);
        return new MemberExportPageDto(page.map(mapper::export), page.next());
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public MemberExportDto getMemberExport(UUID exportId) {
        return mapper.export(exports.require(exportId));
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public InputStream getMemberExportFile(UUID exportId) {
        var fetched = fetch.run(exportId);
        request.header("Content-Disposition", "attachment; filename=\"" + fetched.fileName() + "\"");
        return fetched.content();
    }
}
