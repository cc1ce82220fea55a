package org.unionhome.campaign.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** Goods, what was bought, and what moved, as read. */
final class StockRows {

    private StockRows() {}

    /**
     * @param value of what is left, at the prices of its purchases
     * @param waiting purchases and losses that nobody confirmed yet
     */
    record Item(UUID id, UUID union, String name, String unit, int balance, Money value, int waiting) {

        static final String SELECT =
                """
                select i.id, i.union_id, i.name, i.unit, coalesce(sum(l.balance), 0) as balance,
                       coalesce(sum(l.balance * l.unit_price), 0) as value,
                       (select count(*) from stock_request r
                         where r.item_id = i.id and r.status = 'PROPOSED') as waiting
                  from stock_item i
                  left join stock_lot l on l.item_id = i.id
                """;

        static Item read(ResultSet row) throws SQLException {
            return new Item(
                    Sql.id(row, "id"),
                    Sql.id(row, "union_id"),
                    row.getString("name"),
                    row.getString("unit"),
                    row.getInt("balance"),
                    new Money(row.getBigDecimal("value")),
                    row.getInt("waiting"));
        }
    }

    /** One purchase and what is left of it. */
    record Lot(
            UUID id, Money unitPrice, LocalDate boughtOn, String supplier, @Nullable String documentNo, int balance) {

        static Lot read(ResultSet row) throws SQLException {
            return new Lot(
                    Sql.id(row, "id"),
                    new Money(row.getBigDecimal("unit_price")),
                    Objects.requireNonNull(Sql.date(row, "bought_on")),
                    row.getString("supplier"),
                    row.getString("document_no"),
                    row.getInt("balance"));
        }
    }

    /** @param campaignNo for what it left or came back */
    record Movement(
            UUID id,
            UUID lot,
            String kind,
            int quantity,
            Money amount,
            @Nullable String campaignNo,
            @Nullable String reason,
            Instant at) {

        static Movement read(ResultSet row) throws SQLException {
            return new Movement(
                    Sql.id(row, "id"),
                    Sql.id(row, "lot_id"),
                    row.getString("kind"),
                    row.getInt("quantity"),
                    new Money(row.getBigDecimal("amount")),
                    row.getString("campaign_no"),
                    row.getString("reason"),
                    Objects.requireNonNull(Sql.instant(row, "moved_at")));
        }
    }
}
