package org.unionhome.aid.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.PairingApi;
import org.unionhome.api.model.NewPairingContactDto;
import org.unionhome.api.model.NewPairingDto;
import org.unionhome.api.model.PairingDto;
import org.unionhome.api.model.PairingEndDto;
import org.unionhome.api.model.PairingKindDto;
import org.unionhome.api.model.PairingPageDto;
import org.unionhome.api.model.PairingRosterListDto;
import org.unionhome.api.model.ReadPurposeDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Requires;

/** Pairings and their rosters over HTTP. */
class PairingResource implements PairingApi {

    private final PairingQueries pairings;
    private final PairingRosters rosters;
    private final FetchPairingRoster fetching;
    private final BeginPairing beginning;
    private final KeepPairing keep;
    private final PairingMapper mapper;
    private final CurrentRequest request;
    private final Clock clock;

    PairingResource(
            PairingQueries pairings,
            PairingRosters rosters,
            FetchPairingRoster fetching,
            BeginPairing beginning,
            KeepPairing keep,
            PairingMapper mapper,
            CurrentRequest request,
            Clock clock) {
        this.pairings = pairings;
        this.rosters = rosters;
        this.fetching = fetching;
        this.beginning = beginning;
        this.keep = keep;
        this.mapper = mapper;
        this.request = request;
        this.clock = clock;
    }

    @Override
    @Requires(Permission.AID_READ)
    public PairingPageDto listPairings(
            UUID unionId, PairingKindDto kind, Integer year, Boolean overdue, Integer limit, String cursor) {
        LocalDate quietOn = Boolean.TRUE.equals(overdue) ? LocalDate.now(clock) : null;
        var page = pairings.list(new PairingQueries.Wanted(unionId, word(kind), year, quietOn), limit, cursor);
        return new PairingPageDto(page.map(mapper::listed), page.next());
    }

    @Override
    @Requires(Permission.AID_WORK)
    public PairingDto beginPairing(NewPairingDto asked, String idempotencyKey) {
        UUID id = beginning.run(PairingMapper.wanted(asked));
        request.location("/api/v1/pairings/" + id);
        return answer(pairings.show(id));
    }

    @Override
    @Requires(Permission.AID_READ)
    public PairingDto getPairing(UUID pairingId) {
        return answer(keep.read(pairingId));
    }

    @Override
    @Requires(Permission.AID_WORK)
    public PairingDto logPairingContact(UUID pairingId, NewPairingContactDto said, String idempotencyKey) {
        keep.contact(pairingId, PairingMapper.contact(said));
        return answer(pairings.show(pairingId));
    }

    @Override
    @Requires(Permission.AID_WORK)
    public PairingDto endPairing(UUID pairingId, String ifMatch, PairingEndDto said, String idempotencyKey) {
        keep.end(pairingId, ifMatch, said.on(), said.reason().strip());
        return answer(pairings.show(pairingId));
    }

    @Override
    @Requires(Permission.AID_READ)
    public PairingRosterListDto listPairingRosters(UUID unionId, PairingKindDto kind) {
        return new PairingRosterListDto(rosters.of(unionId, word(kind)).stream()
                .map(PairingMapper::year)
                .toList());
    }

    @Override
    @Requires(Permission.AID_READ)
    public InputStream fetchPairingRoster(Integer year, ReadPurposeDto purpose, UUID unionId, PairingKindDto kind) {
        byte[] file = fetching.run(
                new PairingQueries.Wanted(unionId, word(kind), year),
                ReadTrail.Purpose.valueOf(purpose.name()),
                request.locale());
        request.header("Content-Disposition", "attachment; filename=\"pairings-" + year + ".xlsx\"");
        return new ByteArrayInputStream(file);
    }

    private PairingDto answer(PairingRow row) {
        request.version(row.version());
        return mapper.opened(row);
    }

    private static @Nullable String word(@Nullable PairingKindDto kind) {
        return kind == null ? null : kind.toString();
    }
}
