package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Adds the part of one unit to a draft. */
@UseCase
@ApplicationScoped
@Transactional
class AddBatch {

    private final Sql sql;
    private final CampaignLock lock;
    private final BatchGoods goods;
    private final CampaignChanges changes;
    private final AuditTrail audit;

    AddBatch(Sql sql, CampaignLock lock, BatchGoods goods, CampaignChanges changes, AuditTrail audit) {
        this.sql = sql;
        this.lock = lock;
        this.goods = goods;
        this.changes = changes;
        this.audit = audit;
    }

    UUID run(UUID campaignId, String ifMatch, NewBatch asked) {
        CampaignRow campaign = lock.change(campaignId, ifMatch, Permission.CAMPAIGN_WRITE, CampaignStatus.DRAFT);
        goods.requireSound(campaign, asked);
        UUID id = Ids.next();
        insert(id, campaignId, asked);
        goods.write(id, asked);
        changes.workedOn(campaign);
        audit.record(
                "campaign.batch-added", AuditTrail.Subject.of("campaign", campaignId, campaign.union()), id.toString());
        return id;
    }

    private void insert(UUID id, UUID campaign, NewBatch asked) {
        try {
            sql.update(
                    """
                    insert into campaign_batch (id, campaign_id, union_id, name, handler_name, place, planned_persons,
                                                cash, goods)
                    values (?, ?, ?, ?, ?, ?::text, ?, ?, ?)
                    """,
                    id,
                    campaign,
                    asked.union(),
                    asked.name(),
                    asked.handlerName(),
                    asked.place(),
                    asked.plannedPersons(),
                    asked.cash(),
                    asked.goodsValue());
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(ProblemCode.CAMPAIGN_BATCH_EXISTS) : failed;
        }
    }
}
