package org.unionhome.contribution.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.api.FoundingFundApi;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.EmployerRefDto;
import org.unionhome.api.model.FoundingFundDto;
import org.unionhome.api.model.FoundingFundPageDto;
import org.unionhome.api.model.FoundingFundSentBackDto;
import org.unionhome.api.model.NewFoundingFundDto;
import org.unionhome.api.model.NewFoundingFundReturnDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.UnionTree;

/** Preparatory funds over HTTP. */
class FoundingFundResource implements FoundingFundApi {

    private final CollectFoundingFund collect;
    private final ReturnFoundingFund giveBack;
    private final KeepFoundingFund keep;
    private final FoundingFunds funds;
    private final PayrollCheck check;
    private final EmployerNames employers;
    private final UnionTree tree;
    private final CurrentRequest request;

    FoundingFundResource(
            CollectFoundingFund collect,
            ReturnFoundingFund giveBack,
            KeepFoundingFund keep,
            FoundingFunds funds,
            PayrollCheck check,
            EmployerNames employers,
            UnionTree tree,
            CurrentRequest request) {
        this.collect = collect;
        this.giveBack = giveBack;
        this.keep = keep;
        this.funds = funds;
        this.check = check;
        this.employers = employers;
        this.tree = tree;
        this.request = request;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public FoundingFundPageDto listFoundingFunds(UUID unionId, Boolean kept, Integer limit, String cursor) {
        var page = funds.list(new FoundingFunds.Asked(unionId, kept), limit, cursor);
        var names = employers.of(page.map(FoundingFund::employer));
        return new FoundingFundPageDto(page.map(one -> fund(one, names)), page.next());
    }

    @Override
    @Requires(value = Permission.CONTRIBUTION_WRITE, or = Permission.PAYMENT_MAKE)
    public FoundingFundDto collectFoundingFund(String idempotencyKey, NewFoundingFundDto asked) {
        var parts = asked.components().stream()
                .map(part -> Map.entry(part.component(), Money.of(part.amount())))
                .toList();
        Payroll payroll = check.checked(asked.unionId(), YearMonth.parse(asked.month()), parts, "");
        UUID id = collect.run(
                asked.employerId(),
                payroll,
                new TakeContribution.Taking(
                        asked.receivedOn(),
                        asked.method().toString(),
                        Money.of(asked.amount()),
                        asked.receiptNo().strip()));
        request.location("/api/v1/founding-funds/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public FoundingFundDto getFoundingFund(UUID foundingFundId) {
        return shown(foundingFundId);
    }

    @Override
    @Requires(Permission.PAYMENT_MAKE)
    public FoundingFundDto returnFoundingFund(
            UUID foundingFundId, String ifMatch, String idempotencyKey, NewFoundingFundReturnDto asked) {
        giveBack.run(
                foundingFundId,
                ifMatch,
                asked.toUnionId(),
                asked.paidOn(),
                asked.bankReference().strip());
        return shown(foundingFundId);
    }

    @Override
    @Requires(Permission.PAYMENT_MAKE)
    public FoundingFundDto keepFoundingFund(
            UUID foundingFundId, String ifMatch, String idempotencyKey, FoundingFundSentBackDto asked) {
        keep.run(foundingFundId, ifMatch, asked.returnedOn(), asked.reason().strip());
        return shown(foundingFundId);
    }

    private FoundingFundDto shown(UUID id) {
        FoundingFund fund = funds.show(id);
        request.version(fund.version());
        return fund(fund, employers.of(List.of(fund.employer())));
    }

    private FoundingFundDto fund(FoundingFund one, Map<UUID, String> names) {
        return FoundingFundDto.builder()
                .id(one.id())
                .union(union(one.union()))
                .employer(new EmployerRefDto(one.employer(), names.getOrDefault(one.employer(), "—")))
                .month(one.month().toString())
                .wages(one.wages().toString())
                .rate(one.rate())
                .amount(one.amount().toString())
                .receivedOn(one.receivedOn())
                .receiptNo(one.receiptNo())
                .collectedBy(new ActorRefDto(one.handler()))
                .returnedTo(one.returnedTo() == null ? null : union(one.returnedTo()))
                .returnedOn(one.returnedOn())
                .returnedBy(one.payer() == null ? null : new ActorRefDto(one.payer()))
                .version(one.version())
                .build();
    }

    private UnionRefDto union(UUID id) {
        return new UnionRefDto(id, tree.nameOf(id));
    }
}
