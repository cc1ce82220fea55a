package org.unionhome.aid.internal;

import java.io.InputStream;
import java.util.UUID;
import org.unionhome.api.MyHardshipFileApi;
import org.unionhome.api.model.HardshipEvidenceKindDto;
import org.unionhome.api.model.HardshipFileDto;
import org.unionhome.api.model.HardshipFileListDto;
import org.unionhome.api.model.HardshipFileStateDto;
import org.unionhome.api.model.HouseholdInputDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.files.PaperCheck;

/** The caller's own application over HTTP. */
class MyHardshipFileResource implements MyHardshipFileApi {

    private final OpenHardshipFile opening;
    private final ChangeHousehold changing;
    private final AddHardshipEvidence adding;
    private final SubmitHardshipFile submitting;
    private final HardshipQueries queries;
    private final HardshipFiles files;
    private final HardshipMapper mapper;
    private final PaperCheck papers;
    private final CurrentRequest http;

    MyHardshipFileResource(
            OpenHardshipFile opening,
            ChangeHousehold changing,
            AddHardshipEvidence adding,
            SubmitHardshipFile submitting,
            HardshipQueries queries,
            HardshipFiles files,
            HardshipMapper mapper,
            PaperCheck papers,
            CurrentRequest http) {
        this.opening = opening;
        this.changing = changing;
        this.adding = adding;
        this.submitting = submitting;
        this.queries = queries;
        this.files = files;
        this.mapper = mapper;
        this.papers = papers;
        this.http = http;
    }

    @Override
    @Requires(Permission.SELF)
    public HardshipFileListDto listMyHardshipFiles() {
        return new HardshipFileListDto(
                queries.mine().stream().map(mapper::listItem).toList());
    }

    @Override
    @Requires(Permission.SELF)
    public HardshipFileStateDto applyForHardshipFile(HouseholdInputDto household, String idempotencyKey) {
        UUID id = opening.forOneself(HouseholdMapper.household(household));
        http.location("/api/v1/me/hardship-files/" + id);
        return state(id);
    }

    @Override
    @Requires(Permission.SELF)
    public HardshipFileDto getMyHardshipFile(UUID fileId) {
        var opened = files.own(fileId);
        http.version(opened.file().version());
        return mapper.file(opened);
    }

    @Override
    @Requires(Permission.SELF)
    public HardshipFileStateDto changeMyHardshipFile(
            UUID fileId, String ifMatch, HouseholdInputDto household, String idempotencyKey) {
        changing.own(fileId, ifMatch, HouseholdMapper.household(household));
        return state(fileId);
    }

    @Override
    @Requires(Permission.SELF)
    public HardshipFileStateDto addMyHardshipEvidence(
            UUID fileId, HardshipEvidenceKindDto kind, InputStream body, String idempotencyKey) {
        adding.own(fileId, kind.toString(), papers.accept(body));
        return state(fileId);
    }

    @Override
    @Requires(Permission.SELF)
    public HardshipFileStateDto submitMyHardshipFile(UUID fileId, String ifMatch, String idempotencyKey) {
        submitting.submit(fileId, ifMatch);
        return state(fileId);
    }

    @Override
    @Requires(Permission.SELF)
    public HardshipFileStateDto withdrawMyHardshipFile(UUID fileId, String ifMatch, String idempotencyKey) {
        submitting.withdraw(fileId, ifMatch);
        return state(fileId);
    }

    private HardshipFileStateDto state(UUID id) {
        HardshipFile file = queries.own(id);
        http.version(file.version());
        return mapper.state(file);
    }
}
