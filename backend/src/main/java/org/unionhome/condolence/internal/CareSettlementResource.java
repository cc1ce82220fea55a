package org.unionhome.condolence.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.CareSettlementApi;
import org.unionhome.api.model.CareSettlementCancellationDto;
import org.unionhome.api.model.CareSettlementDecisionDto;
import org.unionhome.api.model.CareSettlementDetailsDto;
import org.unionhome.api.model.CareSettlementPageDto;
import org.unionhome.api.model.CareSettlementStatusDto;
import org.unionhome.api.model.CareSettlementSubmissionDto;
import org.unionhome.api.model.NewCareSettlementDto;
import org.unionhome.api.model.ReadPurposeDto;
import org.unionhome.api.model.SettledVisitPageDto;
import org.unionhome.api.model.SettlementPayeeDto;
import org.unionhome.api.model.UnsettledTotalsDto;
import org.unionhome.api.model.UnsettledVisitPageDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Requires;

/** Settlements of visits over HTTP. */
class CareSettlementResource implements CareSettlementApi {

    private final UnsettledVisits unsettled;
    private final CareSettlements settlements;
    private final GatherSettlement gather;
    private final TakeOutVisit takeOut;
    private final SubmitSettlement submit;
    private final DecideSettlement decide;
    private final CancelSettlement cancel;
    private final FetchSettlement fetch;
    private final SettlementMapper mapper;
    private final CurrentRequest request;

    CareSettlementResource(
            UnsettledVisits unsettled,
            CareSettlements settlements,
            GatherSettlement gather,
            TakeOutVisit takeOut,
            SubmitSettlement submit,
            DecideSettlement decide,
            CancelSettlement cancel,
            FetchSettlement fetch,
            SettlementMapper mapper,
            CurrentRequest request) {
        this.unsettled = unsettled;
        this.settlements = settlements;
        this.gather = gather;
        this.takeOut = takeOut;
        this.submit = submit;
        this.decide = decide;
        this.cancel = cancel;
        this.fetch = fetch;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.CONDOLENCE_READ)
    public UnsettledVisitPageDto listUnsettledVisits(
            UUID unionId, String month, UUID handlerId, Integer limit, String cursor) {
        var page = unsettled.page(new UnsettledVisits.Asked(unionId, month(month), handlerId), limit, cursor);
        return new UnsettledVisitPageDto(page.map(mapper::waiting), page.next());
    }

    @Override
    @Requires(Permission.CONDOLENCE_READ)
    public UnsettledTotalsDto getUnsettledTotals(UUID unionId) {
        return SettlementMapper.totals(unsettled.totals(unionId));
    }

    @Override
    @Requires(Permission.CONDOLENCE_READ)
    public CareSettlementPageDto listCareSettlements(
            UUID unionId, CareSettlementStatusDto status, UUID visitId, Integer limit, String cursor) {
        var asked = new CareSettlements.Asked(
                unionId,
                Optional.ofNullable(status)
                        .map(CareSettlementStatusDto::toString)
                        .orElse(null),
                visitId);
        var page = settlements.list(asked, limit, cursor);
        return new CareSettlementPageDto(page.map(mapper::listed), page.next());
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CareSettlementDetailsDto gatherCareSettlement(String idempotencyKey, NewCareSettlementDto asked) {
        UUID id = gather.run(new GatherSettlement.Wanted(
                asked.unionId(), month(asked.month()), asked.handlerId(), Boolean.TRUE.equals(asked.below())));
        request.location("/api/v1/condolence-settlements/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.CONDOLENCE_READ)
    public CareSettlementDetailsDto getCareSettlement(UUID settlementId) {
        return shown(settlementId);
    }

    @Override
    @Requires(Permission.CONDOLENCE_READ)
    public SettledVisitPageDto listSettledVisits(UUID settlementId, Integer limit, String cursor) {
        UUID id = settlements.show(settlementId, Permission.CONDOLENCE_READ).id();
        var page = settlements.visits(id, limit, cursor);
        return new SettledVisitPageDto(page.map(mapper::held), page.next());
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CareSettlementDetailsDto takeVisitOutOfSettlement(
            UUID settlementId, UUID visitId, String ifMatch, String idempotencyKey) {
        takeOut.run(settlementId, visitId, ifMatch);
        return shown(settlementId);
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public void giveUpCareSettlement(UUID settlementId, String ifMatch, String idempotencyKey) {
        submit.giveUp(settlementId, ifMatch);
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CareSettlementDetailsDto submitCareSettlement(
            UUID settlementId, String ifMatch, CareSettlementSubmissionDto asked, String idempotencyKey) {
        submit.run(
                settlementId,
                ifMatch,
                new SubmitSettlement.Submission(
                        asked.lineId(),
                        asked.payTo() == SettlementPayeeDto.ADVANCE,
                        asked.advanceHolder() == null
                                ? null
                                : asked.advanceHolder().strip()));
        return shown(settlementId);
    }

    @Override
    @Requires(Permission.CARE_APPROVE)
    public CareSettlementDetailsDto decideCareSettlement(
            UUID settlementId, String ifMatch, String idempotencyKey, CareSettlementDecisionDto asked) {
        if (asked.approve()) {
            decide.approve(settlementId, ifMatch);
        } else {
            decide.sendBack(
                    settlementId,
                    ifMatch,
                    Optional.ofNullable(asked.reason())
                            .orElseThrow(() -> Problem.ofFault("/reason", "REQUIRED"))
                            .strip());
        }
        return shown(settlementId);
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CareSettlementDetailsDto withdrawCareSettlement(UUID settlementId, String ifMatch, String idempotencyKey) {
        submit.withdraw(settlementId, ifMatch);
        return shown(settlementId);
    }

    @Override
    @Requires(Permission.CARE_APPROVE)
    public CareSettlementDetailsDto cancelCareSettlement(
            UUID settlementId, String ifMatch, String idempotencyKey, CareSettlementCancellationDto asked) {
        cancel.run(settlementId, ifMatch, asked.reason().strip());
        return shown(settlementId);
    }

    @Override
    @Requires(Permission.CONDOLENCE_READ)
    public InputStream fetchCareSettlement(UUID settlementId, ReadPurposeDto purpose) {
        byte[] file = fetch.run(settlementId, ReadTrail.Purpose.valueOf(purpose.toString()), request.locale());
        request.header("Content-Disposition", "attachment; filename=\"settlement-" + settlementId + ".xlsx\"");
        return new ByteArrayInputStream(file);
    }

    private CareSettlementDetailsDto shown(UUID id) {
        CareSettlement settlement = settlements.show(id, Permission.CONDOLENCE_READ);
        request.version(settlement.version());
        return mapper.details(settlement);
    }

    private static @Nullable YearMonth month(@Nullable String month) {
        return month == null ? null : YearMonth.parse(month);
    }
}
