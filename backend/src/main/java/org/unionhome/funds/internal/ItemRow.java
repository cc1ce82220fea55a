package org.unionhome.funds.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/**
 * One payee of an order, with her last payment.
 *
 * @param amount without what was given back
 * @param dueBack what of it nobody fetched and the cashier has not taken in yet
 * @param dueBackHands who may not take it in
 */
record ItemRow(
        UUID id,
        UUID item,
        int position,
        String payee,
        Money amount,
        Money givenBack,
        Money dueBack,
        @Nullable LocalDate dueBackOn,
        List<String> dueBackHands,
        String status,
        @Nullable UUID payment,
        @Nullable LocalDate paidOn,
        @Nullable String payerName,
        @Nullable UUID entry,
        @Nullable LocalDate returnedOn,
        @Nullable String returnReason) {

    static final String ALL =
            """
            select i.id, i.item_id, i.position, i.payee, i.amount - i.given_back as amount,
                   i.given_back, i.due_back, i.due_back_on, i.due_back_hands, i.status, p.id as payment_id, p.paid_on, p.payer_name,
                   p.entry_id, p.returned_on, p.return_reason
              from payment_item i
              left join lateral (select * from payment p where p.item_id = i.id order by p.id desc limit 1) p on true
            """;

    static ItemRow read(ResultSet row) throws SQLException {
        return new ItemRow(
                Sql.id(row, "id"),
                Sql.id(row, "item_id"),
                row.getInt("position"),
                row.getString("payee"),
                LineRow.money(row, "amount"),
                LineRow.money(row, "given_back"),
                LineRow.money(row, "due_back"),
                Sql.date(row, "due_back_on"),
                hands(row),
                row.getString("status"),
                row.getObject("payment_id", UUID.class),
                Sql.date(row, "paid_on"),
                row.getString("payer_name"),
                row.getObject("entry_id", UUID.class),
                Sql.date(row, "returned_on"),
                row.getString("return_reason"));
    }

    boolean isPaid() {
        return "PAID".equals(status);
    }

    private static List<String> hands(ResultSet row) throws SQLException {
        Array hands = row.getArray("due_back_hands");
        return hands == null ? List.of() : List.of((String[]) hands.getArray());
    }

    /** Its values are those of a person. */
    @Override
    public String toString() {
        return "ItemRow " + id;
    }
}
