package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** Calls a campaign off before anything of it was handed out. What was put together stays to be read. */
@UseCase
@ApplicationScoped
@Transactional
class CancelCampaign {

    private final RecipientQueries recipients;
    private final CampaignLock lock;
    private final CampaignChanges changes;
    private final AuditTrail audit;

    CancelCampaign(RecipientQueries recipients, CampaignLock lock, CampaignChanges changes, AuditTrail audit) {
        this.recipients = recipients;
        this.lock = lock;
        this.changes = changes;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, CAMPAIGN_STATE, CAMPAIGN_HANDED_OUT */
    void run(UUID id, String ifMatch, String reason) {
        CampaignRow campaign =
                lock.change(id, ifMatch, Permission.CAMPAIGN_WRITE, CampaignStatus.DRAFT, CampaignStatus.LOCKED);
        recipients.requireNothingHandedOut(id, null);
        changes.becomes(campaign, CampaignStatus.CANCELLED, reason);
        audit.record("campaign.cancelled", AuditTrail.Subject.of("campaign", id, campaign.union()));
    }
}
