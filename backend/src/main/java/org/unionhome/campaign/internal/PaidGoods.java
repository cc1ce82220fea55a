package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** Goods that earlier campaigns paid for and nobody fetched: the next one hands them out and does not pay for them again. */
@ApplicationScoped
class PaidGoods {

    private static final String NEEDED =
            """
            select g.batch_id, g.item_id, i.name, i.unit, g.quantity * count(*)::integer as needed, 0 as covered,
                   g.unit_price
              from campaign_batch_goods g
              join stock_item i on i.id = g.item_id
              join campaign_recipient r on r.batch_id = g.batch_id and r.status <> 'REMOVED'
             where r.campaign_id = ?
             group by g.batch_id, g.item_id, i.id
             order by g.item_id, g.batch_id
            """;
    private static final String COUNTED_ON =
            """
            select k.batch_id, k.item_id, i.name, i.unit, k.needed, k.covered, k.unit_price
              from campaign_goods_cover k
              join campaign_approval a on a.id = k.approval_id and a.withdrawn is null
              join stock_item i on i.id = k.item_id
             where a.campaign_id = ?
             order by k.item_id, k.batch_id
            """;
    private final Sql sql;

    PaidGoods(Sql sql) {
        this.sql = sql;
    }

    /** Counts on them for the approval; of two campaigns at once each unit serves one. By batch, what is saved. */
    Map<UUID, Money> take(UUID approval, UUID campaign) {
        List<CoverRow> needed = sql.list(NEEDED, CoverRow::read, campaign);
        needed.stream().map(CoverRow::item).distinct().forEach(this::oneAfterAnother);
        List<CoverRow> covers = covered(campaign, needed);
        sql.batch(
                """
                insert into campaign_goods_cover (approval_id, batch_id, item_id, needed, covered, unit_price)
                values (?, ?, ?, ?, ?, ?)
                """,
                covers.stream()
                        .map(row -> new Object[] {
                            approval, row.batch(), row.item(), row.needed(), row.covered(), row.unitPrice()
                        })
                        .toList());
        return covers.stream().collect(Collectors.toMap(CoverRow::batch, CoverRow::saved, Money::plus));
    }

    /** What was counted on when it was approved; before, what would be if it were approved now. */
    List<CoverRow> of(CampaignRow campaign) {
        return campaign.status() == CampaignStatus.APPROVED || campaign.status() == CampaignStatus.CLOSED
                ? sql.list(COUNTED_ON, CoverRow::read, campaign.id())
                : covered(campaign.id(), sql.list(NEEDED, CoverRow::read, campaign.id()));
    }

    /** How many of a loss a campaign had paid for: what nobody paid for is lost first. */
    int lost(UUID item, int quantity) {
        oneAfterAnother(item);
        return sql.first(
                        """
                        select greatest(0, ? - greatest(0, coalesce(sum(l.balance), 0) - greatest(0, stock_item_paid(?))))
                          from stock_lot l
                         where l.item_id = ?
                        """,
                        row -> row.getInt(1),
                        quantity,
                        item,
                        item)
                .orElse(0);
    }

    /** Whether a campaign that is not over counts on goods that were paid for before. */
    boolean countedOn(UUID item) {
        oneAfterAnother(item);
        return sql.first("select stock_item_counted_on(?)", row -> row.getBoolean(1), item)
                .orElse(false);
    }

    private void oneAfterAnother(UUID item) {
        sql.first("select pg_advisory_xact_lock(hashtextextended('stock-paid|' || ?::uuid, 0))", row -> true, item);
    }

    private List<CoverRow> covered(UUID campaign, List<CoverRow> needed) {
        var free = new HashMap<UUID, Integer>();
        return needed.stream()
                .map(row -> {
                    int left = free.computeIfAbsent(row.item(), item -> free(item, campaign));
                    int units = Math.min(left, row.needed());
                    free.put(row.item(), left - units);
                    return row.covering(units);
                })
                .toList();
    }

    private int free(UUID item, UUID campaign) {
        return sql.first("select stock_item_free(?, ?)", row -> row.getInt(1), item, campaign)
                .orElse(0);
    }
}
