package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;
import org.unionhome.organization.UnionInfo;

/**
 * What unions were on earlier days. Like the tree in memory it is read in the name of the platform; whoever asks checks
 * the caller's scope first.
 */
@ApplicationScoped
class UnionHistory {

    private static final String FOREST =
            """
            select union_id as id, root_id, parent_id, code, name, kind, level, l1, l2, l3, l4, l5, l6, policy_pack
              from union_history
             where root_id = any (?::uuid[]) and period @> ?::date and status = 'ACTIVE'
             order by level, code
            """;
    private static final String STATES =
            """
            select h.code, h.name, h.kind, h.status, h.parent_id, h.policy_pack, h.employer_id, h.division_code,
                   lower(h.period) as since, upper(h.period) as until,
                   (select p.name from union_history p
                     where p.union_id = h.parent_id and p.period && h.period
                     order by p.period desc limit 1) as parent_name
              from union_history h
             where h.union_id = ?
             order by h.period desc
            """;
    private static final String NAME_CHANGES =
            """
            select max(lower(h.period))
              from union_history h
              join union_history b on b.union_id = h.union_id and upper(b.period) = lower(h.period)
             where h.union_id = ? and b.name <> h.name
            """;
    private final Sql sql;
    private final ActingAs acting;

    UnionHistory(Sql sql, ActingAs acting) {
        this.sql = sql;
        this.acting = acting;
    }

    /** The whole trees under some roots as they stood on a day; one statement. */
    UnionForest asOf(LocalDate day, Collection<UUID> roots) {
        List<UnionInfo> unions =
                acting.system(SystemActor.TREE, () -> sql.list(FOREST, UnionsInMemory::read, roots, day));
        return new UnionForest(0, unions, Set.of());
    }

    /** The newest first. */
    List<UnionState> statesOf(UUID union) {
        return acting.system(SystemActor.TREE, () -> sql.list(STATES, UnionState::read, union));
    }

    Optional<LocalDate> lastChangeOfName(UUID union) {
        return sql.list(NAME_CHANGES, row -> Optional.ofNullable(row.getDate(1)), union).stream()
                .flatMap(Optional::stream)
                .map(java.sql.Date::toLocalDate)
                .findFirst();
    }
}
