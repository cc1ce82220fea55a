package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** Proposes to take a purchase into the stock, with its price and with the budget line that pays for it, if one does. */
@UseCase
@ApplicationScoped
@Transactional
class BuyStock {

    private final StockQueries stock;
    private final StockRequests requests;
    private final BatchMoney money;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    BuyStock(
            StockQueries stock,
            StockRequests requests,
            BatchMoney money,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.stock = stock;
        this.requests = requests;
        this.money = money;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param documentNo of the invoice
     * @param paidBy has to be said, unless a line says it
     * @param payFor what the goods are for, with {@code line}; absent when the campaigns pay that give them
     */
    record Purchase(
            int quantity,
            Money unitPrice,
            LocalDate on,
            String supplier,
            @Nullable String documentNo,
            @Nullable Payer paidBy,
            @Nullable Purpose payFor,
            @Nullable UUID line) {}

    /** Who pays for a purchase. */
    enum Payer {
        CAMPAIGNS,
        BUDGET_LINE
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, also when nobody said who pays and for a line that may not */
    void run(UUID itemId, Purchase bought) {
        StockRows.Item item = stock.require(itemId, Permission.CAMPAIGN_WRITE);
        if (bought.unitPrice().isZero()) {
            throw Problem.ofFault("/unitPrice", "NOT_ZERO");
        }
        if (bought.on().isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/boughtOn", "IN_FUTURE");
        }
        UUID id = requests.propose(
                item,
                new StockRequests.Proposal(
                        StockRequest.Kind.IN,
                        null,
                        bought.quantity(),
                        bought.unitPrice(),
                        new StockRequest.Bought(bought.on(), bought.supplier(), bought.documentNo()),
                        paying(item, bought),
                        null));
        request.touched(item.union());
        audit.record(
                "stock.purchase-proposed", AuditTrail.Subject.of("stock-item", itemId, item.union()), id.toString());
    }

    private StockRequest.@Nullable Paying paying(StockRows.Item item, Purchase bought) {
        Purpose purpose = bought.payFor();
        UUID line = bought.line();
        boolean byLine = purpose != null || line != null;
        if (bought.paidBy() == null && !byLine) {
            throw Problem.ofFault("/paidBy", "REQUIRED");
        }
        if (bought.paidBy() == Payer.CAMPAIGNS && byLine) {
            throw Problem.ofFault("/paidBy", "PAID_BY_LINE");
        }
        if (bought.paidBy() == Payer.CAMPAIGNS) {
            return null;
        }
        if (purpose == null || line == null) {
            throw Problem.ofFault(purpose == null ? "/payFor" : "/lineId", "REQUIRED");
        }
        var paying = money.line(line, item.union(), purpose, Permission.CAMPAIGN_WRITE)
                .line();
        return new StockRequest.Paying(purpose, line, paying.name());
    }
}
