package org.unionhome.welfare.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** A gift as stored, with how many got it and how many signed. */
record FestivalGiftRow(
        UUID id,
        UUID union,
        int year,
        String festival,
        String item,
        String form,
        Money price,
        String decision,
        int persons,
        int received,
        Money total) {

    static final String ALL =
            """
            select g.id, g.union_id, g.year, g.festival, g.item, g.form, g.price, g.decision::text as decision,
                   coalesce(r.persons, 0) as persons, coalesce(r.received, 0) as received, coalesce(r.total, 0) as total
              from festival_gift g
              left join lateral (select count(*)::integer as persons, sum(amount) as total,
                                        (count(*) filter (where status = 'RECEIVED'))::integer as received
                                   from festival_receipt where gift_id = g.id) r on true
             where\s""";

    static FestivalGiftRow read(ResultSet row) throws SQLException {
        return new FestivalGiftRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getInt("year"),
                row.getString("festival"),
                row.getString("item"),
                row.getString("form"),
                new Money(row.getBigDecimal("price")),
                row.getString("decision"),
                row.getInt("persons"),
                row.getInt("received"),
                new Money(row.getBigDecimal("total")));
    }
}
