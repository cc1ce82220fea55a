package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/** Writes new batches with what each person gets in kind, and whom their rosters are for. */
@ApplicationScoped
class BatchRows {

    private final Sql sql;
    private final BatchGoods goods;

    BatchRows(Sql sql, BatchGoods goods) {
        this.sql = sql;
        this.goods = goods;
    }

    /** @throws Problem CAMPAIGN_BATCH_EXISTS */
    UUID insert(UUID campaign, NewBatch asked) {
        UUID id = Ids.next();
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
            throw SqlFailed.isDuplicate(failed) ? Problem.of(CampaignProblem.CAMPAIGN_BATCH_EXISTS) : failed;
        }
        goods.write(id, asked);
        return id;
    }

    void remember(UUID batch, RosterRule rule) {
        sql.update(
                """
                update campaign_batch set audience_everybody = ?, audience_segment = ?::uuid, audience_retained = ?
                 where id = ?
                """,
                rule.segment() == null,
                rule.segment(),
                rule.retained(),
                batch);
    }
}
