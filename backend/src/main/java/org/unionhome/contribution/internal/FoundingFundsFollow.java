package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/** What is kept for a union that is not founded yet is kept by whoever takes over; what was returned stays as it was. */
@ApplicationScoped
class FoundingFundsFollow implements UnionFollower {

    private static final String KEPT =
            """
            update founding_fund f
               set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6, version = f.version + 1
              from union_node u
             where u.id = ? and f.union_id = ? and f.returned_to is null
            """;
    private final Sql sql;

    FoundingFundsFollow(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        return List.of(new Moved(from, "FOUNDING_FUNDS", sql.update(KEPT, into, from)));
    }
}
