package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of payment orders, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class PaymentQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    PaymentQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** The latest first. @param state only orders of which this is left to do */
    Slice<OrderRow> list(@Nullable UUID union, OrderRow.@Nullable State state, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.FUNDS_READ, union);
        String list = "payment-orders|" + union + "|" + state;
        List<String> position = cursors.decode(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var values = new ArrayList<@Nullable Object>(
                subtrees.stream().map(Scope.Subtree::top).toList());
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        values.add(before);
        values.add(before);
        values.add(limit + 1);
        String whose = subtrees.stream()
                .map(subtree -> "o." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        var rows = sql.list(
                OrderRow.ALL + " where " + whose + " and (?::uuid is null or o.id < ?::uuid)" + left(state)
                        + " order by o.id desc limit ?",
                OrderRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    private static String left(OrderRow.@Nullable State state) {
        if (state == null) {
            return "";
        }
        return switch (state) {
            case WAITING -> " and s.waiting > 0";
            case DUE_BACK -> " and s.waiting = 0 and s.due_back > 0";
            case PAID -> " and s.waiting = 0 and s.due_back = 0 and s.paid > 0";
            case CANCELLED -> " and s.waiting = 0 and s.paid = 0";
        };
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    OrderRow show(UUID id) {
        var found = sql.first(OrderRow.ALL + " where o.id = ?", OrderRow::read, id)
                .filter(order -> scope.allows(current.get(), Permission.FUNDS_READ, order.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "payment.read",
                    AuditTrail.Subject.of("payment-order", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** In the order of the list that was decided. */
    Slice<ItemRow> items(UUID order, int limit, @Nullable String cursor) {
        show(order);
        String list = "payment-items|" + order;
        List<String> position = cursors.decode(list, cursor);
        int after = position.isEmpty() ? -1 : Integer.parseInt(position.get(0));
        var rows = sql.list(
                ItemRow.ALL + " where i.order_id = ? and i.position > ? order by i.position limit ?",
                ItemRow::read,
                order,
                after,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.position()));
    }
}
