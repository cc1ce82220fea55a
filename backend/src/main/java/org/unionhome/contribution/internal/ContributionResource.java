package org.unionhome.contribution.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.ContributionApi;
import org.unionhome.api.model.ContributionCorrectionDto;
import org.unionhome.api.model.ContributionDetailsDto;
import org.unionhome.api.model.ContributionPageDto;
import org.unionhome.api.model.ContributionReceiptDto;
import org.unionhome.api.model.ContributionRulesDto;
import org.unionhome.api.model.ContributionStateDto;
import org.unionhome.api.model.NewContributionDto;
import org.unionhome.api.model.NewContributionPaymentDto;
import org.unionhome.api.model.NewContributionsDto;
import org.unionhome.api.model.PayrollPartDto;
import org.unionhome.api.model.ReceiptTakenBackDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Contributions of employers over HTTP. */
class ContributionResource implements ContributionApi {

    private final DeclareContributions declare;
    private final CorrectContribution correct;
    private final TakeContribution take;
    private final TakeReceiptBack takeBack;
    private final Contributions contributions;
    private final RuledContributions ruled;
    private final PayrollCheck check;
    private final ContributionRulesMapper rules;
    private final ContributionMapper mapper;
    private final CurrentRequest request;
    private final Clock clock;

    ContributionResource(
            DeclareContributions declare,
            CorrectContribution correct,
            TakeContribution take,
            TakeReceiptBack takeBack,
            Contributions contributions,
            RuledContributions ruled,
            PayrollCheck check,
            ContributionRulesMapper rules,
            ContributionMapper mapper,
            CurrentRequest request,
            Clock clock) {
        this.declare = declare;
        this.correct = correct;
        this.take = take;
        this.takeBack = takeBack;
        this.contributions = contributions;
        this.ruled = ruled;
        this.check = check;
        this.rules = rules;
        this.mapper = mapper;
        this.request = request;
        this.clock = clock;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public ContributionPageDto listContributions(
            UUID unionId, String month, ContributionStateDto state, Integer limit, String cursor) {
        var asked = new Contributions.Asked(
                unionId,
                month,
                Optional.ofNullable(state).map(ContributionStateDto::toString).orElse(null));
        var page = contributions.list(asked, LocalDate.now(clock), limit, cursor);
        return new ContributionPageDto(mapper.all(page.items()), page.next());
    }

    @Override
    @Requires(Permission.CONTRIBUTION_WRITE)
    public ContributionReceiptDto declareContributions(String idempotencyKey, NewContributionsDto asked) {
        var sent = new ArrayList<Payroll>();
        for (int at = 0; at < asked.items().size(); at++) {
            NewContributionDto item = asked.items().get(at);
            sent.add(check.checked(
                    item.unionId(), YearMonth.parse(item.month()), parts(item.components()), "/items/" + at));
        }
        var outcome = declare.run(sent);
        return new ContributionReceiptDto(outcome.declared(), outcome.unchanged());
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public ContributionDetailsDto getContribution(UUID contributionId) {
        return shown(contributionId);
    }

    @Override
    @Requires(Permission.CONTRIBUTION_WRITE)
    public ContributionDetailsDto correctContribution(
            UUID contributionId, String ifMatch, ContributionCorrectionDto asked, String idempotencyKey) {
        UUID id = correct.run(
                contributionId,
                ifMatch,
                parts(asked.components()),
                asked.reason().strip());
        request.location("/api/v1/contributions/" + id);
        return shown(id);
    }

    @Override
    @Requires(value = Permission.CONTRIBUTION_WRITE, or = Permission.PAYMENT_MAKE)
    public ContributionDetailsDto takeContribution(
            UUID contributionId, String idempotencyKey, NewContributionPaymentDto asked) {
        return shown(take.run(
                contributionId,
                new TakeContribution.Taking(
                        asked.receivedOn(),
                        asked.method().toString(),
                        Money.of(asked.amount()),
                        asked.lateCharge() == null ? Money.ZERO : Money.of(asked.lateCharge()),
                        asked.receiptNo().strip())));
    }

    @Override
    @Requires(value = Permission.CONTRIBUTION_WRITE, or = Permission.PAYMENT_MAKE)
    public ContributionDetailsDto takeReceiptBack(
            UUID contributionId, UUID paymentId, String idempotencyKey, ReceiptTakenBackDto asked) {
        return shown(takeBack.run(contributionId, paymentId, asked.reason().strip()));
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public ContributionRulesDto getContributionRules(UUID unionId, String month) {
        return rules.rules(ruled.in(unionId, YearMonth.parse(month)));
    }

    private static List<Map.Entry<String, Money>> parts(List<PayrollPartDto> sent) {
        return sent.stream()
                .map(part -> Map.entry(part.component(), Money.of(part.amount())))
                .toList();
    }

    private ContributionDetailsDto shown(UUID id) {
        Contribution contribution = contributions.show(id);
        request.version(contribution.edition());
        return mapper.details(contribution);
    }
}
