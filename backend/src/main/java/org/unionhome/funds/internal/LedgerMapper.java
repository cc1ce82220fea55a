package org.unionhome.funds.internal;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.LedgerEntryDto;
import org.unionhome.api.model.LedgerPostingDto;
import org.unionhome.api.model.NewPostingDto;
import org.unionhome.api.model.RestatementDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.UnionTree;

/** Entries of the ledger as the contract words them. */
@Singleton
class LedgerMapper {

    private final UnionTree tree;
    private final ChartOfAccounts charts;
    private final CurrentRequest request;

    LedgerMapper(UnionTree tree, ChartOfAccounts charts, CurrentRequest request) {
        this.tree = tree;
        this.charts = charts;
        this.request = request;
    }

    LedgerEntryDto entry(EntryRow row, List<Ledger.Side> sides) {
        return LedgerEntryDto.builder()
                .id(row.id())
                .entryNo(row.entryNo())
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .on(row.on())
                .kind(LedgerEntryDto.KindEnum.fromValue(row.kind()))
                .description(row.description())
                .amount(row.amount().toString())
                .postings(sides.stream().map(side -> posting(side, row.on())).toList())
                .orderId(row.order())
                .reverses(row.reverses())
                .reversedBy(row.reversedBy())
                .restates(row.restates() == null ? null : restated(row.restates()))
                .recordedBy(new ActorRefDto(row.recorderName()))
                .recordedAt(row.recordedAt())
                .build();
    }

    private static RestatementDto restated(Ledger.Restated restates) {
        return new RestatementDto(text(restates.month()), restates.reason());
    }

    static Ledger.@Nullable Restated restated(@Nullable RestatementDto asked) {
        return asked == null
                ? null
                : new Ledger.Restated(
                        YearMonth.parse(asked.month()).atDay(1), asked.reason().strip());
    }

    /** First day of a month as the contract writes months. */
    static @Nullable LocalDate month(@Nullable String month) {
        return month == null ? null : YearMonth.parse(month).atDay(1);
    }

    static String text(LocalDate month) {
        return YearMonth.from(month).toString();
    }

    private LedgerPostingDto posting(Ledger.Side side, LocalDate on) {
        return LedgerPostingDto.builder()
                .account(side.account())
                .accountName(charts.nameOf(side.account(), on, request.locale()))
                .lineId(side.line())
                .debit(side.debit().toString())
                .credit(side.credit().toString())
                .build();
    }

    static List<Ledger.Side> sides(List<NewPostingDto> postings) {
        return postings.stream()
                .map(dto -> new Ledger.Side(dto.account(), null, Money.of(dto.debit()), Money.of(dto.credit())))
                .toList();
    }
}
