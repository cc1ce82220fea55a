package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Takes a batch with its roster out of a draft, of which nothing has counted yet. */
@UseCase
@ApplicationScoped
@Transactional
class RemoveBatch {

    private final Sql sql;
    private final CampaignLock lock;
    private final RecipientQueries recipients;
    private final CampaignQueries campaigns;
    private final CampaignChanges changes;
    private final AuditTrail audit;

    RemoveBatch(
            Sql sql,
            CampaignLock lock,
            RecipientQueries recipients,
            CampaignQueries campaigns,
            CampaignChanges changes,
            AuditTrail audit) {
        this.sql = sql;
        this.lock = lock;
        this.recipients = recipients;
        this.campaigns = campaigns;
        this.changes = changes;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, CAMPAIGN_STATE, CAMPAIGN_HANDED_OUT */
    void run(UUID campaignId, UUID batchId, String ifMatch) {
        CampaignRow campaign = lock.change(campaignId, ifMatch, Permission.CAMPAIGN_WRITE, CampaignStatus.DRAFT);
        BatchRow batch = campaigns.batch(campaignId, batchId);
        recipients.requireNothingHandedOut(campaignId, batchId);
        sql.update("delete from campaign_recipient where batch_id = ?", batchId);
        sql.update("delete from campaign_batch where id = ?", batchId);
        changes.workedOn(campaign);
        audit.record(
                "campaign.batch-removed",
                AuditTrail.Subject.of("campaign", campaignId, campaign.union()),
                batch.listed() + " / " + batch.amount());
    }
}
