package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;

/** Hands out what somebody on the roster gets, against a receipt in her own name. */
@UseCase
@ApplicationScoped
@Transactional
class HandOut {

    private final CampaignLock lock;
    private final CampaignQueries campaigns;
    private final RecipientQueries recipients;
    private final GiftCodes codes;
    private final CampaignReceipts receipts;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    HandOut(
            CampaignLock lock,
            CampaignQueries campaigns,
            RecipientQueries recipients,
            GiftCodes codes,
            CampaignReceipts receipts,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.lock = lock;
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.codes = codes;
        this.receipts = receipts;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem NOT_FOUND, INVALID_INPUT, CAMPAIGN_STATE, CAMPAIGN_SETTLED, CODE_NOT_VALID, STOCK_EXHAUSTED,
     *     SIGNATURE_USED, PROXY_SIGNED_OFTEN, POLICY_BLOCKED
     */
    void run(UUID campaignId, UUID recipientId, HandedOver handed) {
        Instant now = Instant.now(clock);
        var faults = ReceiptPolicy.faults(handed, now);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        CampaignRow campaign = lock.keep(campaignId, CampaignStatus.APPROVED);
        RecipientRow recipient = recipients.require(campaignId, recipientId);
        if (!scope.allows(current.get(), Permission.CONDOLENCE_RECORD, recipient.union())) {
            throw campaigns.unknown("campaign.hand-out", campaign.id());
        }
        request.touched(recipient.union());
        Instant decided =
                recipients.decidedAt(recipientId).orElseThrow(() -> Problem.of(CampaignProblem.CAMPAIGN_SETTLED));
        ReceiptPolicy.tooEarly(handed, decided).ifPresent(fault -> {
            throw Problem.ofFaults(List.of(fault));
        });
        HandedOver then = handed.between(decided, now);
        String code = then.code();
        if (code != null && !codes.isRight(recipient, code, then.takenAt())) {
            throw Problem.of(CampaignProblem.CODE_NOT_VALID);
        }
        receipts.write(recipientId, campaignId, recipient.union(), then);
        if (code != null) {
            codes.use(recipient, code);
        }
        audit.record(
                "campaign.received",
                AuditTrail.Subject.of("campaign-recipient", recipientId, recipient.union()),
                handed.way());
    }
}
