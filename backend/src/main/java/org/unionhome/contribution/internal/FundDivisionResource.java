package org.unionhome.contribution.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.FundDivisionApi;
import org.unionhome.api.model.FundDivisionAuditDto;
import org.unionhome.api.model.FundDivisionDecisionDto;
import org.unionhome.api.model.FundDivisionDto;
import org.unionhome.api.model.FundDivisionPageDto;
import org.unionhome.api.model.FundDivisionStatusDto;
import org.unionhome.api.model.NewFundDivisionDto;
import org.unionhome.api.model.NewFundDivisionPaymentDto;
import org.unionhome.api.model.SplitUnionListDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.Scope;

/** Divisions of funds over HTTP. */
class FundDivisionResource implements FundDivisionApi {

    private final ProposeFundDivision propose;
    private final AuditFundDivision auditing;
    private final DecideFundDivision decide;
    private final PayFundDivision pay;
    private final FundDivisions divisions;
    private final FundDivisionMapper mapper;
    private final SplitUnions splits;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;

    FundDivisionResource(
            ProposeFundDivision propose,
            AuditFundDivision auditing,
            DecideFundDivision decide,
            PayFundDivision pay,
            FundDivisions divisions,
            FundDivisionMapper mapper,
            SplitUnions splits,
            Scope scope,
            CurrentActor current,
            CurrentRequest request) {
        this.propose = propose;
        this.auditing = auditing;
        this.decide = decide;
        this.pay = pay;
        this.divisions = divisions;
        this.mapper = mapper;
        this.splits = splits;
        this.scope = scope;
        this.current = current;
        this.request = request;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public FundDivisionPageDto listFundDivisions(
            UUID unionId, FundDivisionStatusDto status, Integer limit, String cursor) {
        var asked = new FundDivisions.Asked(
                unionId,
                Optional.ofNullable(status).map(FundDivisionStatusDto::toString).orElse(null));
        var page = divisions.list(asked, limit, cursor);
        return new FundDivisionPageDto(page.map(mapper::division), page.next());
    }

    @Override
    @Requires(Permission.CONTRIBUTION_WRITE)
    public FundDivisionDto proposeFundDivision(String idempotencyKey, NewFundDivisionDto asked) {
        UUID id = propose.run(new ProposeFundDivision.Proposal(
                asked.oldUnionId(),
                asked.newUnionId(),
                asked.inventoryOn(),
                asked.inventory().strip(),
                asked.ratio() == null
                        ? null
                        : List.of(asked.ratio().oldUnion(), asked.ratio().newUnion())));
        request.location("/api/v1/fund-divisions/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public FundDivisionDto getFundDivision(UUID divisionId) {
        return shown(divisionId);
    }

    @Override
    @Requires(Permission.REVIEW_WORK)
    public FundDivisionDto auditFundDivision(
            UUID divisionId, String ifMatch, String idempotencyKey, FundDivisionAuditDto asked) {
        auditing.run(divisionId, ifMatch, asked.report().strip());
        return shown(divisionId);
    }

    @Override
    @Requires(Permission.RELIEF_DECIDE)
    public FundDivisionDto decideFundDivision(
            UUID divisionId, String ifMatch, String idempotencyKey, FundDivisionDecisionDto asked) {
        decide.run(divisionId, ifMatch, asked.approve(), asked.reason());
        return shown(divisionId);
    }

    @Override
    @Requires(Permission.PAYMENT_MAKE)
    public FundDivisionDto payFundDivision(
            UUID divisionId, String ifMatch, String idempotencyKey, NewFundDivisionPaymentDto asked) {
        pay.run(divisionId, ifMatch, asked.paidOn(), asked.bankReference().strip());
        return shown(divisionId);
    }

    @Override
    @Requires(Permission.CONTRIBUTION_WRITE)
    public FundDivisionDto withdrawFundDivision(UUID divisionId, String ifMatch, String idempotencyKey) {
        decide.withdraw(divisionId, ifMatch);
        return shown(divisionId);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public SplitUnionListDto listSplitUnions(UUID unionId) {
        scope.require(current.get(), Permission.FUNDS_READ, unionId);
        return new SplitUnionListDto(splits.undivided(unionId).stream()
                .map(one -> mapper.splitOff(unionId, one))
                .toList());
    }

    private FundDivisionDto shown(UUID id) {
        FundDivision division = divisions.show(id);
        request.version(division.version());
        return mapper.division(division);
    }
}
