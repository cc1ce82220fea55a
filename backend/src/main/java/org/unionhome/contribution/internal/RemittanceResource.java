package org.unionhome.contribution.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.RemittanceApi;
import org.unionhome.api.model.NewRemittanceConfirmationDto;
import org.unionhome.api.model.NewRemittanceDto;
import org.unionhome.api.model.NewRemittanceEndDto;
import org.unionhome.api.model.NewRemittanceLineDto;
import org.unionhome.api.model.NewRemittancePaymentDto;
import org.unionhome.api.model.NewRemittanceReturnDto;
import org.unionhome.api.model.RemittanceDecisionDto;
import org.unionhome.api.model.RemittanceDetailsDto;
import org.unionhome.api.model.RemittanceDirectionDto;
import org.unionhome.api.model.RemittanceLineTypeDto;
import org.unionhome.api.model.RemittancePageDto;
import org.unionhome.api.model.RemittanceStatusDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Requires;

/** Money between unions over HTTP. */
class RemittanceResource implements RemittanceApi {

    private final ProposeRemittance propose;
    private final DecideAppropriation decide;
    private final SettleRemittance settle;
    private final EndRemittance end;
    private final Remittances remittances;
    private final RemittanceMapper mapper;
    private final CurrentRequest request;

    RemittanceResource(
            ProposeRemittance propose,
            DecideAppropriation decide,
            SettleRemittance settle,
            EndRemittance end,
            Remittances remittances,
            RemittanceMapper mapper,
            CurrentRequest request) {
        this.propose = propose;
        this.decide = decide;
        this.settle = settle;
        this.end = end;
        this.remittances = remittances;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public RemittancePageDto listRemittances(
            UUID unionId, RemittanceDirectionDto direction, RemittanceStatusDto status, Integer limit, String cursor) {
        var asked = new Remittances.Asked(
                unionId,
                Optional.ofNullable(direction)
                        .map(RemittanceDirectionDto::toString)
                        .orElse(null),
                Optional.ofNullable(status).map(RemittanceStatusDto::toString).orElse(null));
        var page = remittances.list(asked, limit, cursor);
        return new RemittancePageDto(page.map(mapper::remittance), page.next());
    }

    @Override
    @Requires(Permission.CONTRIBUTION_WRITE)
    public RemittanceDetailsDto proposeRemittance(String idempotencyKey, NewRemittanceDto asked) {
        List<NewRemittanceLineDto> lines = asked.lines();
        if (lines.stream().anyMatch(line -> line.type() == RemittanceLineTypeDto.DUES)) {
            throw Problem.of(ProblemCode.DUES_ARE_NOT_REMITTED);
        }
        RemittanceLineMapper.requireSound(asked.receiverId() == null, lines);
        RemittanceLineMapper.requireLine(asked.receiverId() == null, asked.lineId());
        UUID id = asked.receiverId() == null
                ? propose.upward(asked.unionId(), RemittanceLineMapper.upward(lines), asked.note())
                : propose.downward(
                        asked.unionId(),
                        asked.receiverId(),
                        Objects.requireNonNull(asked.lineId()),
                        RemittanceLineMapper.downward(lines),
                        asked.note());
        request.location("/api/v1/remittances/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public RemittanceDetailsDto getRemittance(UUID remittanceId) {
        return shown(remittanceId);
    }

    @Override
    @Requires(Permission.BUDGET_APPROVE)
    public RemittanceDetailsDto decideRemittance(
            UUID remittanceId, String ifMatch, String idempotencyKey, RemittanceDecisionDto asked) {
        decide.run(remittanceId, ifMatch, asked.approve(), asked.reason());
        return shown(remittanceId);
    }

    @Override
    @Requires(Permission.PAYMENT_MAKE)
    public RemittanceDetailsDto payRemittance(
            UUID remittanceId, String ifMatch, String idempotencyKey, NewRemittancePaymentDto asked) {
        settle.pay(remittanceId, ifMatch, asked.paidOn(), asked.bankReference().strip());
        return shown(remittanceId);
    }

    @Override
    @Requires(Permission.PAYMENT_MAKE)
    public RemittanceDetailsDto confirmRemittance(
            UUID remittanceId, String ifMatch, String idempotencyKey, NewRemittanceConfirmationDto asked) {
        settle.confirm(remittanceId, ifMatch, asked.receivedOn());
        return shown(remittanceId);
    }

    @Override
    @Requires(Permission.CONTRIBUTION_WRITE)
    public RemittanceDetailsDto withdrawRemittance(
            UUID remittanceId, String ifMatch, String idempotencyKey, NewRemittanceEndDto asked) {
        end.withdraw(remittanceId, ifMatch, asked.reason().strip());
        return shown(remittanceId);
    }

    @Override
    @Requires(Permission.PAYMENT_MAKE)
    public RemittanceDetailsDto returnRemittance(
            UUID remittanceId, String ifMatch, String idempotencyKey, NewRemittanceReturnDto asked) {
        end.giveBack(remittanceId, ifMatch, asked.returnedOn(), asked.reason().strip());
        return shown(remittanceId);
    }

    private RemittanceDetailsDto shown(UUID id) {
        Remittance remittance = remittances.show(id);
        request.version(remittance.version());
        return mapper.details(remittance);
    }
}
