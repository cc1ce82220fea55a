package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/**
 * Lines of this year and later ones, and earlier ones on which something is still to be paid or due back, go to the union
 * that takes over, each with its orders; they stay apart from its own. The ledger of the union that ends stays where it was
 * kept, and what it had and owed is carried over into that of the other one.
 */
@ApplicationScoped
class FundsFollow implements UnionFollower {

    private static final String LINES =
            """
            update budget_line l
               set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                   taken_from = coalesce(l.taken_from, l.union_id)
              from union_node u
             where u.id = ? and l.union_id = ?
               and (l.year >= ? or l.set_aside > 0
                    or exists (select 1 from payment_order o join payment_item i on i.order_id = o.id
                                where o.line_id = l.id and i.due_back > 0))
            """;
    private static final String ORDERS =
            """
            update payment_order o
               set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                   version = o.version + 1
              from union_node u, budget_line l
             where u.id = ? and o.union_id = ? and l.id = o.line_id and l.union_id = u.id
            """;
    private final Sql sql;
    private final CarriedOver balances;
    private final Transit transit;

    FundsFollow(Sql sql, CarriedOver balances, Transit transit) {
        this.sql = sql;
        this.balances = balances;
        this.transit = transit;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int carried = balances.carry(from, into, day);
        int underWay = transit.handedOver(from, into);
        int lines = sql.update(LINES, into, from, day.getYear());
        int orders = sql.update(ORDERS, into, from);
        return List.of(
                new Moved(from, "BUDGET_LINES", lines),
                new Moved(from, "PAYMENT_ORDERS", orders),
                new Moved(from, "LEDGER_BALANCES", carried),
                new Moved(from, "MONEY_IN_TRANSIT", underWay));
    }
}
