package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.UseCase;

/** Makes a locked roster a draft again, before anything was decided: something is missing, or it was sent back. */
@UseCase
@ApplicationScoped
@Transactional
class ReopenRoster {

    private final CampaignLock lock;
    private final CampaignChanges changes;
    private final AuditTrail audit;

    ReopenRoster(CampaignLock lock, CampaignChanges changes, AuditTrail audit) {
        this.lock = lock;
        this.changes = changes;
        this.audit = audit;
    }

    void run(UUID id, String ifMatch, String reason) {
        CampaignRow campaign = lock.change(id, ifMatch, Permission.CAMPAIGN_WRITE, CampaignStatus.LOCKED);
        changes.becomes(campaign, CampaignStatus.DRAFT, reason);
        audit.record("campaign.reopened", AuditTrail.Subject.of("campaign", id, campaign.union()));
    }
}
