package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

    /** The unit lies in the union of the campaign, and the goods in that union's stock. */
    void requireSound(CampaignRow campaign, NewBatch asked) {
        var faults = new ArrayList<>(CampaignInputPolicy.faults(asked));
        boolean within = unions.find(asked.union())
                .filter(unit -> unit.line().contains(campaign.union()))
                .isPresent();
        if (!within) {
            faults.add(new Problem.FieldFault("/unionId", "OUTSIDE_CAMPAIGN", List.of()));
        }
        var items = asked.goods().stream().map(NewBatch.Line::item).toList();
        var known = items.isEmpty()
                ? items
                : sql.list(
                        "select id from stock_item where union_id = ? and id = any (?)",
                        row -> Sql.id(row, "id"),
                        campaign.union(),
                        items);
        for (int i = 0; i < items.size(); i++) {
            if (!known.contains(items.get(i))) {
                faults.add(new Problem.FieldFault("/goods/" + i + "/itemId", "NOT_IN_STOCK", List.of()));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        unions.requireLiving(asked.union());
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
