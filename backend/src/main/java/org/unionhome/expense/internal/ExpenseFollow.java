package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/** Claims that are not settled go to the union that takes over, as the lines of the budget do. */
@ApplicationScoped
class ExpenseFollow implements UnionFollower {

    private final Sql sql;

    ExpenseFollow(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int open = sql.update(
                """
                update expense_claim c
                   set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                       version = c.version + 1
                  from union_node u
                 where u.id = ? and c.union_id = ?
                   and c.status in ('DRAFT', 'SUBMITTED', 'CHECKED', 'APPROVED', 'DUE_BACK')
                """,
                into,
                from);
        return List.of(new Moved(from, "EXPENSE_CLAIMS", open));
    }
}
