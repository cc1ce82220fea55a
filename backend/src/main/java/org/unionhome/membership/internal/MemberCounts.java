package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** How many active members unions have; retained members do not count. */
@ApplicationScoped
class MemberCounts {

    private final Sql sql;
    private final Unions unions;
    private final Clock clock;

    MemberCounts(Sql sql, Unions unions, Clock clock) {
        this.sql = sql;
        this.unions = unions;
        this.clock = clock;
    }

    /** One statement. */
    MemberCount of(UUID union) {
        return inSubtree(unions.require(union)).getOrDefault(union, MemberCount.NONE);
    }

    /** Of the union and of each one below it, its own subtree included. One statement. */
    Map<UUID, MemberCount> inSubtree(UnionInfo top) {
        var counts = new HashMap<UUID, MemberCount>();
        for (Direct direct : direct(top)) {
            var line = unions.find(direct.union()).map(UnionInfo::line).orElse(List.of());
            line.stream()
                    .skip(top.level() - 1L)
                    .forEach(above -> counts.merge(above, direct.count(), MemberCount::plus));
        }
        return counts;
    }

    private List<Direct> direct(UnionInfo top) {
        return sql.list(
                """
                select m.union_id, count(*) as members, count(*) filter (where p.sex = 'FEMALE') as women
                  from membership m
                  join person p on p.id = m.person_id
                 where m.l%d = ? and m.status = 'ACTIVE' and m.period @> ?::date
                 group by m.union_id
                """
                        .formatted(top.level()),
                row -> new Direct(Sql.id(row, "union_id"), new MemberCount(row.getInt("members"), row.getInt("women"))),
                top.id(),
                LocalDate.now(clock));
    }

    private record Direct(UUID union, MemberCount count) {}
}
