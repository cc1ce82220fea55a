package org.unionhome.funds.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** A payment order as stored, with how much of it is in which state. */
record OrderRow(
        UUID id,
        UUID union,
        String orderNo,
        UUID line,
        String lineName,
        String purpose,
        String feature,
        UUID origin,
        String label,
        String handler,
        String approver,
        String approverName,
        Instant orderedAt,
        @Nullable String cancelReason,
        int version,
        Sums sums) {

    /** How many items, and how much money, by state. */
    record Sums(int items, Money total, int waiting, Money open, Money paid, Money dueBack) {}

    static final String ALL =
            """
            select o.id, o.union_id, o.order_no, o.line_id, l.name as line_name, o.purpose, o.origin_feature, o.origin_id,
                   o.origin_label, o.handler, o.approver, o.approver_name, o.ordered_at, o.cancel_reason, o.version,
                   s.*
              from payment_order o
              join budget_line l on l.id = o.line_id
              cross join lateral (
                   select count(*) as items, coalesce(sum(i.amount - i.given_back), 0) as total,
                          count(*) filter (where i.status in ('WAITING', 'RETURNED')) as waiting,
                          coalesce(sum(i.amount - i.given_back) filter (where i.status in ('WAITING', 'RETURNED')), 0) as open,
                          coalesce(sum(i.amount - i.given_back) filter (where i.status = 'PAID'), 0) as paid,
                          coalesce(sum(i.due_back), 0) as due_back
                     from payment_item i
                    where i.order_id = o.id) s
            """;

    static OrderRow read(ResultSet row) throws SQLException {
        return new OrderRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("order_no"),
                Sql.id(row, "line_id"),
                row.getString("line_name"),
                row.getString("purpose"),
                row.getString("origin_feature"),
                Sql.id(row, "origin_id"),
                row.getString("origin_label"),
                row.getString("handler"),
                row.getString("approver"),
                row.getString("approver_name"),
                Objects.requireNonNull(Sql.instant(row, "ordered_at")),
                row.getString("cancel_reason"),
                row.getInt("version"),
                sums(row));
    }

    private static Sums sums(ResultSet row) throws SQLException {
        return new Sums(
                row.getInt("items"),
                LineRow.money(row, "total"),
                row.getInt("waiting"),
                LineRow.money(row, "open"),
                LineRow.money(row, "paid"),
                LineRow.money(row, "due_back"));
    }

    boolean cancelled() {
        return cancelReason != null;
    }

    State state() {
        if (sums.waiting() > 0) {
            return State.WAITING;
        }
        if (!sums.dueBack().isZero()) {
            return State.DUE_BACK;
        }
        return sums.paid().isZero() ? State.CANCELLED : State.PAID;
    }

    /** What is left to do with it. */
    enum State {
        WAITING,
        /** Everything is paid, and some of it comes back. */
        DUE_BACK,
        PAID,
        CANCELLED
    }
}
