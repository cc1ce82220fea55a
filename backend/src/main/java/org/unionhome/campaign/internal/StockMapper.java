package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.PayingLineDto;
import org.unionhome.api.model.PayingLineListDto;
import org.unionhome.api.model.StockItemDto;
import org.unionhome.api.model.StockLotDto;
import org.unionhome.api.model.StockMovementDto;
import org.unionhome.api.model.StockRequestDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.funds.PayingLine;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;

/** Goods as the contract words them, with what the caller can do with what is proposed about them. */
@ApplicationScoped
class StockMapper {

    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;

    StockMapper(UnionTree tree, Scope scope, CurrentActor current) {
        this.tree = tree;
        this.scope = scope;
        this.current = current;
    }

    StockItemDto listed(StockRows.Item item) {
        return item(item, List.of(), List.of());
    }

    StockItemDto item(StockRows.Item item, List<StockRows.Lot> lots, List<StockRequest> requests) {
        return StockItemDto.builder()
                .id(item.id())
                .union(new UnionRefDto(item.union(), tree.nameOf(item.union())))
                .name(item.name())
                .unit(item.unit())
                .balance(item.balance())
                .value(item.value().toString())
                .waiting(item.waiting())
                .lots(lots.stream().map(StockMapper::lot).toList())
                .requests(requests.stream().map(this::request).toList())
                .build();
    }

    private static StockLotDto lot(StockRows.Lot lot) {
        return new StockLotDto(
                lot.id(), lot.unitPrice().toString(), lot.boughtOn(), lot.supplier(), lot.documentNo(), lot.balance());
    }

    private StockRequestDto request(StockRequest request) {
        StockRequest.@Nullable Bought bought = request.bought();
        StockRequest.@Nullable Decided decided = request.decided();
        StockRequest.@Nullable TakenBack back = request.takenBack();
        return StockRequestDto.builder()
                .id(request.id())
                .kind(StockRequestDto.KindEnum.fromValue(request.kind().name()))
                .quantity(request.quantity())
                .amount(request.amount().toString())
                .boughtOn(bought == null ? null : bought.on())
                .supplier(bought == null ? null : bought.supplier())
                .documentNo(bought == null ? null : bought.documentNo())
                .lineName(Optional.ofNullable(request.paying())
                        .map(StockRequest.Paying::lineName)
                        .orElse(null))
                .paidOn(request.paidOn())
                .reason(request.reason())
                .status(StockRequestDto.StatusEnum.fromValue(request.status().name()))
                .proposedBy(request.proposer().name())
                .proposedAt(request.proposedAt())
                .decidedBy(decided == null ? null : decided.by())
                .decidedAt(decided == null ? null : decided.at())
                .rejectedFor(decided == null ? null : decided.rejectedFor())
                .takenBackBy(back == null ? null : back.by())
                .takenBackAt(back == null ? null : back.at())
                .takenBackFor(back == null ? null : back.reason())
                .retractable(request.status() == StockRequest.Status.CONFIRMED
                        && request.kind() == StockRequest.Kind.IN
                        && request.paidOn() == null
                        && decides(request))
                .decidable(request.status() == StockRequest.Status.PROPOSED && decides(request))
                .version(request.version())
                .build();
    }

    private boolean decides(StockRequest request) {
        return scope.allows(current.get(), Permission.CAMPAIGN_APPROVE, request.union())
                && !scope.requireDoer(current.get(), Permission.CAMPAIGN_APPROVE, request.union())
                        .isBehind(request.proposer());
    }

    static PayingLineListDto lines(List<PayingLine> lines) {
        return new PayingLineListDto(lines.stream()
                .map(PayingLine::line)
                .map(line -> new PayingLineDto(
                        line.id(),
                        line.name(),
                        line.planned().toString(),
                        line.left().toString()))
                .toList());
    }

    static StockMovementDto movement(StockRows.Movement movement) {
        return new StockMovementDto(
                movement.id(),
                movement.lot(),
                StockMovementDto.KindEnum.fromValue(movement.kind()),
                movement.quantity(),
                movement.amount().toString(),
                movement.campaignNo(),
                movement.reason(),
                movement.at());
    }
}
