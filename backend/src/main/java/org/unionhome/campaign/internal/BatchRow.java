package org.unionhome.campaign.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * The part of one unit with how far it is.
 *
 * @param goodsAtCost what the goods cost each person at the prices of their purchases; before the lock, as planned
 * @param listed who is on the roster and not taken off it, {@code received} and {@code returned} among them
 * @param amount what those on the roster get in all
 * @param audience whom its roster was filled with as a whole; absent when one by one
 */
record BatchRow(
        UUID id,
        UUID campaign,
        UUID union,
        String name,
        String handlerName,
        @Nullable String place,
        int plannedPersons,
        Money cash,
        Money goods,
        Money goodsAtCost,
        int listed,
        int received,
        int returned,
        Money amount,
        @Nullable LocalDate paidOn,
        @Nullable RosterRule audience) {

    static final String SELECT =
            """
            select b.id, b.campaign_id, b.union_id, b.name, b.handler_name, b.place, b.planned_persons, b.cash, b.goods,
                   coalesce(b.goods_at_cost, b.goods) as goods_at_cost, b.paid_on,
                   b.audience_everybody, b.audience_segment, b.audience_retained,
                   count(r.id)                                          as listed,
                   count(r.id) filter (where r.status = 'RECEIVED')     as received,
                   count(r.id) filter (where r.status = 'RETURNED')     as returned,
                   coalesce(sum(r.cash + r.goods), 0)                   as amount
              from campaign_batch b
              left join campaign_recipient r on r.batch_id = b.id and r.status <> 'REMOVED'
            """;

    static BatchRow read(ResultSet row) throws SQLException {
        return new BatchRow(
                Sql.id(row, "id"),
                Sql.id(row, "campaign_id"),
                Sql.id(row, "union_id"),
                row.getString("name"),
                row.getString("handler_name"),
                row.getString("place"),
                row.getInt("planned_persons"),
                new Money(row.getBigDecimal("cash")),
                new Money(row.getBigDecimal("goods")),
                new Money(row.getBigDecimal("goods_at_cost")),
                row.getInt("listed"),
                row.getInt("received"),
                row.getInt("returned"),
                new Money(row.getBigDecimal("amount")),
                Sql.date(row, "paid_on"),
                audience(row));
    }

    private static @Nullable RosterRule audience(ResultSet row) throws SQLException {
        UUID segment = row.getObject("audience_segment", UUID.class);
        return segment == null && !row.getBoolean("audience_everybody")
                ? null
                : new RosterRule(segment, row.getBoolean("audience_retained"));
    }

    Money perHead() {
        return cash.plus(goods);
    }

    Money perHeadAtCost() {
        return cash.plus(goodsAtCost);
    }
}
