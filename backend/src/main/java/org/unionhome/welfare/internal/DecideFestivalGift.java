package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.funds.Funds;
import org.unionhome.funds.PaymentOrder;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
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
    private final PayingLines lines;
    private final Funds funds;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;

    DecideFestivalGift(
            FestivalGifts gifts,
            PayingLines lines,
            Funds funds,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit) {
        this.gifts = gifts;
        this.lines = lines;
        this.funds = funds;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
    }

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, GIFT_STATE, SELF_APPROVAL, ABOVE_LENT_LIMIT, INVALID_INPUT, and what
     *     {@link Funds#order} says
     */
    void approve(UUID id, String ifMatch) {
        FestivalGiftRow gift = held(id, ifMatch);
        scope.require(current.get(), Permission.CLAIM_DECIDE, gift.union(), gift.total());
        gifts.requireAnother(gift, gift.union());
        UUID line = Objects.requireNonNull(gift.line());
        UUID paying = lines.require(line, gift.union(), Purpose.FESTIVAL, Permission.CLAIM_DECIDE)
                .union();
        scope.require(current.get(), Permission.CLAIM_DECIDE, paying, gift.total());
        Doer decider = gifts.requireAnother(gift, paying);
        UUID order = funds.order(new PaymentOrder(
                new PaymentOrder.Origin(FestivalPayments.FEATURE, id, Objects.requireNonNull(gift.giftNo())),
                line,
                Purpose.FESTIVAL,
                gift.proposer(),
                decider,
                List.of(new PaymentOrder.Item(id, null, Objects.requireNonNull(gift.supplier()), gift.total()))));
        gifts.write(id, FestivalGiftRow.Status.APPROVED, decider, order, null);
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
            throw Problem.of(ProblemCode.GIFT_STATE);
        }
        return gift;
    }
}
