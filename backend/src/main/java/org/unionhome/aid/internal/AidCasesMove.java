package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/**
 * Open cases, appeals and recoveries, running pledges with what is asked for them, and pairings go to the union that takes over; those that were decided stay in its
 * records, except for a refused case about which an appeal waits.
 */
@ApplicationScoped
class AidCasesMove implements UnionFollower {

    private static final String MOVE =
            """
            update aid_case c
               set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                   version = c.version + 1
              from union_node u
             where u.id = ? and c.union_id = ?
               and (c.status in ('DRAFT', 'SUBMITTED', 'WORKED', 'REFERRED')
                    or exists (select 1 from aid_appeal a where a.case_id = c.id and a.status = 'OPEN'))
            """;
    private static final String PLEDGES =
            """
            update aid_pledge p
               set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                   version = p.version + 1
              from union_node u
             where u.id = ? and p.union_id = ? and p.ended_on is null and p.graduates_on >= ?
            """;
    private static final String PLEDGE_PAYMENTS =
            """
            update aid_pledge_payment p
               set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                   version = p.version + 1
              from union_node u
             where u.id = ? and p.union_id = ? and p.status in ('PROPOSED', 'APPROVED')
            """;
    private static final String PAIRINGS =
            """
            update aid_pairing p
               set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                   version = p.version + 1
              from union_node u
             where u.id = ? and p.union_id = ? and upper(p.period) > ?
            """;
    private static final String APPEALS =
            """
            update aid_appeal a
               set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                   version = a.version + 1
              from union_node u
             where u.id = ? and a.union_id = ? and a.status = 'OPEN'
            """;
    private static final String RECOVERIES =
            """
            update aid_recovery r
               set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                   version = r.version + 1
              from union_node u
             where u.id = ? and r.union_id = ? and r.status in ('PROPOSED', 'OPEN')
            """;
    private final Sql sql;
    private final AidHandover handingOver;

    AidCasesMove(Sql sql, AidHandover handingOver) {
        this.sql = sql;
        this.handingOver = handingOver;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int cases = sql.update(MOVE, into, from);
        int pledges = sql.update(PLEDGES, into, from, day);
        sql.update(PLEDGE_PAYMENTS, into, from);
        int pairings = sql.update(PAIRINGS, into, from, day);
        return List.of(
                new Moved(from, "AID_CASES", cases),
                new Moved(from, "PLEDGES", pledges),
                new Moved(from, "PAIRINGS", pairings),
                new Moved(from, "APPEALS", sql.update(APPEALS, into, from)),
                new Moved(from, "RECOVERIES", sql.update(RECOVERIES, into, from)));
    }

    /** With their hardship files; what was worked out for them goes on as it is. */
    @Override
    public List<Moved> membersMoved(Collection<UUID> persons, UUID from, UUID into, LocalDate day) {
        return handingOver.run(persons, new AidHandover.Way(from, into, day), AidHandover.GOES_ON);
    }
}
