package org.unionhome.campaign.internal;

import java.util.List;
import java.util.UUID;
import org.unionhome.api.StockApi;
import org.unionhome.api.model.NewStockItemDto;
import org.unionhome.api.model.NewStockPurchaseDto;
import org.unionhome.api.model.StockItemDto;
import org.unionhome.api.model.StockItemPageDto;
import org.unionhome.api.model.StockLotDto;
import org.unionhome.api.model.StockMovementDto;
import org.unionhome.api.model.StockMovementPageDto;
import org.unionhome.api.model.StockWriteOffDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.UnionTree;

/** Goods in stock over HTTP. */
class StockResource implements StockApi {

    private final StockQueries stock;
    private final AddStockItem add;
    private final BuyStock buy;
    private final WriteOffStock writeOff;
    private final UnionTree tree;
    private final CurrentRequest request;

    StockResource(
            StockQueries stock,
            AddStockItem add,
            BuyStock buy,
            WriteOffStock writeOff,
            UnionTree tree,
            CurrentRequest request) {
        this.stock = stock;
        this.add = add;
        this.buy = buy;
        this.writeOff = writeOff;
        this.tree = tree;
        this.request = request;
    }

    @Override
    @Requires(Permission.CAMPAIGN_READ)
    public StockItemPageDto listStockItems(UUID unionId, Integer limit, String cursor) {
        var page = stock.items(unionId, limit, cursor);
        return new StockItemPageDto(page.map(item -> item(item, List.of())), page.next());
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public StockItemDto addStockItem(NewStockItemDto asked, String idempotencyKey) {
        UUID id = add.run(asked.unionId(), asked.name().strip(), asked.unit().strip());
        request.location("/api/v1/stock-items/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.CAMPAIGN_READ)
    public StockItemDto getStockItem(UUID itemId) {
        return shown(itemId);
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public StockItemDto buyStock(UUID itemId, String idempotencyKey, NewStockPurchaseDto asked) {
        buy.run(
                itemId,
                new BuyStock.Purchase(
                        asked.quantity(),
                        Money.of(asked.unitPrice()),
                        asked.boughtOn(),
                        asked.supplier().strip(),
                        asked.documentNo()));
        return shown(itemId);
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public StockItemDto writeOffStock(UUID itemId, String idempotencyKey, StockWriteOffDto asked) {
        writeOff.run(itemId, asked.lotId(), asked.quantity(), asked.reason().strip());
        return shown(itemId);
    }

    @Override
    @Requires(Permission.CAMPAIGN_READ)
    public StockMovementPageDto listStockMovements(UUID itemId, Integer limit, String cursor) {
        var page = stock.movements(itemId, limit, cursor);
        return new StockMovementPageDto(page.map(StockResource::movement), page.next());
    }

    private StockItemDto shown(UUID id) {
        return item(stock.require(id, Permission.CAMPAIGN_READ), stock.lots(id));
    }

    private StockItemDto item(StockRows.Item item, List<StockRows.Lot> lots) {
        return new StockItemDto(
                item.id(),
                new UnionRefDto(item.union(), tree.nameOf(item.union())),
                item.name(),
                item.unit(),
                item.balance(),
                item.value().toString(),
                lots.stream()
                        .map(lot -> new StockLotDto(
                                lot.id(),
                                lot.unitPrice().toString(),
                                lot.boughtOn(),
                                lot.supplier(),
                                lot.documentNo(),
                                lot.balance()))
                        .toList());
    }

    private static StockMovementDto movement(StockRows.Movement movement) {
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
