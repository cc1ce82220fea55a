package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Changes a batch of a draft; whoever is on its roster gets the new amounts. The unit stays. */
@UseCase
@ApplicationScoped
@Transactional
class ChangeBatch {

    private final Sql sql;
    private final CampaignLock lock;
    private final CampaignQueries campaigns;
    private final BatchGoods goods;
    private final CampaignChanges changes;
    private final AuditTrail audit;

    ChangeBatch(
            Sql sql,
            CampaignLock lock,
            CampaignQueries campaigns,
            BatchGoods goods,
            CampaignChanges changes,
            AuditTrail audit) {
        this.sql = sql;
        this.lock = lock;
        this.campaigns = campaigns;
        this.goods = goods;
        this.changes = changes;
        this.audit = audit;
    }

    void run(UUID campaignId, UUID batchId, String ifMatch, NewBatch asked) {
        CampaignRow campaign = lock.change(campaignId, ifMatch, Permission.CAMPAIGN_WRITE, CampaignStatus.DRAFT);
        BatchRow batch = campaigns.batch(campaignId, batchId);
        if (!batch.union().equals(asked.union())) {
            throw Problem.ofFault("/unionId", "FIXED");
        }
        goods.requireSound(campaign, asked);
        write(batchId, asked);
        goods.write(batchId, asked);
        changes.workedOn(campaign);
        audit.record(
                "campaign.batch-changed",
                AuditTrail.Subject.of("campaign", campaignId, campaign.union()),
                batchId.toString());
    }

    private void write(UUID batchId, NewBatch asked) {
        try {
            sql.update(
                    """
                    update campaign_batch
                       set name = ?, handler_name = ?, place = ?::text, planned_persons = ?, cash = ?, goods = ?
                     where id = ?
                    """,
                    asked.name(),
                    asked.handlerName(),
                    asked.place(),
                    asked.plannedPersons(),
                    asked.cash(),
                    asked.goodsValue(),
                    batchId);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(CampaignProblem.CAMPAIGN_BATCH_EXISTS) : failed;
        }
        sql.update(
                "update campaign_recipient set cash = ?, goods = ? where batch_id = ? and status = 'LISTED'",
                asked.cash(),
                asked.goodsValue(),
                batchId);
    }
}
