package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.UseCase;

/** A member confirms in her own app that she received hers. */
@UseCase
@ApplicationScoped
@Transactional
class ConfirmGift {

    private final OwnGifts gifts;
    private final CampaignReceipts receipts;
    private final CurrentRequest request;
    private final AuditTrail audit;

    ConfirmGift(OwnGifts gifts, CampaignReceipts receipts, CurrentRequest request, AuditTrail audit) {
        this.gifts = gifts;
        this.receipts = receipts;
        this.request = request;
        this.audit = audit;
    }

    void run(UUID recipientId) {
        GiftRow gift = gifts.keepOpen(recipientId);
        request.touched(gift.union());
        receipts.write(recipientId, gift.campaign(), gift.union(), HandedOver.inTheApp());
        audit.record(
                "campaign.received", AuditTrail.Subject.of("campaign-recipient", recipientId, gift.union()), "APP");
    }
}
