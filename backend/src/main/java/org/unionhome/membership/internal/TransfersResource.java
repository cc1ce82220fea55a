package org.unionhome.membership.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.TransfersApi;
import org.unionhome.api.model.MyNewTransferDto;
import org.unionhome.api.model.NewTransferDto;
import org.unionhome.api.model.TransferDecisionDto;
import org.unionhome.api.model.TransferDto;
import org.unionhome.api.model.TransferPageDto;
import org.unionhome.api.model.TransferStatusDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Transfers between unions over HTTP. */
class TransfersResource implements TransfersApi {

    private final AskForTransfer ask;
    private final DecideTransfer decide;
    private final TransferQueries transfers;
    private final TransferMapper mapper;
    private final CurrentActor current;
    private final CurrentRequest request;

    TransfersResource(
            AskForTransfer ask,
            DecideTransfer decide,
            TransferQueries transfers,
            TransferMapper mapper,
            CurrentActor current,
            CurrentRequest request) {
        this.ask = ask;
        this.decide = decide;
        this.transfers = transfers;
        this.mapper = mapper;
        this.current = current;
        this.request = request;
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public TransferPageDto listTransfers(UUID unionId, TransferStatusDto status, Integer limit, String cursor) {
        String wanted = Optional.ofNullable(status).map(Object::toString).orElse(null);
        var page = transfers.list(unionId, wanted, limit, cursor);
        return new TransferPageDto(page.map(mapper::transfer), page.next());
    }

    @Override
    @Requires(Permission.MEMBER_WRITE)
    public TransferDto askForTransfer(NewTransferDto asked, String idempotencyKey) {
        UUID id = ask.run(new AskForTransfer.Wanted(
                asked.memberId(),
                folded(asked.toUnionCode()),
                folded(asked.memberNo()),
                folded(asked.memberName()),
                asked.toUnionId(),
                asked.effectiveOn(),
                Folding.fold(asked.reason()),
                false));
        request.location("/api/v1/transfers/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public TransferDto getTransfer(UUID transferId) {
        return shown(transferId);
    }

    @Override
    @Requires(Permission.MEMBERSHIP_DECIDE)
    public TransferDto decideTransfer(
            UUID transferId, String ifMatch, TransferDecisionDto decision, String idempotencyKey) {
        decide.run(transferId, ifMatch, decision.accept(), folded(decision.reason()));
        return shown(transferId);
    }

    @Override
    @Requires(Permission.SELF)
    public TransferPageDto listMyTransfers() {
        UUID person = current.get().person();
        List<Transfer> mine = person == null ? List.of() : transfers.mine(person);
        return new TransferPageDto(mine.stream().map(mapper::transfer).toList(), null);
    }

    @Override
    @Requires(Permission.SELF)
    public TransferDto askForMyTransfer(MyNewTransferDto asked, String idempotencyKey) {
        UUID id = ask.run(new AskForTransfer.Wanted(
                null,
                folded(asked.toUnionCode()),
                null,
                null,
                null,
                asked.effectiveOn(),
                Folding.fold(asked.reason()),
                true));
        return listMyTransfers().items().stream()
                .filter(transfer -> transfer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private TransferDto shown(UUID id) {
        Transfer transfer = transfers.show(id);
        request.version(transfer.version());
        return mapper.transfer(transfer);
    }

    private static @Nullable String folded(@Nullable String text) {
        return text == null ? null : Folding.fold(text);
    }
}
