package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.organization.UnionFollower;

/**
 * Months that are not paid, and money that waits or is to be given back, go to the union that takes over. What is paid and
 * used stays, and so does the ledger in which it was booked. Of a union that goes on when members leave it, all months stay.
 */
@ApplicationScoped
class DuesHandOver implements UnionFollower {

    private static final String MONTHS =
            """
            update dues_obligation o
               set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                   taken_from = coalesce(o.taken_from, o.union_id), version = o.version + 1
              from union_node u
             where u.id = ? and o.union_id = ? and o.amount > o.paid
            """;
    private static final String PAYMENTS =
            """
            update dues_payment p
               set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                   version = p.version + 1
              from union_node u
             where u.id = ? and p.union_id = ?
               and (p.open > 0
                    or exists (select 1 from dues_refund r where r.payment_id = p.id and r.status = 'PROPOSED'))
            """;
    /** What others owe the union, and it them: so do its balances in the books. */
    private static final String BETWEEN =
            """
            update dues_between_unions
               set from_id = case from_id when ? then ?::uuid else from_id end,
                   into_id = case into_id when ? then ?::uuid else into_id end,
                   home_id = case home_id when ? then ?::uuid else home_id end
             where from_id = ? or into_id = ? or home_id = ?
            """;

    private final Sql sql;
    private final DuesLock lock;
    private final UnionTree tree;

    DuesHandOver(Sql sql, DuesLock lock, UnionTree tree) {
        this.sql = sql;
        this.lock = lock;
        this.tree = tree;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        lock.take(tree.lineOf(into).get(0));
        int months = sql.update(MONTHS, into, from);
        int payments = sql.update(PAYMENTS, into, from);
        sql.update(BETWEEN, from, into, from, into, from, into, from, from, from);
        return List.of(new Moved(from, "DUES_MONTHS", months), new Moved(from, "DUES_PAYMENTS", payments));
    }
}
