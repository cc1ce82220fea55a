package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** Proposes to write off what was lost or spoilt of a purchase, with the reason. */
@UseCase
@ApplicationScoped
@Transactional
class WriteOffStock {

    private final StockQueries stock;
    private final StockRequests requests;
    private final CurrentRequest request;
    private final AuditTrail audit;

    WriteOffStock(StockQueries stock, StockRequests requests, CurrentRequest request, AuditTrail audit) {
        this.stock = stock;
        this.requests = requests;
        this.request = request;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, STOCK_EXHAUSTED when so much is not left */
    void run(UUID itemId, UUID lotId, int quantity, String reason) {
        StockRows.Item item = stock.require(itemId, Permission.CAMPAIGN_WRITE);
        request.touched(item.union());
        StockRows.Lot lot = stock.lot(itemId, lotId).orElseThrow(() -> Problem.ofFault("/lotId", "UNKNOWN_LOT"));
        if (quantity > lot.balance()) {
            throw Problem.of(CampaignProblem.STOCK_EXHAUSTED);
        }
        UUID id = requests.propose(
                item,
                new StockRequests.Proposal(
                        StockRequest.Kind.LOSS, lotId, quantity, lot.unitPrice(), null, null, reason));
        audit.record("stock.loss-proposed", AuditTrail.Subject.of("stock-item", itemId, item.union()), id.toString());
    }
}
