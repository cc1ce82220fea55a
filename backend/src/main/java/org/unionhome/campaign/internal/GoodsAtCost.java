package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * What goods cost each person of a batch at the prices of the purchases that they will come from: the rules count with
 * that, whatever was planned.
 */
@ApplicationScoped
class GoodsAtCost {

    private final Sql sql;

    GoodsAtCost(Sql sql) {
        this.sql = sql;
    }

    /** Writes it down with each batch of the campaign, before its roster is judged. */
    void count(UUID campaign) {
        sql.update("update campaign_batch set goods_at_cost = null where campaign_id = ?", campaign);
        List<Line> lines = lines(campaign);
        if (lines.isEmpty()) {
            return;
        }
        Map<UUID, OldestFirst> stock =
                stock(campaign, lines.stream().map(Line::item).distinct().toList());
        var costs = new LinkedHashMap<UUID, Money>();
        for (Line line : lines) {
            Money cost = Objects.requireNonNull(stock.get(line.item()))
                    .take(line.quantity() * line.persons(), line.unitPrice());
            costs.merge(line.batch(), OldestFirst.each(cost, line.persons()), Money::plus);
        }
        sql.batch(
                "update campaign_batch set goods_at_cost = ? where id = ?",
                costs.entrySet().stream()
                        .map(batch -> new Object[] {batch.getValue(), batch.getKey()})
                        .toList());
    }

    /** In the order in which batches were added; those on whose roster nobody waits for hers cost nothing more. */
    private List<Line> lines(UUID campaign) {
        return sql.list(
                """
                select g.batch_id, g.item_id, g.quantity, g.unit_price, count(*) as persons
                  from campaign_batch b
                  join campaign_batch_goods g on g.batch_id = b.id
                  join campaign_recipient r on r.batch_id = b.id and r.status = 'LISTED'
                 where b.campaign_id = ?
                 group by b.id, g.batch_id, g.item_id
                 order by b.id, g.item_id
                """,
                Line::read,
                campaign);
    }

    /** What is left for this campaign once those that were approved before it have handed out theirs. */
    private Map<UUID, OldestFirst> stock(UUID campaign, List<UUID> items) {
        Map<UUID, List<OldestFirst.Left>> lots = sql
                .list(
                        """
                        select item_id, balance, unit_price from stock_lot
                         where item_id = any (?) and balance > 0
                         order by bought_on, id
                        """,
                        row -> Map.entry(
                                Sql.id(row, "item_id"),
                                new OldestFirst.Left(
                                        row.getInt("balance"), new Money(row.getBigDecimal("unit_price")))),
                        items)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<UUID, OldestFirst> stock = items.stream()
                .collect(Collectors.toMap(item -> item, item -> new OldestFirst(lots.getOrDefault(item, List.of()))));
        sql.list(
                        """
                        select g.item_id, sum(g.quantity) as promised
                          from campaign_batch_goods g
                          join campaign_recipient r on r.batch_id = g.batch_id and r.status = 'LISTED'
                          join campaign c on c.id = r.campaign_id and c.status = 'APPROVED'
                         where g.item_id = any (?) and c.id <> ?
                         group by g.item_id
                        """,
                        row -> Map.entry(Sql.id(row, "item_id"), row.getInt("promised")),
                        items,
                        campaign)
                .forEach(other ->
                        Objects.requireNonNull(stock.get(other.getKey())).take(other.getValue(), Money.ZERO));
        return stock;
    }

    private record Line(UUID batch, UUID item, int quantity, Money unitPrice, int persons) {

        static Line read(ResultSet row) throws SQLException {
            return new Line(
                    Sql.id(row, "batch_id"),
                    Sql.id(row, "item_id"),
                    row.getInt("quantity"),
                    new Money(row.getBigDecimal("unit_price")),
                    row.getInt("persons"));
        }
    }
}
