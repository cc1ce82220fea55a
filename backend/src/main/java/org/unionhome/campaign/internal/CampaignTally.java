package org.unionhome.campaign.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.unionhome.kernel.Money;

/**
 * How far a campaign is, from its rows.
 *
 * @param cost what the goods that were handed out cost at the prices of their purchases
 */
record CampaignTally(
        int batches,
        int units,
        int listed,
        int received,
        int returned,
        Money amount,
        Money receivedCash,
        Money receivedGoods,
        Money returnedAmount,
        Money cost) {

    static final String SELECT =
            """
            select (select count(*) from campaign_batch b where b.campaign_id = c.id)                 as batches,
                   (select count(distinct b.union_id) from campaign_batch b where b.campaign_id = c.id) as units,
                   count(r.id)                                                         as listed,
                   count(r.id) filter (where r.status = 'RECEIVED')                    as received,
                   count(r.id) filter (where r.status = 'RETURNED')                    as returned,
                   coalesce(sum(r.cash + r.goods), 0)                                  as amount,
                   coalesce(sum(r.cash) filter (where r.status = 'RECEIVED'), 0)       as received_cash,
                   coalesce(sum(r.goods) filter (where r.status = 'RECEIVED'), 0)      as received_goods,
                   coalesce(sum(r.cash + r.goods) filter (where r.status = 'RETURNED'), 0) as returned_amount,
                   coalesce((select sum(t.cost) from campaign_receipt t
                              where t.campaign_id = c.id and t.returned_at is null), 0)  as cost
              from campaign c
              left join campaign_recipient r on r.campaign_id = c.id and r.status <> 'REMOVED'
             where c.id = ?
             group by c.id
            """;

    static CampaignTally read(ResultSet row) throws SQLException {
        return new CampaignTally(
                row.getInt("batches"),
                row.getInt("units"),
                row.getInt("listed"),
                row.getInt("received"),
                row.getInt("returned"),
                new Money(row.getBigDecimal("amount")),
                new Money(row.getBigDecimal("received_cash")),
                new Money(row.getBigDecimal("received_goods")),
                new Money(row.getBigDecimal("returned_amount")),
                new Money(row.getBigDecimal("cost")));
    }

    int unclaimed() {
        return listed - received - returned;
    }
}
