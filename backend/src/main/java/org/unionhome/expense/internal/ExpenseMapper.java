package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.ExpenseActionDto;
import org.unionhome.api.model.ExpenseClaimDetailsDto;
import org.unionhome.api.model.ExpenseClaimDto;
import org.unionhome.api.model.ExpenseContentDto;
import org.unionhome.api.model.ExpenseInvoiceDto;
import org.unionhome.api.model.ExpenseLineDto;
import org.unionhome.api.model.ExpenseOfferDto;
import org.unionhome.api.model.ExpensePaperDto;
import org.unionhome.api.model.ExpenseSentBackDto;
import org.unionhome.api.model.ExpenseStatusDto;
import org.unionhome.api.model.ExpenseStepDto;
import org.unionhome.api.model.ExpenseUseDto;
import org.unionhome.api.model.NewExpenseClaimDto;
import org.unionhome.api.model.NewExpenseInvoiceDto;
import org.unionhome.api.model.NewExpenseLineDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.UnionTree;

/** Claims as the contract words them. */
@ApplicationScoped
class ExpenseMapper {

    private final UnionTree tree;

    ExpenseMapper(UnionTree tree) {
        this.tree = tree;
    }

    static ExpenseContent content(NewExpenseClaimDto said) {
        return content(new ExpenseContentDto(
                said.title(), said.use(), said.supplier(), said.withoutInvoice(), said.lines(), said.invoices()));
    }

    static ExpenseContent content(ExpenseContentDto said) {
        return new ExpenseContent(
                said.title().strip(),
                ExpenseUse.valueOf(said.use().toString()),
                stripped(said.supplier()),
                stripped(said.withoutInvoice()),
                said.lines().stream().map(ExpenseMapper::line).toList(),
                said.invoices().stream().map(ExpenseMapper::invoice).toList());
    }

    private static ExpenseContent.Line line(NewExpenseLineDto said) {
        return new ExpenseContent.Line(said.description().strip(), Money.of(said.amount()), said.budgetLineId());
    }

    private static ExpenseContent.Invoice invoice(NewExpenseInvoiceDto said) {
        String issuerNo = said.issuerNo();
        return new ExpenseContent.Invoice(
                Folding.fold(said.number()),
                said.issuer().strip(),
                issuerNo == null ? null : InvoiceKey.bare(issuerNo),
                said.issuedOn(),
                Money.of(said.amount()));
    }

    private static @Nullable String stripped(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    ExpenseClaimDto claim(ExpenseClaim claim) {
        return ExpenseClaimDto.builder()
                .id(claim.id())
                .claimNo(claim.number())
                .union(new UnionRefDto(claim.union(), tree.nameOf(claim.union())))
                .title(claim.title())
                .use(ExpenseUseDto.fromValue(claim.use().name()))
                .payee(claim.payee())
                .total(claim.total().toString())
                .status(ExpenseStatusDto.fromValue(claim.status().name()))
                .claimant(new ActorRefDto(claim.claimant().name()))
                .updatedAt(claim.updatedAt())
                .version(claim.version())
                .build();
    }

    ExpenseClaimDetailsDto details(ExpenseDetails.Whole whole) {
        ExpenseClaim claim = whole.claim();
        return ExpenseClaimDetailsDto.builder()
                .claim(claim(claim))
                .supplier(claim.supplier())
                .lines(whole.lines().stream().map(ExpenseMapper::shown).toList())
                .invoices(whole.invoices().stream()
                        .map(one -> shown(one, whole.elsewhere().get(one.id())))
                        .toList())
                .papers(whole.papers().stream().map(ExpenseMapper::shown).toList())
                .uncovered(whole.uncovered().isZero() ? null : whole.uncovered().toString())
                .withoutInvoice(claim.withoutInvoice())
                .submittedAt(claim.submittedAt())
                .checked(step(claim.checked()))
                .approved(step(claim.approved()))
                .paid(step(claim.paid()))
                .sentBack(sentBack(claim))
                .reason(claim.reason())
                .actions(actions(whole.actions()))
                .build();
    }

    ExpenseOfferDto offer(ExpenseOffers.Offer offer) {
        return new ExpenseOfferDto(
                offer.line().id(),
                new UnionRefDto(offer.union(), tree.nameOf(offer.union())),
                offer.line().name(),
                offer.line().source(),
                offer.line().left().toString());
    }

    private static List<ExpenseActionDto> actions(List<ExpenseActions.Action> actions) {
        return actions.stream()
                .map(action -> ExpenseActionDto.fromValue(action.name()))
                .toList();
    }

    private static ExpenseLineDto shown(ExpenseLine line) {
        return ExpenseLineDto.builder()
                .id(line.id())
                .description(line.description())
                .amount(line.amount().toString())
                .budgetLineId(line.budgetLine())
                .budgetLine(line.lineName())
                .orderId(line.order())
                .paidOn(line.paidOn())
                .backOn(line.backOn())
                .build();
    }

    private static ExpenseInvoiceDto shown(ExpenseInvoice one, @Nullable Boolean counts) {
        return ExpenseInvoiceDto.builder()
                .id(one.id())
                .number(one.number())
                .issuer(one.issuer())
                .issuerNo(one.issuerNo())
                .issuedOn(one.issuedOn())
                .amount(one.amount().toString())
                .elsewhere(counts == null ? null : elsewhere(counts))
                .build();
    }

    private static ExpenseInvoiceDto.ElsewhereEnum elsewhere(boolean counts) {
        return counts ? ExpenseInvoiceDto.ElsewhereEnum.COUNTS : ExpenseInvoiceDto.ElsewhereEnum.DRAFT;
    }

    private static ExpensePaperDto shown(ExpensePapers.Held paper) {
        return new ExpensePaperDto(
                paper.id(),
                paper.name(),
                ExpensePaperDto.MediaTypeEnum.fromValue(paper.mediaType()),
                paper.bytes(),
                paper.addedAt());
    }

    private static @Nullable ExpenseStepDto step(ExpenseClaim.Step step) {
        String name = step.name();
        return name == null ? null : new ExpenseStepDto(new ActorRefDto(name), step.on());
    }

    private static @Nullable ExpenseSentBackDto sentBack(ExpenseClaim claim) {
        String by = claim.sentBackBy();
        String reason = claim.sentBack();
        return by == null || reason == null ? null : new ExpenseSentBackDto(new ActorRefDto(by), reason);
    }
}
