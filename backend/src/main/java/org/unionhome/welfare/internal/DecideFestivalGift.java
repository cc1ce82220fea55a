package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.MoneyBatch;
import org.unionhome.funds.PaymentOrder;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/**
 * The second person's word on a gift: set aside on its budget line and ordered to be paid to the supplier, in one
 * transaction; or rejected with a reason, so that it counts for nobody.
 */
@UseCase
@ApplicationScoped
@Transactional
class DecideFestivalGift {

    private final FestivalGifts gifts;
    private final BatchMoney money;
    private final CurrentRequest request;
    private final AuditTrail audit;

    DecideFestivalGift(FestivalGifts gifts, BatchMoney money, CurrentRequest request, AuditTrail audit) {
        this.gifts = gifts;
        this.money = money;
        this.request = request;
        this.audit = audit;
    }

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, GIFT_STATE, SELF_APPROVAL, ABOVE_LENT_LIMIT, INVALID_INPUT, and what
     *     {@link BatchMoney#approve} says
     */
    void approve(UUID id, String ifMatch) {
        FestivalGiftRow gift = held(id, ifMatch);
        BatchMoney.Approved approved = money.approve(
                new MoneyBatch(
                        new PaymentOrder.Origin(FestivalPayments.FEATURE, id, Objects.requireNonNull(gift.giftNo())),
                        gift.union(),
                        Objects.requireNonNull(gift.line()),
                        Purpose.FESTIVAL,
                        gift.proposer(),
                        List.of(new PaymentOrder.Item(
                                id, null, Objects.requireNonNull(gift.supplier()), gift.total()))),
                Permission.CLAIM_DECIDE);
        gifts.write(id, FestivalGiftRow.Status.APPROVED, approved.approver(), approved.order(), null);
        audit.record(
                "festival.approved",
                AuditTrail.Subject.of("festival-gift", id, gift.union()),
                gift.total().toString());
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, GIFT_STATE, SELF_APPROVAL */
    void reject(UUID id, String ifMatch, String reason) {
        FestivalGiftRow gift = held(id, ifMatch);
        Doer decider = gifts.requireAnother(gift, gift.union());
        gifts.release(id);
        gifts.write(id, FestivalGiftRow.Status.REJECTED, decider, null, reason);
        audit.record("festival.rejected", AuditTrail.Subject.of("festival-gift", id, gift.union()));
    }

    private FestivalGiftRow held(UUID id, String ifMatch) {
        FestivalGiftRow gift = gifts.hold(id);
        request.requireVersion(ifMatch, gift.version());
        if (gift.status() != FestivalGiftRow.Status.PROPOSED) {
            throw Problem.of(WelfareProblem.GIFT_STATE);
        }
        return gift;
    }
}
