package org.unionhome.funds.internal;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.unionhome.api.model.AccountFigureDto;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.ClosingCheckDto;
import org.unionhome.api.model.LedgerClosingDto;
import org.unionhome.api.model.LedgerMonthDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.UnionTree;

/** Months of the books as the contract words them. */
@Singleton
class LedgerMonthMapper {

    private final UnionTree tree;
    private final ChartOfAccounts charts;
    private final CurrentRequest request;

    LedgerMonthMapper(UnionTree tree, ChartOfAccounts charts, CurrentRequest request) {
        this.tree = tree;
        this.charts = charts;
        this.request = request;
    }

    static LocalDate firstDay(String month) {
        return YearMonth.parse(month).atDay(1);
    }

    static LedgerMonthDto month(MonthRow row) {
        return LedgerMonthDto.builder()
                .month(LedgerMapper.text(row.month()))
                .closed(row.closed())
                .entries(row.entries())
                .income(row.income().toString())
                .expense(row.expense().toString())
                .restatements(row.restatements())
                .closingId(row.closing())
                .closedBy(row.closerName() == null ? null : new ActorRefDto(row.closerName()))
                .closedAt(row.closedAt())
                .reopenedAt(row.reopenedAt())
                .build();
    }

    static ClosingCheckDto check(MonthChecks.Open open) {
        return new ClosingCheckDto(
                ClosingCheckDto.KindEnum.fromValue(open.kind().name()), open.count(), open.blocks());
    }

    LedgerClosingDto closing(ClosingRow row, List<ClosingRow.Figure> figures) {
        return LedgerClosingDto.builder()
                .id(row.id())
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .month(LedgerMapper.text(row.month()))
                .entries(row.entries())
                .figures(figures.stream()
                        .map(figure -> figure(figure, row.month()))
                        .toList())
                .closedBy(new ActorRefDto(row.closerName()))
                .closedAt(row.closedAt())
                .reopenedBy(row.reopenerName() == null ? null : new ActorRefDto(row.reopenerName()))
                .reopenedAt(row.reopenedAt())
                .reopenReason(row.reopenReason())
                .version(row.version())
                .build();
    }

    private AccountFigureDto figure(ClosingRow.Figure figure, LocalDate month) {
        return new AccountFigureDto(
                figure.account(),
                charts.nameOf(figure.account(), month, request.locale()),
                figure.debit().toString(),
                figure.credit().toString());
    }
}
