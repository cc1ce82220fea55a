package org.unionhome.campaign.internal;

import java.util.Optional;
import java.util.UUID;
import org.unionhome.api.StockApi;
import org.unionhome.api.model.CampaignKindDto;
import org.unionhome.api.model.NewStockItemDto;
import org.unionhome.api.model.NewStockPurchaseDto;
import org.unionhome.api.model.PayingLineListDto;
import org.unionhome.api.model.StockDecisionDto;
import org.unionhome.api.model.StockItemDto;
import org.unionhome.api.model.StockItemPageDto;
import org.unionhome.api.model.StockMovementPageDto;
import org.unionhome.api.model.StockWriteOffDto;
import org.unionhome.api.model.TakingBackDto;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Requires;

/** Goods in stock over HTTP. */
class StockResource implements StockApi {

    private final StockQueries stock;
    private final AddStockItem add;
    private final BuyStock buy;
    private final WriteOffStock writeOff;
    private final DecideStock decide;
    private final TakeBackPurchase takeBack;
    private final StockRequests requests;
    private final BatchMoney money;
    private final StockMapper mapper;
    private final CurrentRequest request;

    StockResource(
            StockQueries stock,
            AddStockItem add,
            BuyStock buy,
            WriteOffStock writeOff,
            DecideStock decide,
            TakeBackPurchase takeBack,
            StockRequests requests,
            BatchMoney money,
            StockMapper mapper,
            CurrentRequest request) {
        this.stock = stock;
        this.add = add;
        this.buy = buy;
        this.writeOff = writeOff;
        this.decide = decide;
        this.takeBack = takeBack;
        this.requests = requests;
        this.money = money;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.CAMPAIGN_READ)
    public StockItemPageDto listStockItems(UUID unionId, Integer limit, String cursor) {
        var page = stock.items(unionId, limit, cursor);
        return new StockItemPageDto(page.map(mapper::listed), page.next());
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
                        asked.documentNo(),
                        asked.paidBy() == null
                                ? null
                                : BuyStock.Payer.valueOf(asked.paidBy().toString()),
                        asked.payFor() == null
                                ? null
                                : Purpose.valueOf(asked.payFor().toString()),
                        asked.lineId()));
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
        return new StockMovementPageDto(page.map(StockMapper::movement), page.next());
    }

    @Override
    @Requires(Permission.CAMPAIGN_WRITE)
    public PayingLineListDto listStockPayingLines(UUID itemId, CampaignKindDto payFor) {
        UUID union = stock.require(itemId, Permission.CAMPAIGN_WRITE).union();
        return StockMapper.lines(money.lines(union, Purpose.valueOf(payFor.toString()), Permission.CAMPAIGN_WRITE));
    }

    @Override
    @Requires(Permission.CAMPAIGN_APPROVE)
    public StockItemDto decideStockRequest(
            UUID requestId, String ifMatch, String idempotencyKey, StockDecisionDto asked) {
        if (asked.confirm()) {
            return shown(decide.confirm(requestId, ifMatch));
        }
        String reason = Optional.ofNullable(asked.reason())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> Problem.ofFault("/reason", "REQUIRED"));
        return shown(decide.reject(requestId, ifMatch, reason));
    }

    @Override
    @Requires(Permission.CAMPAIGN_APPROVE)
    public StockItemDto takeBackStockPurchase(
            UUID requestId, String ifMatch, String idempotencyKey, TakingBackDto asked) {
        return shown(takeBack.run(requestId, ifMatch, asked.reason().strip()));
    }

    private StockItemDto shown(UUID id) {
        return mapper.item(stock.require(id, Permission.CAMPAIGN_READ), stock.lots(id), requests.of(id));
    }
}
