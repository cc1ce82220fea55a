package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.funds.Funds;
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
 * Takes a confirmed purchase back while all of it is still there and nobody has paid it: the goods leave the stock, and the
 * order is cancelled so that its line has the money again. The order is cancelled first, as the cashier holds it first.
 */
@UseCase
@ApplicationScoped
@Transactional
class TakeBackPurchase {

    private final StockQueries stock;
    private final StockRequests requests;
    private final StockMoves moves;
    private final PaidGoods paid;
    private final Funds funds;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;

    TakeBackPurchase(
            StockQueries stock,
            StockRequests requests,
            StockMoves moves,
            PaidGoods paid,
            Funds funds,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit) {
        this.stock = stock;
        this.requests = requests;
        this.moves = moves;
        this.paid = paid;
        this.funds = funds;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
    }

    /**
     * @return the goods it is about
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DECIDED_MEANWHILE unless it is a confirmed purchase, SELF_APPROVAL,
     *     ORDER_PAID, STOCK_IN_USE when some of it was handed out or lost, or a campaign counts on it
     */
    UUID run(UUID id, String ifMatch, String reason) {
        StockRequest asked = confirmed(requests.show(id), ifMatch);
        Doer doer = scope.requireDoer(current.get(), Permission.CAMPAIGN_APPROVE, asked.union());
        if (doer.isBehind(asked.proposer())) {
            throw Problem.of(ProblemCode.SELF_APPROVAL);
        }
        if (asked.order() != null) {
            funds.cancel(asked.order(), reason);
        }
        confirmed(requests.hold(id), ifMatch);
        requireUnused(asked);
        requests.takenBack(asked, doer, reason);
        leave(asked, reason);
        request.touched(asked.union());
        audit.record(
                "stock.purchase-taken-back",
                AuditTrail.Subject.of("stock-item", asked.item(), asked.union()),
                id.toString());
        return asked.item();
    }

    private StockRequest confirmed(StockRequest asked, String ifMatch) {
        request.requireVersion(ifMatch, asked.version());
        if (asked.status() != StockRequest.Status.CONFIRMED || asked.kind() != StockRequest.Kind.IN) {
            throw Problem.of(ProblemCode.DECIDED_MEANWHILE);
        }
        return asked;
    }

    private void requireUnused(StockRequest asked) {
        boolean whole = stock.lot(asked.item(), Objects.requireNonNull(asked.lot()))
                .filter(lot -> lot.balance() == asked.quantity())
                .isPresent();
        if (!whole || (asked.paying() != null && paid.countedOn(asked.item()))) {
            throw Problem.of(CampaignProblem.STOCK_IN_USE);
        }
    }

    /** Of what is handed out at the same moment one comes first: the whole of it, or nothing, leaves. */
    private void leave(StockRequest asked, String reason) {
        try {
            moves.back(asked, reason);
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "stock_never_below_zero")
                    ? Problem.of(CampaignProblem.STOCK_IN_USE)
                    : failed;
        }
    }
}
