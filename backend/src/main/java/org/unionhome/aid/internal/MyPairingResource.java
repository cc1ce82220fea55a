package org.unionhome.aid.internal;

import java.util.UUID;
import org.unionhome.api.MyPairingApi;
import org.unionhome.api.model.MyPairingListDto;
import org.unionhome.api.model.NewPairingContactDto;
import org.unionhome.api.model.PairingDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Requires;

/** Whom a member is paired with, over HTTP. */
class MyPairingResource implements MyPairingApi {

    private final PairingQueries pairings;
    private final KeepPairing keep;
    private final PairingMapper mapper;
    private final CurrentRequest request;

    MyPairingResource(PairingQueries pairings, KeepPairing keep, PairingMapper mapper, CurrentRequest request) {
        this.pairings = pairings;
        this.keep = keep;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires
    public MyPairingListDto listMyPairings() {
        return new MyPairingListDto(pairings.mine().stream().map(mapper::named).toList());
    }

    @Override
    @Requires
    public PairingDto getMyPairing(UUID pairingId) {
        return shown(pairingId);
    }

    @Override
    @Requires
    public PairingDto logMyPairingContact(UUID pairingId, NewPairingContactDto said, String idempotencyKey) {
        keep.ownContact(pairingId, PairingMapper.contact(said));
        return shown(pairingId);
    }

    private PairingDto shown(UUID id) {
        PairingRow row = pairings.own(id);
        request.version(row.version());
        return mapper.opened(row);
    }
}
