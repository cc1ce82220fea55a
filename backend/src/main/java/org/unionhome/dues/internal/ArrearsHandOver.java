package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/** What is still to be done about arrears goes to the union that takes over; what was done stays where it was. */
@ApplicationScoped
class ArrearsHandOver implements UnionFollower {

    private static final String FOLLOW =
            """
            update %s d
               set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                   version = d.version + 1
              from union_node u
             where u.id = ? and d.union_id = ? and d.status = 'OPEN'
            """;
    private final Sql sql;

    ArrearsHandOver(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int reminders = sql.update(FOLLOW.formatted("dues_reminder"), into, from);
        int cases = sql.update(FOLLOW.formatted("dues_case"), into, from);
        return List.of(new Moved(from, "DUES_REMINDERS", reminders), new Moved(from, "DUES_CASES", cases));
    }
}
