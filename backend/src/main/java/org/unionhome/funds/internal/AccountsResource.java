package org.unionhome.funds.internal;

import java.util.UUID;
import org.unionhome.api.FinalAccountsApi;
import org.unionhome.api.model.BudgetDecisionDto;
import org.unionhome.api.model.FinalAccountsDto;
import org.unionhome.api.model.FinalAccountsPageDto;
import org.unionhome.api.model.NewFinalAccountsDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Requires;

/** Final accounts over HTTP. */
class AccountsResource implements FinalAccountsApi {

    private final AccountsQueries accounts;
    private final PrepareAccounts prepare;
    private final DecideAccounts decide;
    private final AccountsMapper mapper;
    private final CurrentRequest request;

    AccountsResource(
            AccountsQueries accounts,
            PrepareAccounts prepare,
            DecideAccounts decide,
            AccountsMapper mapper,
            CurrentRequest request) {
        this.accounts = accounts;
        this.prepare = prepare;
        this.decide = decide;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public FinalAccountsPageDto listFinalAccounts(UUID unionId, Integer year, Integer limit, String cursor) {
        var page = accounts.list(unionId, year, limit, cursor);
        return new FinalAccountsPageDto(page.map(mapper::listed), page.next());
    }

    @Override
    @Requires(Permission.BUDGET_WRITE)
    public FinalAccountsDto prepareFinalAccounts(String idempotencyKey, NewFinalAccountsDto asked) {
        UUID id = prepare.run(asked.unionId(), asked.year(), BudgetMapper.given(asked.remark()));
        request.location("/api/v1/final-accounts/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public FinalAccountsDto getFinalAccounts(UUID accountsId) {
        return shown(accountsId);
    }

    @Override
    @Requires(Permission.BUDGET_APPROVE)
    public FinalAccountsDto decideFinalAccounts(
            UUID accountsId, String ifMatch, String idempotencyKey, BudgetDecisionDto asked) {
        String reason = BudgetMapper.given(asked.reason());
        if (asked.approve()) {
            decide.approve(accountsId, ifMatch);
        } else if (reason == null) {
            throw Problem.ofFault("/reason", "REQUIRED");
        } else {
            decide.sendBack(accountsId, ifMatch, reason);
        }
        return shown(accountsId);
    }

    private FinalAccountsDto shown(UUID id) {
        var row = accounts.show(id);
        request.version(row.version());
        return mapper.accounts(row, accounts.later(row), accounts.lines(id));
    }
}
