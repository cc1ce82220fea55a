package org.unionhome.expense.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.ExpenseApi;
import org.unionhome.api.model.ExpenseCheckDto;
import org.unionhome.api.model.ExpenseClaimDetailsDto;
import org.unionhome.api.model.ExpenseClaimPageDto;
import org.unionhome.api.model.ExpenseContentDto;
import org.unionhome.api.model.ExpenseLineChoiceDto;
import org.unionhome.api.model.ExpenseOfferListDto;
import org.unionhome.api.model.ExpenseReasonDto;
import org.unionhome.api.model.ExpenseStatusDto;
import org.unionhome.api.model.ExpenseUseDto;
import org.unionhome.api.model.NewExpenseClaimDto;
import org.unionhome.api.model.OptionalExpenseReasonDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.files.PaperCheck;

/** Expense claims over HTTP. */
class ExpenseResource implements ExpenseApi {

    private final ExpenseClaims claims;
    private final ExpenseDetails details;
    private final ExpenseOffers offers;
    private final ExpenseSteps steps;
    private final ExpensePapers papers;
    private final KeepExpensePapers keeping;
    private final PaperCheck check;
    private final FetchExpenseClaims fetching;
    private final ExpenseMapper mapper;
    private final CurrentRequest request;

    ExpenseResource(
            ExpenseClaims claims,
            ExpenseDetails details,
            ExpenseOffers offers,
            ExpenseSteps steps,
            ExpensePapers papers,
            KeepExpensePapers keeping,
            PaperCheck check,
            FetchExpenseClaims fetching,
            ExpenseMapper mapper,
            CurrentRequest request) {
        this.claims = claims;
        this.details = details;
        this.offers = offers;
        this.steps = steps;
        this.papers = papers;
        this.keeping = keeping;
        this.check = check;
        this.fetching = fetching;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.EXPENSE_READ)
    public ExpenseClaimPageDto listExpenseClaims(
            UUID unionId, ExpenseStatusDto status, Boolean mine, Integer limit, String cursor) {
        var page = claims.list(asked(unionId, status, mine), limit, cursor);
        return new ExpenseClaimPageDto(page.map(mapper::claim), page.next());
    }

    @Override
    @Requires(Permission.EXPENSE_READ)
    public InputStream fetchExpenseClaims(UUID unionId, ExpenseStatusDto status, Boolean mine) {
        byte[] file = fetching.run(asked(unionId, status, mine), request.locale());
        request.header("Content-Disposition", "attachment; filename=\"expense-claims.xlsx\"");
        return new ByteArrayInputStream(file);
    }

    private static ExpenseClaims.Asked asked(
            @Nullable UUID union, @Nullable ExpenseStatusDto status, @Nullable Boolean mine) {
        return new ExpenseClaims.Asked(
                union,
                Optional.ofNullable(status).map(ExpenseStatusDto::toString).orElse(null),
                Boolean.TRUE.equals(mine));
    }

    @Override
    @Requires(Permission.EXPENSE_READ)
    public ExpenseOfferListDto listExpenseOffers(UUID unionId, ExpenseUseDto use) {
        return new ExpenseOfferListDto(offers.shown(unionId, ExpenseUse.valueOf(use.toString())).stream()
                .map(mapper::offer)
                .toList());
    }

    @Override
    @Requires(Permission.EXPENSE_WRITE)
    public ExpenseClaimDetailsDto beginExpenseClaim(String idempotencyKey, NewExpenseClaimDto asked) {
        UUID id = steps.begin(asked.unionId(), ExpenseMapper.content(asked));
        request.location("/api/v1/expense-claims/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.EXPENSE_READ)
    public ExpenseClaimDetailsDto getExpenseClaim(UUID claimId) {
        return shown(claimId);
    }

    @Override
    @Requires(Permission.EXPENSE_WRITE)
    public ExpenseClaimDetailsDto changeExpenseClaim(
            UUID claimId, String ifMatch, ExpenseContentDto content, String idempotencyKey) {
        steps.change(claimId, ifMatch, ExpenseMapper.content(content));
        return shown(claimId);
    }

    @Override
    @Requires(Permission.EXPENSE_WRITE)
    public ExpenseClaimDetailsDto submitExpenseClaim(UUID claimId, String ifMatch, String idempotencyKey) {
        steps.submit(claimId, ifMatch);
        return shown(claimId);
    }

    @Override
    @Requires(Permission.EXPENSE_WRITE)
    public ExpenseClaimDetailsDto withdrawExpenseClaim(
            UUID claimId, String ifMatch, OptionalExpenseReasonDto said, String idempotencyKey) {
        steps.withdraw(claimId, ifMatch, said.reason());
        return shown(claimId);
    }

    @Override
    @Requires(Permission.EXPENSE_CHECK)
    public ExpenseClaimDetailsDto checkExpenseClaim(
            UUID claimId, String ifMatch, String idempotencyKey, ExpenseCheckDto said) {
        steps.check(
                claimId,
                ifMatch,
                said.lines().stream()
                        .collect(Collectors.toMap(
                                ExpenseLineChoiceDto::lineId, ExpenseLineChoiceDto::budgetLineId, (a, b) -> b)));
        return shown(claimId);
    }

    @Override
    @Requires(Permission.EXPENSE_APPROVE)
    public ExpenseClaimDetailsDto approveExpenseClaim(UUID claimId, String ifMatch, String idempotencyKey) {
        steps.approve(claimId, ifMatch);
        return shown(claimId);
    }

    @Override
    @Requires(value = Permission.EXPENSE_CHECK, or = Permission.EXPENSE_APPROVE)
    public ExpenseClaimDetailsDto sendBackExpenseClaim(
            UUID claimId, String ifMatch, ExpenseReasonDto said, String idempotencyKey) {
        steps.sendBack(claimId, ifMatch, said.reason().strip());
        return shown(claimId);
    }

    @Override
    @Requires(Permission.EXPENSE_APPROVE)
    public ExpenseClaimDetailsDto reverseExpenseClaim(
            UUID claimId, String ifMatch, String idempotencyKey, ExpenseReasonDto said) {
        steps.reverse(claimId, ifMatch, said.reason().strip());
        return shown(claimId);
    }

    @Override
    @Requires(Permission.EXPENSE_WRITE)
    public ExpenseClaimDetailsDto addExpensePaper(UUID claimId, String name, InputStream body, String idempotencyKey) {
        keeping.add(claimId, name.strip(), check.accept(body));
        return shown(claimId);
    }

    @Override
    @Requires(Permission.EXPENSE_READ)
    public InputStream getExpensePaper(UUID claimId, UUID paperId) {
        byte[] content = papers.open(claimId, paperId);
        request.header("Content-Disposition", "attachment; filename=\"" + paperId + "\"");
        return new ByteArrayInputStream(content);
    }

    @Override
    @Requires(Permission.EXPENSE_WRITE)
    public ExpenseClaimDetailsDto takeOffExpensePaper(UUID claimId, UUID paperId, String idempotencyKey) {
        keeping.takeOff(claimId, paperId);
        return shown(claimId);
    }

    private ExpenseClaimDetailsDto shown(UUID id) {
        ExpenseDetails.Whole whole = details.show(id);
        request.version(whole.claim().version());
        return mapper.details(whole);
    }
}
