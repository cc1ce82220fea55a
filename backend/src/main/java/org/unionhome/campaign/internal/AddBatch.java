package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.UseCase;

/** Adds the part of one unit to a draft. */
@UseCase
@ApplicationScoped
@Transactional
class AddBatch {

    private final CampaignLock lock;
    private final BatchGoods goods;
    private final BatchRows rows;
    private final CampaignChanges changes;
    private final AuditTrail audit;

    AddBatch(CampaignLock lock, BatchGoods goods, BatchRows rows, CampaignChanges changes, AuditTrail audit) {
        this.lock = lock;
        this.goods = goods;
        this.rows = rows;
        this.changes = changes;
        this.audit = audit;
    }

    UUID run(UUID campaignId, String ifMatch, NewBatch asked) {
        CampaignRow campaign = lock.change(campaignId, ifMatch, Permission.CAMPAIGN_WRITE, CampaignStatus.DRAFT);
        goods.requireSound(campaign, asked);
        UUID id = rows.insert(campaignId, asked);
        changes.workedOn(campaign);
        audit.record(
                "campaign.batch-added", AuditTrail.Subject.of("campaign", campaignId, campaign.union()), id.toString());
        return id;
    }
}
