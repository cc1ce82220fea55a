package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.organization.Unions;

/** Who may vote and stand in a union: its active members and those below it. Retained members may not. */
@ApplicationScoped
class Electorate {

    private final Sql sql;
    private final Unions unions;
    private final UnionTree tree;
    private final Clock clock;

    Electorate(Sql sql, Unions unions, UnionTree tree, Clock clock) {
        this.sql = sql;
        this.unions = unions;
        this.tree = tree;
        this.clock = clock;
    }

    /** Whether somebody among the persons is no active member of the union or below. One statement. */
    boolean strangers(UUID union, Collection<UUID> persons) {
        int known = sql.first(
                        """
                        select count(distinct m.person_id)
                          from membership m
                         where m.l%d = ? and m.status = 'ACTIVE' and m.period @> ?::date and m.person_id = any (?::uuid[])
                        """
                                .formatted(unions.require(union).level()),
                        row -> row.getInt(1),
                        union,
                        LocalDate.now(clock),
                        persons)
                .orElse(0);
        return known < persons.stream().distinct().count();
    }

    /** Writes down who may vote in an election, as of the day. One statement. @return how many */
    int freeze(UUID election, UUID union, LocalDate on) {
        int level = tree.lineOn(union, on).size();
        if (level == 0) {
            return 0;
        }
        return sql.update(
                """
                insert into election_voter (election_id, person_id)
                select ?, m.person_id
                  from membership m
                 where m.l%d = ? and m.status = 'ACTIVE' and m.period @> ?::date
                """
                        .formatted(level),
                election,
                union,
                on);
    }
}
