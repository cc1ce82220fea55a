package org.unionhome.funds.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.BudgetDto;
import org.unionhome.api.model.BudgetLineDto;
import org.unionhome.api.model.ChartOfAccountsDto;
import org.unionhome.api.model.FundSourceDto;
import org.unionhome.api.model.LedgerAccountDto;
import org.unionhome.api.model.ProposedLineDto;
import org.unionhome.api.model.PurposeDto;
import org.unionhome.api.model.SubsidyReceivedDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.PolicyMapper;

/** Budgets and the chart of accounts as the contract words them. */
@Singleton
class BudgetMapper {

    private final UnionTree tree;
    private final PolicyMapper policies;
    private final CurrentRequest request;

    BudgetMapper(UnionTree tree, PolicyMapper policies, CurrentRequest request) {
        this.tree = tree;
        this.policies = policies;
        this.request = request;
    }

    BudgetDto budget(BudgetRow row, List<ProposedLine> lines) {
        return BudgetDto.builder()
                .id(row.id())
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .year(row.year())
                .adjustment(row.adjustment())
                .reason(row.reason())
                .status(BudgetDto.StatusEnum.fromValue(row.status().name()))
                .total(row.total().toString())
                .lines(lines.stream().map(BudgetMapper::line).toList())
                .preparedBy(new ActorRefDto(row.preparer().name()))
                .submittedAt(row.submittedAt())
                .approvedBy(row.approverName() == null ? null : new ActorRefDto(row.approverName()))
                .approvedAt(row.approvedAt())
                .sentBack(row.sentBack())
                .version(row.version())
                .updatedAt(row.updatedAt())
                .build();
    }

    private static ProposedLineDto line(ProposedLine line) {
        return new ProposedLineDto(
                line.account(),
                line.name(),
                line.source(),
                earmark(line.earmark()),
                line.planned().toString());
    }

    private static @Nullable PurposeDto earmark(@Nullable String purpose) {
        return purpose == null ? null : PurposeDto.fromValue(purpose);
    }

    static List<ProposedLine> proposed(List<ProposedLineDto> lines) {
        return lines.stream()
                .map(dto -> new ProposedLine(
                        dto.account(),
                        Folding.fold(dto.name()),
                        dto.source(),
                        dto.earmark() == null ? null : dto.earmark().toString(),
                        Money.of(dto.planned())))
                .toList();
    }

    static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    BudgetLineDto line(LineRow row) {
        return BudgetLineDto.builder()
                .id(row.id())
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .year(row.year())
                .account(row.account())
                .name(row.name())
                .source(row.source())
                .earmark(earmark(row.earmark()))
                .planned(row.planned().toString())
                .setAside(row.setAside().toString())
                .paid(row.paid().toString())
                .left(row.left().toString())
                .build();
    }

    static SubsidyReceivedDto subsidy(Subsidies.Purse purse) {
        return SubsidyReceivedDto.builder()
                .earmark(earmark(purse.earmark()))
                .brought(purse.brought().toString())
                .received(purse.received().toString())
                .planned(purse.planned().toString())
                .used(purse.used().toString())
                .build();
    }

    ChartOfAccountsDto chart(Chart chart) {
        Locale language = request.locale();
        return new ChartOfAccountsDto(
                chart.system(),
                chart.title().get(language.getLanguage()),
                chart.note().get(language.getLanguage()),
                chart.accounts().stream().map(this::account).toList(),
                chart.sources().stream().map(this::source).toList());
    }

    private LedgerAccountDto account(Chart.Account account) {
        return new LedgerAccountDto(
                account.code(),
                account.name().get(request.locale().getLanguage()),
                LedgerAccountDto.KindEnum.fromValue(account.kind().name()),
                purposes(account.pays()),
                policies.source(account.citation()));
    }

    private FundSourceDto source(Chart.Source source) {
        return new FundSourceDto(
                source.code(),
                source.name().get(request.locale().getLanguage()),
                source.fromAbove(),
                purposes(source.pays()),
                policies.source(source.citation()));
    }

    private static List<PurposeDto> purposes(Set<Purpose> purposes) {
        return purposes.stream()
                .sorted()
                .map(purpose -> PurposeDto.fromValue(purpose.name()))
                .toList();
    }
}
