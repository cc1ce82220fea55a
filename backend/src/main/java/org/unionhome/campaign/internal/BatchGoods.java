package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.Unions;

/** Whether a batch fits into its campaign, and what its persons get in kind. */
@ApplicationScoped
class BatchGoods {

    private final Sql sql;
    private final Unions unions;

    BatchGoods(Sql sql, Unions unions) {
        this.sql = sql;
        this.unions = unions;
    }

    /** The unit lies in the union of the campaign, and the goods in that union's stock, at a price they were bought at. */
    void requireSound(CampaignRow campaign, NewBatch asked) {
        var faults = new ArrayList<>(CampaignInputPolicy.faults(asked));
        boolean within = unions.find(asked.union())
                .filter(unit -> unit.line().contains(campaign.union()))
                .isPresent();
        if (!within) {
            faults.add(new Problem.FieldFault("/unionId", "OUTSIDE_CAMPAIGN", List.of()));
        }
        faults.addAll(ofGoods(campaign.union(), asked.goods()));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        unions.requireLiving(asked.union());
    }

    private List<Problem.FieldFault> ofGoods(UUID union, List<NewBatch.Line> goods) {
        if (goods.isEmpty()) {
            return List.of();
        }
        var prices = pricesOf(union, goods.stream().map(NewBatch.Line::item).toList());
        var faults = new ArrayList<Problem.FieldFault>();
        for (int i = 0; i < goods.size(); i++) {
            var line = goods.get(i);
            var bought = prices.get(line.item());
            if (bought == null) {
                faults.add(new Problem.FieldFault("/goods/" + i + "/itemId", "NOT_IN_STOCK", List.of()));
            } else if (!bought.isEmpty() && !bought.contains(line.unitPrice())) {
                var told = bought.stream().map(Money::toString).sorted().collect(Collectors.joining(", "));
                faults.add(new Problem.FieldFault("/goods/" + i + "/unitPrice", "NOT_BOUGHT_AT", List.of(told)));
            }
        }
        return faults;
    }

    /** At which prices there is something left, by item; none of what has yet to be bought. */
    private Map<UUID, Set<Money>> pricesOf(UUID union, List<UUID> items) {
        return sql
                .list(
                        """
                        select i.id, array_remove(array_agg(distinct l.unit_price), null) as prices
                          from stock_item i
                          left join stock_lot l on l.item_id = i.id and l.balance > 0
                         where i.union_id = ? and i.id = any (?)
                         group by i.id
                        """,
                        row -> Map.entry(
                                Sql.id(row, "id"),
                                Arrays.stream((BigDecimal[])
                                                row.getArray("prices").getArray())
                                        .map(Money::new)
                                        .collect(Collectors.toSet())),
                        union,
                        items)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void write(UUID batch, NewBatch asked) {
        sql.update("delete from campaign_batch_goods where batch_id = ?", batch);
        sql.batch(
                "insert into campaign_batch_goods (batch_id, item_id, quantity, unit_price) values (?, ?, ?, ?)",
                asked.goods().stream()
                        .map(line -> new Object[] {batch, line.item(), line.quantity(), line.unitPrice()})
                        .toList());
    }
}
