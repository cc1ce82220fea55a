package org.unionhome.honor.internal;

import java.util.List;
import java.util.UUID;
import org.unionhome.api.HonorApi;
import org.unionhome.api.model.HonorDto;
import org.unionhome.api.model.HonorHolderDto;
import org.unionhome.api.model.HonorLevelDto;
import org.unionhome.api.model.HonorPageDto;
import org.unionhome.api.model.HonorRevocationDto;
import org.unionhome.api.model.NewHonorDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Honours over HTTP. */
class HonorResource implements HonorApi {

    private final HonorQueries honors;
    private final RecordHonor record;
    private final RevokeHonor revoke;
    private final HonorMapper mapper;
    private final CurrentRequest request;

    HonorResource(
            HonorQueries honors, RecordHonor record, RevokeHonor revoke, HonorMapper mapper, CurrentRequest request) {
        this.honors = honors;
        this.record = record;
        this.revoke = revoke;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.HONOR_READ)
    public HonorPageDto listHonors(
            UUID unionId,
            UUID memberId,
            HonorHolderDto holder,
            HonorLevelDto level,
            Integer year,
            Integer limit,
            String cursor) {
        var asked = new HonorQueries.Asked(
                unionId,
                memberId,
                holder == null ? null : holder.toString(),
                level == null ? null : level.toString(),
                year);
        var page = honors.list(asked, limit, cursor);
        return new HonorPageDto(mapper.honors(page.items()), page.next());
    }

    @Override
    @Requires(Permission.HONOR_WRITE)
    public HonorDto recordHonor(NewHonorDto asked, String idempotencyKey) {
        UUID id = record.run(HonorMapper.wanted(asked));
        request.location("/api/v1/honors/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.HONOR_READ)
    public HonorDto getHonor(UUID honorId) {
        return shown(honorId);
    }

    @Override
    @Requires(Permission.HONOR_WRITE)
    public HonorDto revokeHonor(UUID honorId, String ifMatch, HonorRevocationDto asked, String idempotencyKey) {
        revoke.run(honorId, ifMatch, asked.on(), asked.reason().strip());
        return shown(honorId);
    }

    private HonorDto shown(UUID id) {
        var honor = honors.show(id);
        request.version(honor.version());
        return mapper.honors(List.of(honor)).get(0);
    }
}
