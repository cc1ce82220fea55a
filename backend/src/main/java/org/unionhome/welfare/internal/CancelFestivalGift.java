package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.funds.Funds;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/**
 * Takes an approved gift back while it was not paid and nobody has it; the festival and the year of everybody are free again.
 * The order is cancelled first, as the cashier holds it first.
 */
@UseCase
@ApplicationScoped
@Transactional
class CancelFestivalGift {

    private final FestivalGifts gifts;
    private final Funds funds;
    private final CurrentRequest request;
    private final AuditTrail audit;

    CancelFestivalGift(FestivalGifts gifts, Funds funds, CurrentRequest request, AuditTrail audit) {
        this.gifts = gifts;
        this.funds = funds;
        this.request = request;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, GIFT_STATE, SELF_APPROVAL for who proposed it, ORDER_PAID, GIFT_HANDED_OUT */
    void run(UUID id, String ifMatch, String reason) {
        FestivalGiftRow gift = gifts.show(id);
        request.requireVersion(ifMatch, gift.version());
        if (gift.status() != FestivalGiftRow.Status.APPROVED) {
            throw Problem.of(WelfareProblem.GIFT_STATE);
        }
        Doer doer = gifts.requireAnother(gift, gift.union());
        if (gift.order() != null) {
            funds.cancel(gift.order(), reason);
        }
        request.requireVersion(ifMatch, gifts.hold(id).version());
        gifts.release(id);
        gifts.write(id, FestivalGiftRow.Status.CANCELLED, doer, null, reason);
        audit.record(
                "festival.cancelled",
                AuditTrail.Subject.of("festival-gift", id, gift.union()),
                gift.total().toString());
    }
}
