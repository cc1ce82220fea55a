package org.unionhome.organization.internal;

import java.util.UUID;
import org.unionhome.api.ReorganizationApi;
import org.unionhome.api.model.NewReorganizationDto;
import org.unionhome.api.model.ReorganizationDto;
import org.unionhome.api.model.ReorganizationOutcomeDto;
import org.unionhome.api.model.ReorganizationPageDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Reorganisations over HTTP. */
class ReorganizationResource implements ReorganizationApi {

    private final Reorganizations reorganizations;
    private final DraftReorganization draft;
    private final ReorganizationRun run;
    private final CarryOutReorganization carryOut;
    private final CancelReorganization cancel;
    private final ReorganizationMapper mapper;
    private final CurrentRequest request;

    ReorganizationResource(
            Reorganizations reorganizations,
            DraftReorganization draft,
            ReorganizationRun run,
            CarryOutReorganization carryOut,
            CancelReorganization cancel,
            ReorganizationMapper mapper,
            CurrentRequest request) {
        this.reorganizations = reorganizations;
        this.draft = draft;
        this.run = run;
        this.carryOut = carryOut;
        this.cancel = cancel;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.UNION_REORGANIZE)
    public ReorganizationPageDto listReorganizations(UUID unionId, Integer limit, String cursor) {
        var page = reorganizations.list(unionId, limit, cursor);
        return new ReorganizationPageDto(page.map(mapper::reorganization), page.next());
    }

    @Override
    @Requires(Permission.UNION_REORGANIZE)
    public ReorganizationDto draftReorganization(NewReorganizationDto asked, String idempotencyKey) {
        UUID id = draft.run(ReorganizationMapper.asked(asked));
        request.location("/api/v1/reorganizations/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.UNION_REORGANIZE)
    public ReorganizationDto getReorganization(UUID reorganizationId, String ifNoneMatch) {
        return shown(reorganizationId);
    }

    @Override
    @Requires(Permission.UNION_REORGANIZE)
    public ReorganizationOutcomeDto previewReorganization(UUID reorganizationId) {
        var plan = reorganizations.show(reorganizationId);
        return mapper.outcome(plan.open() ? run.preview(() -> plan) : plan.outcome());
    }

    @Override
    @Requires(Permission.UNION_REORGANIZE)
    public ReorganizationDto carryOutReorganization(UUID reorganizationId, String ifMatch, String idempotencyKey) {
        carryOut.run(reorganizationId, ifMatch);
        return shown(reorganizationId);
    }

    @Override
    @Requires(Permission.UNION_REORGANIZE)
    public ReorganizationDto cancelReorganization(UUID reorganizationId, String ifMatch, String idempotencyKey) {
        cancel.run(reorganizationId, ifMatch);
        return shown(reorganizationId);
    }

    private ReorganizationDto shown(UUID id) {
        var found = reorganizations.show(id);
        request.version(found.version());
        return mapper.reorganization(found);
    }
}
