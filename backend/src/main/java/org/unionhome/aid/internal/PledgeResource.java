package org.unionhome.aid.internal;

import java.util.UUID;
import org.unionhome.api.PledgeApi;
import org.unionhome.api.model.NewPledgeDto;
import org.unionhome.api.model.PledgeDto;
import org.unionhome.api.model.PledgeEndDto;
import org.unionhome.api.model.PledgeGraduationDto;
import org.unionhome.api.model.PledgePageDto;
import org.unionhome.api.model.PledgeReceiptDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Pledges over HTTP. */
class PledgeResource implements PledgeApi {

    private final PledgeQueries pledges;
    private final KeepPledge keep;
    private final ChangeGraduation graduation;
    private final PledgeMapper mapper;
    private final CurrentRequest request;

    PledgeResource(
            PledgeQueries pledges,
            KeepPledge keep,
            ChangeGraduation graduation,
            PledgeMapper mapper,
            CurrentRequest request) {
        this.pledges = pledges;
        this.keep = keep;
        this.graduation = graduation;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.AID_READ)
    public PledgePageDto listPledges(UUID unionId, Integer limit, String cursor) {
        var page = pledges.list(unionId, limit, cursor);
        return new PledgePageDto(page.map(mapper::listed), page.next());
    }

    @Override
    @Requires(Permission.AID_WORK)
    public PledgeDto beginPledge(NewPledgeDto asked, String idempotencyKey) {
        UUID id = keep.begin(new KeepPledge.NewPledge(
                asked.unionId(),
                asked.child().strip(),
                asked.guardian().strip(),
                asked.consentedOn(),
                Money.of(asked.monthly()),
                asked.firstMonth(),
                asked.graduatesOn(),
                Boolean.TRUE.equals(asked.anotherChild())));
        request.location("/api/v1/pledges/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.AID_READ)
    public PledgeDto getPledge(UUID pledgeId) {
        return shown(pledgeId);
    }

    @Override
    @Requires(Permission.AID_WORK)
    public PledgeDto receivePledge(UUID pledgeId, String ifMatch, PledgeReceiptDto said, String idempotencyKey) {
        keep.receive(
                pledgeId,
                ifMatch,
                said.month(),
                said.receivedOn(),
                said.receipt().strip());
        return shown(pledgeId);
    }

    @Override
    @Requires(Permission.AID_WORK)
    public PledgeDto endPledge(UUID pledgeId, String ifMatch, PledgeEndDto said, String idempotencyKey) {
        keep.end(pledgeId, ifMatch, said.on(), said.reason().strip());
        return shown(pledgeId);
    }

    @Override
    @Requires(Permission.AID_WORK)
    public PledgeDto changePledgeGraduation(
            UUID pledgeId, String ifMatch, PledgeGraduationDto said, String idempotencyKey) {
        graduation.run(pledgeId, ifMatch, said.graduatesOn(), said.reason().strip());
        return shown(pledgeId);
    }

    private PledgeDto shown(UUID id) {
        var row = pledges.show(id);
        request.version(row.version());
        return mapper.opened(row, pledges.dues(id));
    }
}
