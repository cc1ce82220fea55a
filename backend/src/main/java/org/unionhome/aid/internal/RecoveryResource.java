package org.unionhome.aid.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.AidRecoveryApi;
import org.unionhome.api.model.AidRecoveryDecisionDto;
import org.unionhome.api.model.AidRecoveryDto;
import org.unionhome.api.model.AidRecoveryPageDto;
import org.unionhome.api.model.AidRecoveryStatusDto;
import org.unionhome.api.model.AidRecoverySuggestionsDto;
import org.unionhome.api.model.AidWriteOffAnswerDto;
import org.unionhome.api.model.NewAidRecoveryDto;
import org.unionhome.api.model.NewAidRepaymentDto;
import org.unionhome.api.model.NewAidWriteOffDto;
import org.unionhome.api.model.ReadPurposeDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Requires;

/** Recoveries of aid over HTTP. */
class RecoveryResource implements AidRecoveryApi {

    private final RecoveryQueries recoveries;
    private final ListRecovery listing;
    private final DecideRecovery deciding;
    private final KeepRecovery keep;
    private final WriteOffRecovery writingOff;
    private final FetchRecoveries fetching;
    private final RecoveryMapper mapper;
    private final ReadTrail reads;
    private final CurrentRequest request;

    RecoveryResource(
            RecoveryQueries recoveries,
            ListRecovery listing,
            DecideRecovery deciding,
            KeepRecovery keep,
            WriteOffRecovery writingOff,
            FetchRecoveries fetching,
            RecoveryMapper mapper,
            ReadTrail reads,
            CurrentRequest request) {
        this.recoveries = recoveries;
        this.listing = listing;
        this.deciding = deciding;
        this.keep = keep;
        this.writingOff = writingOff;
        this.fetching = fetching;
        this.mapper = mapper;
        this.reads = reads;
        this.request = request;
    }

    @Override
    @Requires(Permission.AID_READ)
    public AidRecoveryPageDto listAidRecoveries(
            UUID unionId, AidRecoveryStatusDto status, Boolean overdue, Integer limit, String cursor) {
        var page = recoveries.list(wanted(unionId, status, overdue), limit, cursor);
        return new AidRecoveryPageDto(page.map(mapper::listed), page.next());
    }

    @Override
    @Requires(Permission.AID_WORK)
    public AidRecoveryDto listAidForRecovery(NewAidRecoveryDto asked, String idempotencyKey) {
        return answer(listing.run(RecoveryMapper.wanted(asked)));
    }

    @Override
    @Requires(Permission.AID_READ)
    public AidRecoverySuggestionsDto listAidRecoverySuggestions(UUID unionId) {
        return new AidRecoverySuggestionsDto(
                recoveries.suggested(unionId).stream().map(mapper::suggestion).toList());
    }

    @Override
    @Requires(Permission.AID_READ)
    public InputStream fetchAidRecoveryList(
            ReadPurposeDto purpose, UUID unionId, AidRecoveryStatusDto status, Boolean overdue) {
        byte[] file = fetching.run(
                wanted(unionId, status, overdue), ReadTrail.Purpose.valueOf(purpose.toString()), request.locale());
        request.header("Content-Disposition", "attachment; filename=\"recoveries.xlsx\"");
        return new ByteArrayInputStream(file);
    }

    /** Opening one is a reading that its member sees. */
    @Override
    @Requires(Permission.AID_READ)
    public AidRecoveryDto getAidRecovery(UUID recoveryId) {
        RecoveryRow row = recoveries.show(recoveryId);
        reads.note(ReadTrail.Reading.of(row.person(), row.union(), ReadTrail.Part.FILE, ReadTrail.Purpose.AID));
        return answer(recoveryId);
    }

    @Override
    @Requires(Permission.AID_DECIDE)
    public AidRecoveryDto decideAidRecovery(
            UUID recoveryId, String ifMatch, AidRecoveryDecisionDto said, String idempotencyKey) {
        deciding.run(recoveryId, ifMatch, claim(said), said.answer().strip());
        return answer(recoveryId);
    }

    @Override
    @Requires(Permission.AID_WORK)
    public AidRecoveryDto bookAidRepayment(
            UUID recoveryId, String ifMatch, NewAidRepaymentDto said, String idempotencyKey) {
        keep.repaid(recoveryId, ifMatch, RecoveryMapper.instalment(said));
        return answer(recoveryId);
    }

    @Override
    @Requires(Permission.AID_DECIDE)
    public AidRecoveryDto askForAidWriteOff(
            UUID recoveryId, String ifMatch, NewAidWriteOffDto said, String idempotencyKey) {
        writingOff.ask(recoveryId, ifMatch, said.reason().strip());
        return answer(recoveryId);
    }

    @Override
    @Requires(Permission.AID_DECIDE)
    public AidRecoveryDto answerAidWriteOff(
            UUID recoveryId, String ifMatch, AidWriteOffAnswerDto said, String idempotencyKey) {
        writingOff.answer(recoveryId, ifMatch, said.confirm());
        return answer(recoveryId);
    }

    private AidRecoveryDto answer(UUID id) {
        RecoveryRow row = recoveries.show(id);
        request.version(row.version());
        return mapper.opened(row);
    }

    private static DecideRecovery.@Nullable Claim claim(AidRecoveryDecisionDto said) {
        if (!said.recover()) {
            return null;
        }
        String amount = said.amount();
        var dueOn = said.dueOn();
        if (amount == null || dueOn == null) {
            throw Problem.ofFault(amount == null ? "/amount" : "/dueOn", "REQUIRED");
        }
        return new DecideRecovery.Claim(Money.of(amount), dueOn);
    }

    private static RecoveryQueries.Wanted wanted(
            @Nullable UUID union, @Nullable AidRecoveryStatusDto status, @Nullable Boolean overdue) {
        return new RecoveryQueries.Wanted(
                union, status == null ? null : status.toString(), Boolean.TRUE.equals(overdue));
    }
}
