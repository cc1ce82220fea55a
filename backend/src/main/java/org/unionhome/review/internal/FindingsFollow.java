package org.unionhome.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/** What a union that ends has not put right yet is put right by the one that takes its place. */
@ApplicationScoped
class FindingsFollow implements UnionFollower {

    private final Sql sql;

    FindingsFollow(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int findings = sql.update(
                """
                update review_finding f
                   set root_id = u.root_id, union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5,
                       l6 = u.l6, version = f.version + 1
                  from union_node u
                 where u.id = ? and f.union_id = ? and f.status <> 'CLOSED'
                """,
                into,
                from);
        return List.of(new Moved(from, "REVIEW_FINDINGS", findings));
    }
}
