package org.unionhome.sanatorium.internal;

import java.util.UUID;
import org.unionhome.api.SanatoriumBaseApi;
import org.unionhome.api.model.NewSanatoriumBaseDto;
import org.unionhome.api.model.SanatoriumBaseDto;
import org.unionhome.api.model.SanatoriumBasePageDto;
import org.unionhome.api.model.SanatoriumBaseStrikingDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** The register of designated bases over HTTP. */
class SanatoriumBaseResource implements SanatoriumBaseApi {

    private final RegisterBase register;
    private final StrikeBase strike;
    private final BaseQueries bases;
    private final SanatoriumMapper mapper;
    private final CurrentRequest request;

    SanatoriumBaseResource(
            RegisterBase register,
            StrikeBase strike,
            BaseQueries bases,
            SanatoriumMapper mapper,
            CurrentRequest request) {
        this.register = register;
        this.strike = strike;
        this.bases = bases;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.SANATORIUM_READ)
    public SanatoriumBasePageDto listSanatoriumBases(Integer limit, String cursor) {
        var page = bases.list(limit, cursor);
        return new SanatoriumBasePageDto(page.map(mapper::base), page.next());
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumBaseDto registerSanatoriumBase(NewSanatoriumBaseDto asked, String idempotencyKey) {
        UUID id = register.run(SanatoriumMapper.base(asked));
        request.location("/api/v1/sanatorium-bases/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.SANATORIUM_WRITE)
    public SanatoriumBaseDto strikeSanatoriumBase(
            UUID baseId, String ifMatch, SanatoriumBaseStrikingDto asked, String idempotencyKey) {
        strike.run(baseId, ifMatch, asked.on(), Folding.fold(asked.reason()));
        return shown(baseId);
    }

    private SanatoriumBaseDto shown(UUID id) {
        BaseRow base = bases.own(id);
        request.version(base.version());
        return mapper.base(base);
    }
}
