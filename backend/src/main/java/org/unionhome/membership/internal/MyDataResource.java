package org.unionhome.membership.internal;

import java.io.InputStream;
import java.util.UUID;
import org.unionhome.api.MyDataApi;
import org.unionhome.api.model.MyDataExportDto;
import org.unionhome.api.model.MyDataExportListDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Everything that is held about the caller, over HTTP. */
class MyDataResource implements MyDataApi {

    private final AskForMyData ask;
    private final FetchMyData fetch;
    private final MyDataExports exports;
    private final MyDataMapper mapper;
    private final CurrentRequest request;

    MyDataResource(
            AskForMyData ask, FetchMyData fetch, MyDataExports exports, MyDataMapper mapper, CurrentRequest request) {
        this.ask = ask;
        this.fetch = fetch;
        this.exports = exports;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.SELF)
    public MyDataExportListDto listMyExports() {
        return new MyDataExportListDto(
                exports.mine().stream().map(mapper::export).toList());
    }

    @Override
    @Requires(Permission.SELF)
    public MyDataExportDto exportMyData(String idempotencyKey) {
        MyDataExport export = exports.show(ask.run());
        request.location("/api/v1/jobs/" + export.job());
        return mapper.export(export);
    }

    @Override
    @Requires(Permission.SELF)
    public MyDataExportDto getMyExport(UUID exportId) {
        return mapper.export(exports.show(exportId));
    }

    @Override
    @Requires(Permission.SELF)
    public InputStream fetchMyExport(UUID exportId) {
        InputStream zip = fetch.run(exportId);
        request.header("Content-Disposition", "attachment; filename=\"my-data.zip\"");
        return zip;
    }
}
