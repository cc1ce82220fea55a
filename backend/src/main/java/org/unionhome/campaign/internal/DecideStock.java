package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.MoneyBatch;
import org.unionhome.funds.PaymentOrder;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/**
 * The second person's word on a purchase or a loss: what was counted moves, and a purchase out of a line of its own is set
 * aside and ordered to be paid, in one transaction; or it is rejected with a reason and nothing moves.
 */
@UseCase
@ApplicationScoped
@Transactional
class DecideStock {

    private final StockQueries stock;
    private final StockRequests requests;
    private final StockMoves moves;
    private final BatchMoney money;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;

    DecideStock(
            StockQueries stock,
            StockRequests requests,
            StockMoves moves,
            BatchMoney money,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit) {
        this.stock = stock;
        this.requests = requests;
        this.moves = moves;
        this.money = money;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
    }

    /**
     * @return the goods it is about
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DECIDED_MEANWHILE, SELF_APPROVAL, STOCK_EXHAUSTED when so much of a loss is no
     *     longer there, and what {@link BatchMoney#approve} says
     */
    UUID confirm(UUID id, String ifMatch) {
        StockRequest asked = held(id, ifMatch);
        Doer decider = requireAnother(asked);
        StockRequest.Paying paying = asked.paying();
        UUID order = paying == null ? null : order(asked, paying);
        requests.decided(asked, StockRequest.Status.CONFIRMED, decider, order, null);
        move(asked);
        record(asked, asked.kind() == StockRequest.Kind.IN ? "stock.bought" : "stock.written-off");
        return asked.item();
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DECIDED_MEANWHILE, SELF_APPROVAL */
    UUID reject(UUID id, String ifMatch, String reason) {
        StockRequest asked = held(id, ifMatch);
        requests.decided(asked, StockRequest.Status.REJECTED, requireAnother(asked), null, reason);
        record(asked, "stock.rejected");
        return asked.item();
    }

    private StockRequest held(UUID id, String ifMatch) {
        StockRequest asked = requests.hold(id);
        request.requireVersion(ifMatch, asked.version());
        if (asked.status() != StockRequest.Status.PROPOSED) {
            throw Problem.of(ProblemCode.DECIDED_MEANWHILE);
        }
        request.touched(asked.union());
        return asked;
    }

    private Doer requireAnother(StockRequest asked) {
        Doer decider = scope.requireDoer(current.get(), Permission.CAMPAIGN_APPROVE, asked.union());
        if (decider.isBehind(asked.proposer())) {
            throw Problem.of(ProblemCode.SELF_APPROVAL);
        }
        return decider;
    }

    private UUID order(StockRequest asked, StockRequest.Paying paying) {
        StockRows.Item item = stock.require(asked.item(), Permission.CAMPAIGN_APPROVE);
        String supplier = asked.bought() == null ? item.name() : asked.bought().supplier();
        return money.approve(
                        new MoneyBatch(
                                new PaymentOrder.Origin(
                                        StockPayments.FEATURE,
                                        asked.id(),
                                        item.name() + " " + asked.quantity() + " " + item.unit()),
                                asked.union(),
                                paying.line(),
                                paying.purpose(),
                                asked.proposer(),
                                List.of(new PaymentOrder.Item(asked.id(), null, supplier, asked.amount()))),
                        Permission.CAMPAIGN_APPROVE)
                .order();
    }

    private void move(StockRequest asked) {
        try {
            moves.move(asked);
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "stock_never_below_zero")
                    ? Problem.of(CampaignProblem.STOCK_EXHAUSTED)
                    : failed;
        }
    }

    private void record(StockRequest asked, String action) {
        audit.record(
                action,
                AuditTrail.Subject.of("stock-item", asked.item(), asked.union()),
                asked.id().toString());
    }
}
