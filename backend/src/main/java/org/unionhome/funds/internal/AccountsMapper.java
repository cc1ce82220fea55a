package org.unionhome.funds.internal;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.FinalAccountsDto;
import org.unionhome.api.model.FinalAccountsLineDto;
import org.unionhome.api.model.PurposeDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.UnionTree;

/** Final accounts as the contract words them. */
@Singleton
class AccountsMapper {

    private final UnionTree tree;
    private final ChartOfAccounts charts;
    private final CurrentRequest request;

    AccountsMapper(UnionTree tree, ChartOfAccounts charts, CurrentRequest request) {
        this.tree = tree;
        this.charts = charts;
        this.request = request;
    }

    FinalAccountsDto listed(AccountsRow row) {
        return head(row).lines(List.of()).build();
    }

    FinalAccountsDto accounts(AccountsRow row, AccountsRow.Later later, List<AccountsRow.Line> lines) {
        return head(row)
                .restatedIncome(later.income().toString())
                .restatedExpense(later.expense().toString())
                .lines(lines.stream().map(line -> line(line, row.year())).toList())
                .build();
    }

    private FinalAccountsDto.Builder head(AccountsRow row) {
        return FinalAccountsDto.builder()
                .id(row.id())
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .year(row.year())
                .remark(row.remark())
                .status(FinalAccountsDto.StatusEnum.fromValue(row.status().name()))
                .income(row.income().toString())
                .planned(row.planned().toString())
                .expense(row.expense().toString())
                .restatements(row.restatements())
                .preparedBy(new ActorRefDto(row.preparerName()))
                .preparedAt(row.preparedAt())
                .decidedBy(row.deciderName() == null ? null : new ActorRefDto(row.deciderName()))
                .decidedAt(row.decidedAt())
                .sentBack(row.sentBack())
                .version(row.version());
    }

    private FinalAccountsLineDto line(AccountsRow.Line line, int year) {
        String account = charts.nameOf(line.account(), LocalDate.of(year, 12, 31), request.locale());
        return FinalAccountsLineDto.builder()
                .kind(FinalAccountsLineDto.KindEnum.fromValue(line.kind().name()))
                .account(line.account())
                .accountName(account)
                .name(line.name())
                .source(line.source())
                .earmark(line.earmark() == null ? null : PurposeDto.fromValue(line.earmark()))
                .lineId(line.budgetLine())
                .planned(line.planned() == null ? null : line.planned().toString())
                .actual(line.actual().toString())
                .build();
    }
}
