package org.unionhome.welfare.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * A gift as stored, with how many it is for and how many signed. Older ones have neither a number nor a line.
 *
 * @param lineName what the budget line was called when it was proposed
 * @param order absent until it was approved
 */
record FestivalGiftRow(
        UUID id,
        @Nullable String giftNo,
        UUID union,
        int year,
        String festival,
        String item,
        String form,
        Money price,
        String decision,
        int persons,
        int received,
        Money total,
        Status status,
        @Nullable String supplier,
        @Nullable UUID line,
        @Nullable String lineName,
        Doer proposer,
        @Nullable String decider,
        @Nullable String reason,
        @Nullable UUID order,
        @Nullable LocalDate paidOn,
        int version) {

    static final String ALL =
            """
            select g.id, g.gift_no, g.union_id, g.year, g.festival, g.item, g.form, g.price, g.decision::text as decision,
                   coalesce(g.persons, r.persons, 0) as persons, coalesce(r.received, 0) as received,
                   coalesce(g.persons * g.price, r.total, 0) as total, g.status, g.supplier, g.budget_line, g.line_name,
                   g.given_by, coalesce(g.proposer_name, '') as proposer_name, g.proposer, g.proposer_for,
                   g.decider_name, g.reason, g.order_id, g.paid_on, g.version
              from festival_gift g
              left join lateral (select count(*)::integer as persons, sum(amount) as total,
                                        (count(*) filter (where status = 'RECEIVED'))::integer as received
                                   from festival_receipt where gift_id = g.id) r on true
             where\s""";

    /** Where it stands. */
    enum Status {
        PROPOSED,
        APPROVED,
        REJECTED,
        CANCELLED
    }

    static FestivalGiftRow read(ResultSet row) throws SQLException {
        return new FestivalGiftRow(
                Sql.id(row, "id"),
                row.getString("gift_no"),
                Sql.id(row, "union_id"),
                row.getInt("year"),
                row.getString("festival"),
                row.getString("item"),
                row.getString("form"),
                new Money(row.getBigDecimal("price")),
                row.getString("decision"),
                row.getInt("persons"),
                row.getInt("received"),
                new Money(row.getBigDecimal("total")),
                Status.valueOf(row.getString("status")),
                row.getString("supplier"),
                row.getObject("budget_line", UUID.class),
                row.getString("line_name"),
                new Doer(
                        row.getString("given_by"),
                        row.getString("proposer_name"),
                        row.getObject("proposer", UUID.class),
                        row.getObject("proposer_for", UUID.class)),
                row.getString("decider_name"),
                row.getString("reason"),
                row.getObject("order_id", UUID.class),
                Sql.date(row, "paid_on"),
                row.getInt("version"));
    }
}
