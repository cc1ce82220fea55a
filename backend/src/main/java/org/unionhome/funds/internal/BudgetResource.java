package org.unionhome.funds.internal;

import java.util.List;
import java.util.UUID;
import org.unionhome.api.BudgetApi;
import org.unionhome.api.model.BudgetDecisionDto;
import org.unionhome.api.model.BudgetDraftDto;
import org.unionhome.api.model.BudgetDto;
import org.unionhome.api.model.BudgetLineListDto;
import org.unionhome.api.model.BudgetPageDto;
import org.unionhome.api.model.ChartOfAccountsDto;
import org.unionhome.api.model.NewBudgetDto;
import org.unionhome.api.model.PurposeDto;
import org.unionhome.api.model.SubsidyReceivedListDto;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Requires;

/** Budgets over HTTP. */
class BudgetResource implements BudgetApi {

    private final BudgetQueries budgets;
    private final PrepareBudget prepare;
    private final DecideBudget decide;
    private final ChartOfAccounts charts;
    private final BudgetMapper mapper;
    private final CurrentRequest request;

    BudgetResource(
            BudgetQueries budgets,
            PrepareBudget prepare,
            DecideBudget decide,
            ChartOfAccounts charts,
            BudgetMapper mapper,
            CurrentRequest request) {
        this.budgets = budgets;
        this.prepare = prepare;
        this.decide = decide;
        this.charts = charts;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public BudgetPageDto listBudgets(UUID unionId, Integer year, Integer limit, String cursor) {
        var page = budgets.list(unionId, year, limit, cursor);
        return new BudgetPageDto(page.map(row -> mapper.budget(row, List.of())), page.next());
    }

    @Override
    @Requires(Permission.BUDGET_WRITE)
    public BudgetDto draftBudget(NewBudgetDto asked, String idempotencyKey) {
        UUID id = prepare.run(
                asked.unionId(),
                asked.year(),
                BudgetMapper.given(asked.reason()),
                BudgetMapper.proposed(asked.lines()));
        request.location("/api/v1/budgets/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public BudgetDto getBudget(UUID budgetId) {
        return shown(budgetId);
    }

    @Override
    @Requires(Permission.BUDGET_WRITE)
    public BudgetDto redraftBudget(UUID budgetId, String ifMatch, BudgetDraftDto asked, String idempotencyKey) {
        prepare.rewrite(budgetId, ifMatch, BudgetMapper.given(asked.reason()), BudgetMapper.proposed(asked.lines()));
        return shown(budgetId);
    }

    @Override
    @Requires(Permission.BUDGET_WRITE)
    public BudgetDto submitBudget(UUID budgetId, String ifMatch, String idempotencyKey) {
        decide.submit(budgetId, ifMatch);
        return shown(budgetId);
    }

    @Override
    @Requires(Permission.BUDGET_APPROVE)
    public BudgetDto decideBudget(UUID budgetId, String ifMatch, String idempotencyKey, BudgetDecisionDto asked) {
        String reason = BudgetMapper.given(asked.reason());
        if (asked.approve()) {
            decide.approve(budgetId, ifMatch);
        } else if (reason == null) {
            throw Problem.ofFault("/reason", "REQUIRED");
        } else {
            decide.sendBack(budgetId, ifMatch, reason);
        }
        return shown(budgetId);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public BudgetLineListDto listBudgetLines(UUID unionId, Integer year, PurposeDto purpose) {
        Purpose wanted = purpose == null ? null : Purpose.valueOf(purpose.toString());
        return new BudgetLineListDto(
                budgets.lines(unionId, year, wanted).stream().map(mapper::line).toList());
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public SubsidyReceivedListDto listSubsidiesReceived(UUID unionId, Integer year) {
        return new SubsidyReceivedListDto(budgets.subsidies(unionId, year).stream()
                .map(BudgetMapper::subsidy)
                .toList());
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public ChartOfAccountsDto listLedgerAccounts() {
        return mapper.chart(charts.inForce());
    }

    private BudgetDto shown(UUID id) {
        var budget = budgets.show(id);
        request.version(budget.version());
        return mapper.budget(budget, budgets.proposed(id));
    }
}
